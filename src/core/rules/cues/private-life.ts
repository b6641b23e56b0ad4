/** How people ask for what is nobody's business: family, love, health, faith and home of the person asked. */
import type { Cues } from '../../reading/cues/cue.ts';

/** Said to the person who is asked, or of their family. Found anywhere in a `cueText`. */
export const PRIVATE_LIFE: Cues = {
  en: [
    '(?:your|the mayor s|mayor s|his|her) (?:own )?(?:wife|husband|spouse|girlfriend|boyfriend|ex wife|ex husband|kids?|son|daughter|sons|daughters|mother|father|marriage|divorce|affair|mistress|lover|sex life|love life|private life|religion|faith|illness|diagnosis|depression|drinking|weight|home address|pregnancy)',
    '(?:are you|is (?:he|she|the mayor)) (?:gay|lesbian|straight|bisexual|trans|married|divorced|single|pregnant|sick|ill|religious|jewish|muslim|catholic|an alcoholic|on drugs|dating)',
    '(?:where (?:exactly )?do you live|who (?:do|did) you sleep with|do you (?:drink|smoke weed|go to church|believe in god|take drugs)|did you (?:cheat on|have an affair))',
  ],
  es: [
    '(?:su|tu) (?:esposa|esposo|marido|mujer|novia|novio|hijo|hija|hijos|hijas|matrimonio|divorcio|amante|vida (?:privada|intima|sexual)|religion|enfermedad|madre|padre|domicilio)',
    '(?:es usted|eres|esta usted|estas) (?:gay|homosexual|lesbiana|casad[oa]|divorciad[oa]|solter[oa]|embarazada|enferm[oa]|religios[oa]|judi[oa]|musulman|catolic[oa])',
    '(?:donde (?:vive usted|vives)|con quien (?:se acuesta|te acuestas))',
  ],
  fr: [
    '(?:votre|ta|ton) (?:femme|epouse|epoux|mari|copine|copain|fils|fille|mariage|divorce|maitresse|amant|vie (?:privee|intime|sexuelle)|religion|maladie|mere|pere|domicile)|vos (?:enfants|fils|filles)',
    '(?:etes vous|es tu) (?:gay|homosexuel(?:le)?|lesbienne|marie(?:e)?|divorce(?:e)?|celibataire|enceinte|malade|croyant(?:e)?|juif|juive|musulman(?:e)?|catholique)',
    '(?:ou habitez vous|ou habites tu|avec qui couchez vous)',
  ],
  de: [
    '(?:ihre?n?|deine?n?) (?:frau|mann|ehefrau|ehemann|gattin|gatte|freundin|freund|sohn|tochter|kinder|ehe|scheidung|affare|geliebte|geliebter|privatleben|sexleben|religion|krankheit|mutter|vater|privatadresse)',
    '(?:sind sie|bist du) (?:schwul|lesbisch|homosexuell|verheiratet|geschieden|ledig|schwanger|krank|religios|judisch|muslim|katholisch|alkoholiker(?:in)?)',
    '(?:wo wohnen sie|wo wohnst du|mit wem schlafen sie)',
  ],
  pt: [
    '(?:sua|seu|tua|teu) (?:esposa|esposo|marido|mulher|namorada|namorado|filho|filha|casamento|divorcio|amante|vida (?:privada|intima|sexual)|religiao|doenca|mae|pai)|(?:seus|teus) filhos',
    '(?:voce e|o senhor e|a senhora e|voce esta) (?:gay|homossexual|lesbica|casad[oa]|divorciad[oa]|solteir[oa]|gravida|doente|religios[oa]|judeu|judia|muculman[oa]|catolic[oa])',
    '(?:onde voce mora|onde o senhor mora|onde a senhora mora|com quem voce dorme)',
  ],
};
