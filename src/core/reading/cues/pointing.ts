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
    '(?:e )?(?:sobre|quanto a[os]?|quanto as|a respeito d[aeo]s?|em relacao a[os]?|acerca d[aeo]s?|no que (?:toca|respeita|diz respeito) a[os]?|(?:a |sobre )?(?:a|sua|tua) pergunta (?:sobre|d[aeo]s?)|dos)',
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

/** Those parts of a question that were not spoken of yet. */
export const THE_REST: Cues = {
  en: [
    '(?:the|your|his|her) (?:rest|remainder|others|(?:other|remaining) (?:one|ones|two|three|four|parts?|half|questions?|points?|things?|bits?|two \\S+|three \\S+))(?: of (?:it|them|your \\S+))?|everything else|all else',
  ],
  es: [
    '(?:lo demas|lo otro|el resto|l[oa]s demas|l[oa]s restantes|l[oa]s otr[oa]s(?: dos| tres)?(?: preguntas| partes| puntos| cosas| dudas)?|(?:la|el) otr[oa] (?:parte|pregunta|punto|cosa|duda|mitad))',
  ],
  fr: [
    '(?:le reste|le surplus|les (?:deux |trois )?autres(?: questions| points| parties| choses)?|l autre (?:question|point|partie|moitie|chose))',
  ],
  de: [
    '(?:d(?:er|en|em|as) rest|(?:die|den) (?:beiden |zwei |drei )?(?:anderen|ubrigen|uebrigen|restlichen|weiteren)(?: beiden| zwei)?(?: fragen| punkte\\S*| teile\\S*)?|alles (?:andere|weitere|ubrige)|das (?:andere|ubrige))',
  ],
  pt: [
    '(?:o resto|o restante|o outro|[ao]s demais|[ao]s restantes|[ao]s outr[oa]s(?: duas| dois| tres)?(?: perguntas| partes| pontos| questoes| coisas)?|[ao] outr[oa] (?:parte|pergunta|ponto|questao|coisa|metade))',
  ],
};

/** "second half", "segundo ponto": the words for one of several, and for which. As `wordsOf` gives them. */
export const PARTS_OF_A_QUESTION: ReadonlySet<string> = new Set(
  `part half question point item one bit thing query parte mitad pregunta punto cuestion cosa duda apartado inciso
   partie moitie volet chose teil halfte haelfte frage punkt sache anliegen metade pergunta ponto questao coisa item
   alinea`.split(/\s+/),
);
const RANKS_IN_ORDER = [
  'first firstly 1st primer primero primera primeramente premier premiere premierement 1er 1ere erste ersten erster erstes erstens primeiro primeira primeiramente',
  'second secondly 2nd segundo segunda deuxieme deuxiemement second seconde secondement 2e 2eme zweite zweiten zweiter zweites zweitens',
  'third thirdly 3rd tercer tercero tercera troisieme troisiemement 3e 3eme dritte dritten dritter drittes drittens terceiro terceira',
  'fourth fourthly 4th cuarto cuarta quatrieme quatriemement 4e 4eme vierte vierten vierter viertes viertens quarto quarta',
  'fifth fifthly 5th quinto quinta cinquieme cinquiemement 5e 5eme funfte funften funfter funftens',
];
export const RANKS: ReadonlyMap<string, number> = new Map(
  RANKS_IN_ORDER.flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
);
/** They rank what is said, and nothing else. */
export const RANKING_ADVERBS: ReadonlySet<string> = new Set(
  [...RANKS.keys()].filter((word) => /(?:ly|mente?|ment|tens)$/.test(word)),
);
/** "en primer lugar", "(continued) and third": beside a rank these say nothing more. As `wordsOf` gives them. */
export const BESIDE_A_RANK: ReadonlySet<string> = new Set(
  `lugar lieu linie continued cont fortsetzung suite continuacion continuacao one ${[...PARTS_OF_A_QUESTION].join(' ')}`.split(
    ' ',
  ),
);
