/** Letters of other alphabets, and odd ones of ours, that look like one of a to z. */

/**
 * From Unicode's `confusables.txt` (UTS #39): Latin, Greek, Cyrillic, Armenian, Cherokee, Coptic and Lisu letters that
 * no normalisation turns into the letter they look like. Other than there, a capital I is an "i" and no "l".
 */
const ALL: Readonly<Record<string, string>> = {
  a: 'ɑΑαАаᎪꓮ',
  b: 'ƀƂƃƄɓΒБВЬѢѣҌҍᏏᏴꓐꞴ',
  c: 'ȼСсҪҫᏟᴄⲤⲥꓚꮯ',
  d: 'ÐĐđƉƌɖɗԁᎠᏧꓒꓓ',
  e: 'ɆɇΕЕеҽҿᎬꓰꬲ',
  f: 'ƑƒϜքᵮẝꓝꞘꞙꬵ',
  g: 'ƍǤǥɠɡԌցᏀᏳᶃꓖ',
  h: 'ĦħɦΗНћҢһӇӉհᎻᏂᏲⱧⲎꓧꚕ',
  i: 'ıƖɨɩɪΙιІіӀᎥᵻᵼⲒꓲꙇꭵ',
  j: 'ɈɉͿϳЈјᎫꓙꞲ',
  k: 'ƙΚКҚҞᏦⱩⲔꓗꝀ',
  l: 'ŁłƗƚǀɫɭӏᏞⳐꓡ',
  m: 'ΜϺМӍᎷⲘꓟ',
  n: 'ƝƞɳΝηոռᵰⲚꓠ',
  o: 'ØøƟɵΘΟθοσОоѲѳӨөՕօᎾᏫᴏᴑⲞⲟꓳꝊꝋꬽꬾꭴꮎꮻ',
  p: 'ƥΡρРрᏢᵽⲢⲣꓑ',
  q: 'ʠԛգզ',
  r: 'ƦɍɼɽгғᎡᏒᴦᵲⲅꓣꭇꭈꮁ',
  s: 'ƽʂЅѕՏᏕᏚᵴꓢꜱꮪ',
  t: 'ŦŧƭƮȾΤТҬᎢᵵⲦꓔ',
  u: 'ɄʋυՍսᏌᴜᵾꓴꞟꭎꭒꮜ',
  v: 'νѴѵᏙᴠꓦꮩ',
  w: 'ɯѡѽԜԝաᎳᏔᴡꓪꝡꮃ',
  x: 'ΧХхҲⲬꓫꞳ',
  y: 'ƴɎɏɣʏΥγУуҮүҰұᎩᎽᶌỿⲨꓬꭚ',
  z: 'ƵƶȤȥʐΖᏃᴢᵶꓜꮓ',
};

/** Letter → the one of a to z that it looks like. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries(ALL).flatMap(([letter, all]) => [...all].map((each) => [each, letter] as const)),
);
