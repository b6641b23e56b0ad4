/** How a moderator says that a question is somebody else's. Sources of regular expressions over the text as written. */
type Language = 'en' | 'es' | 'fr' | 'de' | 'pt';

/** Before the name: "Posting on behalf of …". */
export const ON_BEHALF_OF: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "(?:(?:i am|i'm|i’m|i)? ?(?:posting|asking|writing|post|ask|submitting|relaying|sharing|posted|asked|sent in|received)(?: (?:this|it|the following|a question))? )?(?:on|in) behalf of",
    '(?:received|sent in|came in)(?: (?:this|a question))? (?:by|via|over)(?: the)? (?:e-?mail|phone|post|letter|text|telephone) from',
    '(?:(?:this|here) is )?(?:a|another|one|next|the following)? ?question (?:from|by|sent in by|on behalf of)(?! (?:the|our|us|me|my)\\b)',
    "(?:i am |i'm |i’m )?(?:posting|asking|relaying|passing|passing on|passing this on|passing along|forwarding)(?: (?:this|it|a question|one))?(?: (?:on|along))? (?:for|from)",
    '(?:this (?:one|question) )?(?:comes|came|is|was)(?: (?:sent|handed|called))? in(?: (?:by|via|over)(?: the)? \\w+)? from|(?:asked|sent|submitted|handed|called|phoned|mailed) (?:in )?(?:by|to us by)',
    'from (?!(?:the|our|us|me|my|what|all|now|today)\\b)',
  ],
  es: [
    '(?:(?:publico|pregunto|escribo|traslado|traslada(?:mos)?|planteo|posteo|pongo)(?: (?:esto|esta pregunta|la pregunta))? )?(?:en nombre de|de parte de|por encargo de|en representación de)',
    '(?:traslado|transmito|reenvío|les paso|paso|comparto)(?: (?:la|una|esta))? pregunta de|(?:por|vía) (?:teléfono|correo|carta),? (?:de|nos llega de)|(?:nos )?(?:llega|llegó)(?: (?:por|vía) \\w+)?(?: esta pregunta)? de',
    '(?:una )?pregunta de(?! (?:la|el|los|las|nuestra|nuestro|mi)\\b)',
  ],
  fr: [
    "(?:je (?:publie|poste|pose|transmets|relaie|écris)(?: (?:ceci|cela|cette question|ce message|la question))? )?(?:au nom de |au nom d[’']|de la part de |de la part d[’']|pour le compte de |pour le compte d[’'])",
    '(?:je (?:relaie|transmets|pose)(?: (?:ici|une|la|cette))*(?: question)? (?:de|pour)|question transmise par|reçue? (?:par|de)(?: (?:courrier|téléphone|mail|lettre) de)?|par (?:téléphone|courrier),)',
    'question (?:de|posée par) (?!l[ae]\\b|notre|nos\\b)',
  ],
  de: [
    '(?:ich (?:frage|poste|schreibe|stelle|veröffentliche)(?: (?:dies|das|hier|diese frage|die frage))? )?(?:im namen|im auftrag|in vertretung)(?: von)?',
    '(?:eine )?frage von|(?:telefonisch|per (?:post|mail|e-mail|telefon|brief)|schriftlich)(?: (?:eingereicht|gestellt|gefragt|kam|kommt))?(?: (?:diese frage|die frage))? von|(?:eingereicht|weitergeleitet|gestellt) von|ich (?:gebe|leite|reiche)(?: hier)?(?: (?:eine|die|diese))? frage (?:von|weiter von)|stellvertretend für|für (?=(?:herrn|frau|meine|meinen|eine|einen)\\b)',
  ],
  pt: [
    '(?:(?:publico|pergunto|escrevo|posto|coloco|encaminho)(?: (?:isto|isso|esta pergunta|a pergunta))? )?(?:em nome de|em nome d[ao]|da parte de|a pedido de|a pedido d[ao])',
    '(?:uma )?pergunta (?:de|da|do)(?! (?:câmara|redação|rádio|associação)\\b)|(?:encaminho|repasso|transmito|trago)(?: (?:a|uma|esta))? pergunta d[aeo]|(?:recebemos|recebida?|chegou)(?: (?:por|via) \\w+)?(?: esta pergunta)? d[aeo]|por telefone,',
  ],
};

/** After the name: "… asked me to post this". */
export const ASKED_ME_TO: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '(?:has |have )?(?:asked|asks|wrote|writes|emailed|e-mailed|called|phoned|told|requested|wanted|wants|would like|wonders|sent|says)(?: (?:us|me|in|to us|to me|the office|the desk|that i|this office)){0,2}(?: and asks| and asked)?(?: (?:to|that|i))?(?: ?(?:post|ask|pass on|pass along|share|relay|put|raise|know))?(?: (?:this|it|the following|for (?:her|him|them)|on (?:her|his|their) behalf|this question|this on)){0,2}',
  ],
  es: [
    '(?:pregunta|me encarga|me encargó|nos encarga|me pide|nos pide|me pidió|nos pidió|me ha pedido|nos ha pedido|me escribe|nos escribe|quiere saber|quisiera saber)(?: (?:que )?(?:publique|publiquemos|pregunte|preguntemos|traslade|trasladar|preguntar|publicar))?(?: (?:esto|lo siguiente|esta pregunta))?',
  ],
  fr: [
    "(?:demande|m['’]a chargée? de|me prie de|me fait demander|nous demande|me demande|m[’']a demandé|nous a demandé|m[’']écrit|nous écrit|souhaite savoir|voudrait savoir)(?: de (?:poser|publier|transmettre|relayer))?(?: (?:ceci|cette question|ce qui suit|la question suivante))?",
  ],
  de: [
    '(?:fragt(?: (?:uns|mich|an|telefonisch))?|lässt (?:mich )?(?:fragen|anfragen)|will wissen|wüsste gern|bat mich|bat uns|hat mich gebeten|hat uns gebeten|schreibt uns|schreibt mir|möchte wissen)(?:,? (?:das|dies|diese frage|folgendes)(?: hier)? zu (?:posten|fragen|stellen))?',
  ],
  pt: [
    '(?:pergunta|manda perguntar|me pede|nos pede|me pediu|nos pediu|pediu|pediu-me|pediu-nos|me escreveu|quer saber|gostaria de saber)(?: (?:para |que )?(?:publicar|perguntar|publicasse|perguntasse|postar))?(?: (?:isto|isso|o seguinte|esta pergunta))?',
  ],
};

/** No name at all: "Sent in anonymously: …". */
export const NAMELESS_LEAD_INS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '(?:(?:sent|handed|phoned|called) in|submitted|received|asked|posted|question)?,? ?anonymous(?:ly)?(?: (?:submission|question))?(?: (?:by|via) \\S+)?',
    'from (?:the|our) (?:suggestion box|mailbox|inbox|question box)',
  ],
  es: ['(?:pregunta |enviada |recibida )?(?:de forma )?an[óo]nim[ao](?:mente)?|del buzón(?: de \\S+)?'],
  fr: ['(?:question |reçue |envoyée )?anonyme(?:ment)?'],
  de: ['(?:frage )?anonym(?: (?:eingereicht|gestellt|gefragt|zugesandt))?'],
  pt: ['(?:pergunta |enviada |recebida )?(?:de forma )?an[óôo]nim[ao](?:mente)?'],
};

/** Nobody in particular: then it is not asked for somebody. Lower case, first word of the name. */
export const NOT_SOMEBODY: ReadonlySet<string> = new Set(
  `everyone everybody who many people one we i you it that this what they some others all most here there question
   todo todos muchos muchas nos se quien que hay esto tout tous on beaucoup qui ce je nous il alle viele
   jeder man wer wir ich es das muitos muitas quem eu nao`.split(/\s+/),
);
