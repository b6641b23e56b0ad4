/** How people insult somebody rather than ask. Hard words about a plan, a law or a sum are none of these. */
import type { Cues } from '../../reading/cues/cue.ts';

/** Each is said to or about a person. Found anywhere in a `cueText`. */
export const ATTACKS: Cues = {
  en: [
    '(?:you|u) (?:are |re )?(?:all |both |just |such |nothing but |really |so )?(?:a |an |the )?(?:\\w{1,15} )?(?:idiots?|morons?|liars?|crooks?|clowns?|fools?|scum|trash|garbage|losers?|cowards?|imbeciles?|pigs?|parasites?|traitors?|thie(?:f|ves)|hypocrites?)',
    '(?:you|the mayor|mayor|he|she|they) (?:is|are|re|s) (?:a |an |such a |nothing but a )?(?:\\w{1,15} )?(?:idiots?|morons?|liars?|crooks?|clowns?|fools?|scum|losers?|cowards?|imbeciles?|pigs?|parasites?|traitors?|thie(?:f|ves))',
    '(?:shut up|go to hell|drop dead|get lost|screw you|damn you|shame on you|you disgust me|you make me sick|you should be ashamed|rot in hell|kill yourself)',
    '(?:are you|you must be) (?:stupid|dumb|brain dead|blind|deaf|insane|retarded|crazy|corrupt)',
  ],
  es: [
    '(?:usted|ustedes|tu|vosotros|el alcalde|la alcaldesa) (?:es|eres|son|sois) (?:un |una |unos |unas )?(?:\\w{1,15} )?(?:idiotas?|imbecil(?:es)?|mentiros[oa]s?|ladron(?:es|a)?|payas[oa]s?|corrupt[oa]s?|sinverguenzas?|cobardes?|basura|inutil(?:es)?|traidor(?:es|a)?)',
    '(?:callate|callese|vayase al (?:diablo|infierno)|vete al (?:diablo|infierno)|que asco de (?:alcalde|persona|gente)|sinverguenza)',
  ],
  fr: [
    '(?:vous|tu|le maire|la maire) (?:etes|es|est|n etes qu) (?:un |une |des |qu un |qu une )?(?:\\w{1,15} )?(?:idiots?|imbeciles?|menteurs?|menteuse|voleurs?|voleuse|escrocs?|clowns?|laches?|pourris?|incapables?|traitres?|ordures?|minables?)',
    '(?:fermez la|ferme la|allez au diable|va au diable|honte a vous|vous me degoutez)',
  ],
  de: [
    '(?:sie|du|ihr|der burgermeister|die burgermeisterin) (?:sind|bist|seid|ist) (?:doch |nur |alle |einfach |ja )?(?:ein |eine |einer )?(?:\\w{1,15} )?(?:idiot(?:en|in)?|lugner(?:in)?|versager(?:in)?|betruger(?:in)?|verbrecher(?:in)?|clown|feigling|trottel|abschaum|dummkopf|heuchler(?:in)?|verrater(?:in)?|dumm|bescheuert)',
    '(?:halt die klappe|halten sie die klappe|halts maul|fahr zur holle|schamen sie sich|scham dich|sie widern mich an|verpiss dich|verpissen sie sich)',
  ],
  pt: [
    '(?:voce|voces|tu|o prefeito|a prefeita|o presidente da camara) (?:e|es|sao) (?:um |uma |uns |umas )?(?:\\w{1,15} )?(?:idiotas?|imbecil|imbecis|mentiros[oa]s?|ladrao|ladroes|palhac[oa]s?|corrupt[oa]s?|covardes?|lixo|inutil|inuteis|traidor(?:es|a)?|safad[oa]s?)',
    '(?:cala a boca|cale a boca|va para o inferno|vai para o inferno|que nojo de (?:prefeito|pessoa|gente)|sem vergonha)',
  ],
};
