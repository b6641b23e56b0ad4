/** The organiser's lists: what they find, however it is written, and what they must leave alone. */
import { describe, expect, test } from 'vitest';
import { evidenceIn, flagsIn } from './moderation.ts';

describe('words and phrases', () => {
  const settings = { bannedWords: ['darn', 'go home'], suspectWords: ['señor'] };
  test.each([
    ['This DARN pothole?', ['banned-word/reject']],
    ['Are these darns all there is?', ['banned-word/reject']],
    ['Should I darning socks, or mend a darned one?', ['banned-word/hold']],
    ['Why not go home, Mayor?', ['banned-word/reject']],
    ['Why not go-home?', ['banned-word/reject']],
    ['Will the go karts come home?', []],
    ['Who is SENOR Smith?', ['suspect-word/hold']],
    ['Who is this darn señor?', ['banned-word/reject', 'suspect-word/hold']],
    ['Who is Dárn?', ['banned-word/reject']],
    ['Is that the mayor’s darn’s end?', ['banned-word/reject']],
  ])('%s', (text, expected) => {
    expect(flagsIn(text, settings)).toEqual(expected);
  });

  test('an empty phrase finds nothing', () => {
    expect(flagsIn('Will rents fall?', { bannedWords: ['', ' ', '!?'] })).toEqual([]);
  });

  test('may be spelled wholly in another alphabet in a text of ours, but not in one of its own', () => {
    expect(flagsIn('Is it a ѕсоре?', { bannedWords: ['scope'] })).toEqual(['banned-word/reject']);
    expect(flagsIn('Это ѕсоре или нет, и почему?', { bannedWords: ['scope'] })).toEqual([]);
  });

  test('in another alphabet are found as they are', () => {
    expect(flagsIn('Почему этот рот закрыт?', { bannedWords: ['рот'] })).toEqual(['banned-word/reject']);
    expect(flagsIn('Почему этот рот закрыт?', { bannedWords: ['pot'] })).toEqual([]);
  });

  test('are told to moderators, and how they stand there', () => {
    const bannedWords = ['casino'];
    expect(evidenceIn('Why a casino?', { bannedWords })).toEqual(['“casino”']);
    expect(evidenceIn('Why a c4sino?', { bannedWords })).toEqual(['“casino” in disguise']);
    expect(evidenceIn('Is it casinoing?', { bannedWords })).toEqual(['perhaps a form of “casino”']);
  });
});

describe('disguises', () => {
  test.each([
    ['look-alikes from Cyrillic', 'Is it a сasinо?'],
    ['look-alikes from Greek', 'Is it a cαsinο?'],
    ['zero-width signs', 'Is it a cas\u200Bi\u200Dno?'],
    ['a soft hyphen', 'Is it a ca\u00ADsino?'],
    ['combining marks', 'Is it a c̶a̶s̶i̶n̶o̶?'],
    ['fullwidth letters', 'Is it a ｃａｓｉｎｏ?'],
    ['mathematical letters', 'Is it a 𝓬𝓪𝓼𝓲𝓷𝓸?'],
    ['letters in circles', 'Is it a ⓒⓐⓢⓘⓝⓞ?'],
    ['letters in boxes', 'Is it a 🅲🅰🆂🅸🅽🅾?'],
    ['digits for letters', 'Is it a c4s1n0?'],
    ['signs for letters', 'Is it a ca$!no?'],
    ['blanks', 'Is it a c a s i n o?'],
    ['blanks, after an “a”', 'Was it a c a s i n o that you want?'],
    ['dots', 'Is it a c.a.s.i.n.o?'],
    ['hyphens', 'Is it a c-a-s-i-n-o?'],
    ['underscores', 'Is it a c_a_s_i_n_o?'],
    ['blanks and digits', 'Is it a c 4 s 1 n 0?'],
    ['emphasis', 'Is it a **c**asino?'],
    ['stars', 'Is it a c*a*s*i*n*o?'],
    ['an HTML comment', 'Is it a cas<!-- x -->ino?'],
    ['a tag', 'Is it a cas<b></b>ino?'],
    ['an entity', 'Is it a &#99;asin&#x6F;?'],
    ['a hidden entity', 'Is it a cas&shy;ino?'],
    ['capitals, all at once', 'Is it a C\u200B4$Ｉℕ0?'],
  ])('%s', (_, text) => {
    expect(flagsIn(text, { bannedWords: ['casino'] })).toEqual(['banned-word/reject']);
  });

  test.each([
    ['Is the A55 or the 4th, the 5th or the 8am bus late?', ['ass', 'ath', 'sth', 'bam']],
    ['What of J. A. P. Smith, of U S A, and H O A?', ['jap', 'usa', 'hoa']],
    ['Did @nal or @ss write that?', ['anal', 'ass']],
    ['Will $10k or $5m be enough? PM10 is up.', ['iok', 'sm', 'm']],
    ['Is plan A b c d e on? A or B or C?', ['abcdef']],
    ['cas\nino?', ['casino']],
    ['a cas ino', ['casino']],
    ['Is it a cas<br>ino?', ['casino']],
  ])('are not seen in %j', (text, bannedWords) => {
    expect(flagsIn(text, { bannedWords, minLength: 0 })).toEqual([]);
  });
});

describe('names that are allowed', () => {
  const settings = { bannedWords: ['dick', 'cunt'], allowedWords: ['Dick Durbin', 'Scunthorpe'] };
  test.each([
    ['Has Senator Dick Durbin’s office answered?', []],
    ['Has DICK DURBIN answered?', []],
    ['Has Dick answered?', ['banned-word/reject']],
    ['Has Dick Durbin, that dick, answered?', ['banned-word/reject']],
    ['Is it far from Scunthorpe?', []],
  ])('%s', (text, expected) => {
    expect(flagsIn(text, settings)).toEqual(expected);
  });
});

/** Plain English words as an organiser would ban them, the worst left out. */
// prettier-ignore
const BANNED = [
  'anal', 'arse', 'ass', 'bastard', 'bitch', 'bloody', 'bollocks', 'boob', 'bugger', 'bum', 'butt', 'cock', 'coon', 'crap',
  'cum', 'damn', 'dick', 'dyke', 'fag', 'fanny', 'fart', 'fuck', 'hell', 'ho', 'homo', 'hooker', 'idiot', 'jerk', 'knob',
  'moron', 'nazi', 'nude', 'penis', 'piss', 'poop', 'porn', 'prick', 'pussy', 'queer', 'rape', 'retard', 'scum', 'sex',
  'shag', 'shit', 'slag', 'slut', 'spic', 'suck', 'tit', 'tramp', 'turd', 'twat', 'wank', 'whore',
];
/** Names of this town, as its organiser would allow them. */
const ALLOWED = [
  'Dick Durbin',
  'sex education',
  'sex offender registry',
  'Hell Gate Bridge',
  'Van Dyke',
  'Butt Road',
  'Ms Hooker',
];

describe('innocent sentences', () => {
  test.each([
    'Has Senator Dick Durbin answered your letter about the bridge?',
    'Will sex education stay in the curriculum next year?',
    'When is the sex offender registry updated?',
    'How do you compare with Essex, Sussex and Middlesex counties?',
    'Is there a bus from Scunthorpe to Penistone and Cockermouth?',
    'Who did the assessment of the classes at Bassett school?',
    'Will the assistant pass the assignment to the assembly?',
    'What does the analysis of the analog meters say?',
    'Why does the canal authority charge for the analysis?',
    'Are the titles of the plots and the Titan crane protected?',
    'How many constituents wrote about the institute’s title?',
    'Will you document the cumulative cost of the cucumber market?',
    'Is the Hell Gate Bridge safe, and who inspects it?',
    'What did the court say in Heller about local rules?',
    'Does the shell company of Mr Shelley pay its rent in Shelby?',
    'Will the school in Van Dyke get a new roof?',
    'Is Butt Road closed to cyclists on Sunday?',
    'Who owns the buttress by the Buttermarket?',
    'Will the cocktail bar by the peacock fountain close at ten?',
    'Are cockroaches in the housing on Hancock Street being dealt with?',
    'Can the raccoon problem, and that of the cocoon moths, be solved?',
    'Why is scrap metal left on the skyscraper site?',
    'Will grapes and drapes be sold at the market again?',
    'Does therapy for rapid recovery count under the therapist rule?',
    'Was the parapet of the bridge scraped in the crash?',
    'Will the swimming pool sell passes for the whole season?',
    'Who pays for the succulents and the suction pumps?',
    'Does the grant cover the bumper crop, the bumps and the album?',
    'How will prickly pears and Prickett Lane be kept?',
    'Is the shiitake farm on Shitake Lane zoned for that?',
    'Are the spices and the conspicuous signs allowed downtown?',
    'Does homogeneous zoning harm the homes, or the homeowners?',
    'Will Ms Hooker’s and Mr Fanning’s petition be read?',
    'Was the report by Dickens, Dickinson and Cummings published?',
    'When will the trampoline park and the tram parking open?',
    'Is Mr Wankhede the engineer for the twatt mill?',
    'Why were the farthing shops and Farthing Wood sold?',
    'Is Nazareth Street one-way for good?',
    'Are documents on the retardant in the fire foam public?',
    'Can you explain the knobbly path at Knobhill?',
    'When is Section 8-415 of the A55 plan due, on the 4th or the 5th?',
    'Do the U.S. EPA and J. A. P. Smith agree on PM10?',
    'Will Assange Street and Cumberland Avenue meet at Bumstead Square?',
    'Is the “light rail” budget of $10m or 12,5 % part of HB 1234?',
    'Why does the hoe of the garden club cost more than the hose?',
    'Are the birds and slate soils of the cormorant reserve protected?',
  ])('%s', (text) => {
    expect(flagsIn(text, { bannedWords: BANNED, allowedWords: ALLOWED })).toEqual([]);
  });
});
