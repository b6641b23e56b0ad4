/** How a guest says whom an answer is for. */
import type { Cues } from './cue.ts';

/** Before a name, at the beginning of a passage. */
export const BEFORE_A_NAME: Cues = {
  en: [
    '(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|thanks|thank you|welcome|sorry|yes|no|none|well|right|fair enough|(?:and )?(?:to|for|as (?:to|for)|from|re)|(?:in )?(?:answer|reply|response) (?:to|for)|(?:answering|replying to|responding to)|(?:on |to |for |and )?(?:the |your )?question (?:from|by|of|for)|back to|with thanks to|as promised to|i owe)',
  ],
  es: [
    '(?:estimad[oa]s?|querid[oa]s?|hola|buen[oa]s(?: (?:dias|tardes|noches))?|gracias|bienvenid[oa]|perdon|si|no|(?:y )?(?:a|al|para|por)|(?:en )?respuesta (?:a|para)|(?:respondiendo|contestando|respondo|contesto) a|(?:a |sobre )?la pregunta de|como (?:le |te |os )?prometi a)',
  ],
  fr: [
    '(?:chere?s?|bonjour|bonsoir|salut|merci|bienvenue|pardon|oui|non|(?:et )?(?:a|au|aux|pour)|(?:en )?reponse (?:a|pour)|(?:pour )?(?:repondre|je reponds) a|(?:a |sur )?la question de|comme promis a)',
  ],
  de: [
    '(?:liebe[rs]?|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|moin|servus|danke|ja|nein|(?:und )?(?:an|fur|fuer|zu|zur|zum)|(?:in )?(?:antwort|als antwort) (?:an|auf|fur|fuer)|(?:zur |zu der |auf die |die )?frage (?:von|der|des)|wie versprochen)',
  ],
  pt: [
    '(?:prezad[oa]s?|car[oa]s?|querid[oa]s?|ola|oi|bom dia|boa (?:tarde|noite)|obrigad[oa]|desculpe|sim|nao|(?:e )?(?:a|ao|para|pra)|(?:em )?resposta (?:a|ao|para)|(?:respondendo|respondo) (?:a|ao)|(?:a |sobre )?a pergunta d[aeo]|como prometi a)',
  ],
};

/** Words that go with a name. As `wordsOf` gives them. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir madam ma am the coach pastor reverend judge mister family folks friends
   senor senora senorita don dona profesor profesora maestro maestra sr sra familia vecino vecina usuario usuaria
   monsieur madame mademoiselle mme mlle m docteur professeur maitre famille la le
   herr frau herrn fraulein doktor professorin familie
   senhor senhora seu doutor doutora professora menina familia`.split(/\s+/),
);

/** Little words between the words of a name, or of "Ana's question", "the lady in the second row". */
export const WITHIN_NAMES: ReadonlySet<string> = new Set(
  `de la las los del da do dos das di du le les des von van der den dem zu und and et question pregunta pergunta frage
   from in at with who of on un une una um uma ein eine einem einer an the en au aux a al ao na no nas nos im am que qui
   der die das aus vom`.split(/\s+/),
);

/** In the middle of a passage: the same answer is for somebody else too. */
export const ALSO_FOR: Cues = {
  en: [
    '(?:same|this|that|it) (?:\\S+ )?(?:goes|applies|holds|is true|counts|answers?)(?: \\S+){0,3}? (?:for|to)|which (?:also )?answers',
  ],
  es: [
    '(?:lo mismo|esto|eso)(?: \\S+){0,2}? (?:vale|sirve|va|aplica)(?: tambien)? (?:para|a)|vale tambien para',
  ],
  fr: [
    '(?:cela|ca|ceci|la meme chose|idem)(?: \\S+){0,2}? (?:vaut|s applique|concerne)(?: aussi| egalement)?(?: (?:pour|a))?|idem pour',
  ],
  de: ['(?:das|dies|dasselbe|das gleiche)(?: \\S+){0,2}? gilt(?: auch| ebenso)?(?: fur)?|gilt auch fur'],
  pt: [
    '(?:o mesmo|isto|isso)(?: \\S+){0,2}? (?:vale|serve|aplica)(?: \\S+)?(?: tambem)? (?:para|a)|vale tambem para',
  ],
};

/** Before a name that is spoken of, not spoken to: "see my answer to Lorna". */
export const SPOKEN_OF: Cues = {
  en: [
    'see|same(?: answer)? as|as i (?:said|told|wrote|explained)|i (?:said|told|wrote|explained|answered)|what i (?:said|told|wrote)|answering for|on behalf of|asked me|(?:my|the) (?:\\S+ )?answers? (?:\\S+ )?to',
  ],
  es: [
    'ver|vea|vease|lo mismo que|igual que|como (?:le |ya )?(?:dije|respondi|conteste)|mi respuesta a|la respuesta a|en nombre de',
  ],
  fr: [
    'voir|voyez|meme reponse|la meme chose que|comme (?:je l ai )?(?:dit|repondu|ecrit)|ma reponse a|la reponse a|pour le compte de|au nom de',
  ],
  de: [
    'siehe|sieh|wie (?:ich )?(?:schon )?(?:bei|gesagt|geschrieben)|meine(?:r)? antwort(?:en)? (?:an|auf|zu)|dasselbe wie|im namen|antwortet fur',
  ],
  pt: [
    'ver|veja|vide|o mesmo que|como (?:ja )?(?:disse|respondi|escrevi)|(?:a|minha|a minha) resposta (?:a|ao)|em nome',
  ],
};
