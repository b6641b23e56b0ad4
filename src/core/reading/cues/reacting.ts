/** How people take up an answer that they were given. */
import type { Cues } from './cue.ts';

/** At the beginning of a comment: thanks for an answer, or the word "follow-up". */
export const THANKS: Cues = {
  en: [
    '(?:ok |okay |oh |wow |many |great |awesome |perfect |well |ah |hi |hello |and )?(?:thanks|thank you|thx|thank u|ty|cheers|much obliged|much appreciated|bless you)(?! (?:so much |very much |all )?(?:for|in advance|to) (?:doing|taking|being|having|hosting|this session|your time|the opportunity|holding|offering|coming|joining|advance|the chance))(?! in advance)',
    '(?:i )?(?:really |do )?appreciate (?:the|your|that|it|this) (?:\\S+ )?(?:answer|reply|response|candor|candour|honesty|clarity|detail)',
    '(?:as a |quick )?follow ?up|following up',
  ],
  es: [
    '(?:ok |vale |muchas |muchisimas |mil |oh |bueno |perfecto |estupendo )?(?:gracias|se agradece|agradecid[oa]|le agradezco|les agradezco)(?! de antemano)(?! por (?:estar|atender|este espacio|su tiempo|la oportunidad|venir|participar))',
  ],
  fr: [
    '(?:ok |un grand |grand |mille |super |parfait )?(?:merci|remercie|je vous remercie|nous vous remercions)(?! d avance)(?! (?:beaucoup )?(?:de|pour) (?:te preter|vous preter|prendre le temps|votre temps|cette|l occasion|organiser|etre la|votre disponibilite))',
  ],
  de: [
    '(?:ok |okay |wow |vielen |besten |herzlichen |tausend |super |prima )?(?:dank|danke|dankeschon|ich danke)(?! (?:im voraus|vorab|schon mal|fur die (?:gelegenheit|moglichkeit)|dass sie sich))',
    '(?:kurze )?(?:nachfrage|ruckfrage)',
  ],
  pt: [
    '(?:ok |muito |muitissimo |certo |otimo |perfeito )?(?:obrigad[oa]|agradeco|grat[oa]|valeu)(?! (?:desde ja|antecipadamente|pela (?:oportunidade|disponibilidade)|por (?:estar|esta)))',
  ],
};

/** At the beginning of a comment by somebody who was answered: it takes up the answer. */
export const REACTIONS: Cues = {
  en: [
    'appreciate|(?:i )?(?:really |do )?appreciate (?:the|your|that|it|this)',
    '(?:great|good|nice|glad|happy|sorry|sad|interesting) to (?:hear|know|see|read)',
    '(?:then|ok|okay|got it|understood|fair enough|makes sense|perfect|excellent|outstanding|fantastic|wonderful|awesome|brilliant|sweet|interesting|i see|noted|that (?:helps|answers|makes sense|is (?:good|great|helpful|fair|clear|interesting|disappointing|not (?:an|what|good)))|your (?:answer|reply|response)|good answer|straight answer|clear answer|you (?:did not|didn t|have not|haven t|never|still have not|skipped|missed|forgot|left out|dodged)|(?:but |and )?so (?:does|do|is|are|will|would|if|that means|what|when|how|then|you)|so just to be clear|in other words|to (?:be clear|clarify))',
  ],
  es: [
    '(?:buenisimo|perfecto|entendido|vale|de acuerdo|excelente|genial|estupendo|que bueno|me alegr[ao]|entonces|o sea|es decir|lo de|eso (?:quiere decir|significa)|no (?:ha|me ha|nos ha) (?:dicho|contestado|respondido)|su respuesta|segun su respuesta)',
  ],
  fr: [
    '(?:d accord|entendu|compris|tres bien|parfait|super|genial|ca marche|trop bien|bien note|reponse (?:honnete|claire)|votre reponse|donc|alors (?:si|cela|c est)|autrement dit|cela (?:veut dire|signifie)|vous n avez pas (?:dit|repondu)|si je comprends bien)',
  ],
  de: [
    '(?:dann|alles klar|verstanden|verstehe|gut zu wissen|respekt|prima|super|sehr gut|perfekt|das (?:freut|hilft|klingt|erklart|heisst|ist (?:gut|prazise|klar))|da freue|heisst das|das heisst|ihre antwort|sie haben nicht)',
  ],
  pt: [
    '(?:entendi|entendido|perfeito|otimo|que bom|certo|beleza|bacana|excelente|entao|ou seja|quer dizer|isso (?:quer dizer|significa)|sua resposta|nao (?:respondeu|disse|falou))',
  ],
};

/** Said to everybody, not to whoever has answered. */
export const ME_TOO: Cues = {
  en: ['1|same (?:here|problem|question)|me too|seconded|amen|agreed?'],
  es: ['1|yo tambien|a mi tambien|lo mismo|igual (?:aqui|por aqui)|de acuerdo con'],
  fr: ['1|moi aussi|idem|pareil|nous aussi|d accord avec'],
  de: ['1|ich auch|bei (?:uns|mir) (?:auch|genauso)|dito|geht mir auch so'],
  pt: ['1|eu tambem|idem|o mesmo|concordo'],
};

/** At the start of a sentence: it goes on from what was said. */
export const TAKES_UP: Cues = {
  en: ['and|but|so|then|what about|how about|or|because|though'],
  es: ['y|pero|entonces|o sea|o|pues'],
  fr: ['et|mais|alors|donc|ou|or'],
  de: ['und|aber|dann|oder|denn|heisst'],
  pt: ['e|mas|entao|ou|ou seja'],
};

/** Words that point at something said before. */
export const POINTS_BACK: Cues = {
  en: ['it|its|that|this|those|these|they|them|their'],
  es: ['eso|esto|aquello|ello|ellos|ellas'],
  fr: ['cela|ca|celui|celle|ceux|celles'],
  de: ['dies|dieses|dafur|davon|dabei|damit|dort|dazu'],
  pt: ['isso|isto|aquilo|dele|dela|deles|delas'],
};

/** A greeting says nothing about an answer. */
export const GREETINGS: Cues = {
  en: ['(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|dear)(?: \\S+){0,4}'],
  es: ['(?:hola|buen[oa]s(?: (?:dias|tardes|noches))?|estimad[oa]|saludos)(?: \\S+){0,4}'],
  fr: ['(?:bonjour|bonsoir|salut|cher|chere)(?: \\S+){0,4}'],
  de: ['(?:hallo|guten (?:tag|morgen|abend)|moin|servus|sehr geehrte[r]?|liebe[r]?)(?: \\S+){0,4}'],
  pt: ['(?:ola|oi|bom dia|boa (?:tarde|noite)|prezad[oa]|car[oa])(?: \\S+){0,4}'],
};

/** Said before or after a citizen's name, it makes the comment a reply to that citizen. */
export const TO_A_CITIZEN: Cues = {
  en: [
    '(?:hey|hi|hello|well|yes|no|yeah|lol|haha|amen|agreed?|exactly|same|sorry|ok|thanks|thank you|well said|(?:good|great|fair|excellent|nice) (?:point|question|one|idea)|i (?:fully |totally )?agree(?: with)?|so true)',
  ],
  es: [
    '(?:hola|oye|ey|animo|fuerza|bueno|si|no|exacto|gracias|bien dicho|muy bien(?: dicho)?|buen punto|buena pregunta|tienes razon|de acuerdo(?: con)?|amen|mucho animo)',
  ],
  fr: [
    '(?:salut|bonjour|eh|he|alors|bravo|oui|non|exact|merci|bien dit|bonne (?:question|remarque|idee)|tu as raison|d accord(?: avec)?|courage)',
  ],
  de: [
    '(?:hallo|hey|he|ach|na|kopf hoch|ja|nein|genau|danke|gut gesagt|gute(?:r)? (?:frage|punkt|einwand|idee)|du hast recht|stimmt)',
  ],
  pt: [
    '(?:ola|oi|ei|o|e|pois e|forca|coragem|sim|nao|exato|obrigad[oa]|bem dito|boa (?:pergunta|ideia)|bom ponto|tem razao|concordo(?: com)?)',
  ],
};

/** At the beginning, before a colon or comma: the comment is for other citizens. */
export const TO_OTHERS: Cues = {
  en: [
    'to (?:those|whoever|everyone (?:who|else)|anyone|the (?:person|people|folks|guy|lady|commenter|poster|ones?|neighbou?rs?))',
  ],
  es: ['a (?:los que|las que|quien|quienes|la que|el que|la vecina|el vecino|los vecinos)'],
  fr: ['a (?:ceux|celle|celui|celles|la voisine|tous ceux)'],
  de: ['an (?:die|den|diejenigen|alle) (?:aus|mit|die|der|nachbar\\S*|anderen)'],
  pt: ['(?:a|para) quem|aos que|aos vizinhos'],
};

/** After a bare name: somebody is spoken to. */
export const SPEAKS_TO: Cues = {
  en: ['you|u|did|do|have|are|were|why|what|would|could|can'],
  es: ['tu|has|eres|fuiste|te|tienes|por que'],
  fr: ['tu|as|es|t|pourquoi|vous'],
  de: ['du|warst|hast|bist|weisst|kannst|warum|ihr'],
  pt: ['voce|tu|foste|foi|tens|tem|por que'],
};
