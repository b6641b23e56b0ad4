/** How a guest says what an answer is about, or that it belongs to an earlier one. */
import type { Cues } from './cue.ts';

/** Before the matter: "on the maps", "zu den Geräten". */
export const ON_THE_MATTER: Cues = {
  en: [
    '(?:and )?(?:as (?:for|to)|on|about|regarding|concerning|re|with (?:regard|respect) to|when it comes to|in (?:answer|reply|response) to|(?:to |on )?(?:your|the|his|her|their) (?:\\S+ )?(?:question|point|part)s? (?:on|about|of|regarding)|(?:that )?leaves)',
  ],
  es: [
    '(?:y )?(?:sobre|en cuanto a|respecto (?:a|de)|con respecto a|acerca de|por lo que (?:respecta|toca) a|a proposito de|lo del?|del?|(?:a |sobre )?(?:la|su|tu) pregunta (?:sobre|de|acerca de)|(?:me )?(?:falta|faltaba) lo del?)',
  ],
  fr: [
    '(?:et )?(?:sur|pour|quant (?:a|aux|au)|concernant|au sujet d(?:e|es|u)|a propos d(?:e|es|u)|en ce qui concerne|s agissant d(?:e|es|u)|(?:a |sur )?(?:la|votre|ta) question (?:sur|de|du|des|au sujet d(?:e|es|u)))',
  ],
  de: [
    '(?:und )?(?:zu[mr]?|bezuglich|betreffend|was|wegen|hinsichtlich|in sachen|(?:zu |auf )?(?:die|der|ihre|ihrer|deine|deiner) frage (?:zu[mr]?|nach|wegen))',
  ],
  pt: [
    '(?:e )?(?:sobre|quanto a[os]?|quanto as|a respeito d[aeo]s?|em relacao a[os]?|acerca d[aeo]s?|no que (?:toca|respeita|diz respeito) a[os]?|(?:a |sobre )?(?:a|sua|tua) pergunta (?:sobre|d[aeo]s?)|d[aeo]s)',
  ],
};

/** At the beginning of a comment: it goes on from the guest's comment before. */
export const CONTINUED: Cues = {
  en: [
    '(?:continued|continuing|cont d|cont|continuation|part (?:2|two)|and to continue|where was i|2 2|2 of 2|3 3)',
  ],
  es: ['(?:continuacion|continua|continuo|sigo|sigue|segunda parte|parte 2)'],
  fr: ['(?:suite|la suite|je continue|deuxieme partie|suite et fin)'],
  de: ['(?:fortsetzung|weiter geht s|ich fahre fort|teil 2|zweiter teil)'],
  pt: ['(?:continuacao|continua|continuando|continuo|segunda parte|parte 2)'],
};

/** At the end of a comment: more of it follows. */
export const TO_BE_CONTINUED: Cues = {
  en: [
    '(?:to be continued|continued (?:below|in (?:the|my) next)|more (?:below|in (?:the|my) next|in a (?:moment|minute|second))|1 2|1 of 2)',
  ],
  es: ['(?:continua(?:ra)?(?: abajo| en el siguiente)?|sigue (?:abajo|en el siguiente)|1 2)'],
  fr: ['(?:(?:la )?suite (?:dans un instant|ci dessous|au prochain|arrive|suit)|a suivre|1 2)'],
  de: ['(?:fortsetzung folgt|geht gleich weiter|weiter (?:unten|im nachsten)|1 2)'],
  pt: ['(?:continua(?: abajo| abaixo| a seguir)?|segue (?:abaixo|no proximo)|1 2)'],
};

/** At the beginning of a passage: it mends an earlier answer. */
export const CORRECTS: Cues = {
  en: [
    '(?:(?:a |small |one |quick |slight )?(?:correction|corrections|clarification|addendum|update|amendment)|edit(?:ed)?|i (?:misspoke|mistyped|was wrong)|let me correct)',
  ],
  es: [
    '(?:(?:una )?(?:correccion|rectificacion|aclaracion|fe de erratas|errata)|corrijo|rectifico|me equivoque)',
  ],
  fr: [
    '(?:(?:une )?(?:correction|rectification|precision|mise a jour|erratum)|je (?:corrige|rectifie|me suis trompee?))',
  ],
  de: [
    '(?:korrektur|berichtigung|richtigstellung|nachtrag|erganzung|ich (?:muss|habe) mich (?:korrigieren|geirrt|vertippt|verschrieben))',
  ],
  pt: ['(?:(?:uma )?(?:correcao|retificacao|errata|atualizacao)|corrijo|retifico|enganei me|errei)'],
};

/** At the beginning of a comment: what was promised follows. */
export const KEEPS_A_PROMISE: Cues = {
  en: [
    '(?:\\S+ ){0,3}?(?:as promised|as i promised|i promised|back with|following up on|i owed|i still owe)',
  ],
  es: [
    '(?:\\S+ ){0,3}?(?:como (?:le |te |os |les )?(?:prometi|prometimos|prometido)|lo prometido|tal como (?:prometi|prometimos)|(?:me |nos )?falta(?:ba)? lo)',
  ],
  fr: ['(?:\\S+ ){0,3}?(?:comme promis|ainsi que promis|je reviens comme|chose promise|j oubliais)'],
  de: ['(?:\\S+ ){0,3}?(?:wie (?:versprochen|zugesagt|angekundigt)|versprochen ist)'],
  pt: [
    '(?:\\S+ ){0,3}?(?:como (?:prometi|prometido|prometemos|combinado)|conforme (?:prometi|prometido)|o prometido)',
  ],
};

/** "second half", "segundo ponto": the words for one of several, and for which. As `wordsOf` gives them. */
export const PARTS_OF_A_QUESTION: ReadonlySet<string> = new Set(
  `part half question point item one parte mitad pregunta punto cuestion partie moitie teil halfte frage punkt
   metade pergunta ponto questao`.split(/\s+/),
);
export const RANKS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    primera: 1,
    primer: 1,
    primero: 1,
    segunda: 2,
    segundo: 2,
    tercera: 3,
    tercer: 3,
    tercero: 3,
    cuarta: 4,
    cuarto: 4,
    premiere: 1,
    premier: 1,
    deuxieme: 2,
    seconde: 2,
    troisieme: 3,
    quatrieme: 4,
    ersten: 1,
    erste: 1,
    erster: 1,
    zweiten: 2,
    zweite: 2,
    zweiter: 2,
    dritten: 3,
    dritte: 3,
    dritter: 3,
    vierten: 4,
    vierte: 4,
    primeira: 1,
    primeiro: 1,
    terceira: 3,
    terceiro: 3,
    quarta: 4,
    quarto: 4,
  }),
);
