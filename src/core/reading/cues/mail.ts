/**
 * What mail programs and their users write around a message, in English, German, French, Spanish and Portuguese
 * (and a little Italian and Dutch): as observed in Gmail, Outlook, Apple Mail, Thunderbird, Yahoo, K-9, Proton,
 * GMX, Orange and Lotus Notes.
 */

/** "On … wrote:". Matched as whole words. */
export const WROTE =
  'wrote|writes|schrieb|geschrieben|a écrit|escribió|escribio|escreveu|ha scritto|schreef|skrev|写道';

/** Programs never say it of the person who sends the mail. */
export const I_WROTE = 'i wrote|we wrote|ich schrieb|schrieb ich';

/** The first word of an attribution in which date and name come before "wrote". */
export const WROTE_OPENERS = 'on|at|in|am|le|el|em|no|a|il|op|den|在';

/** Between two rows of dashes. */
export const ORIGINAL_MESSAGE = [
  'original message|original appointment|forwarded message|forwarded by .{1,120}',
  'urspr(?:ü|ue)ngliche (?:nachricht|mail)|original-?nachricht|weitergeleitete nachricht|weitergeleitet von .{1,120}',
  "message d['’]origine|message original|message transf[ée]r[ée]|courriel original",
  'mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada',
  'messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht',
].join('|');

/** Apple Mail writes it without dashes. */
export const BEGIN_FORWARDED =
  'begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado|início da mensagem (?:encaminhada|reencaminhada)|inizio messaggio inoltrato';

export type HeaderField = 'from' | 'sent' | 'to' | 'subject' | 'other';

/** The names of a mail header's fields, lower case, without accents. */
export const HEADER_FIELDS: Readonly<Record<HeaderField, readonly string[]>> = {
  from: ['from', 'von', 'de', 'da', 'van', 'fran'],
  sent: [
    'sent',
    'gesendet',
    'envoye',
    'enviado',
    'enviada',
    'enviado el',
    'enviada em',
    'inviato',
    'verzonden',
  ],
  to: ['to', 'an', 'a', 'para', 'aan'],
  subject: ['subject', 'betreff', 'objet', 'asunto', 'assunto', 'oggetto', 'onderwerp'],
  // prettier-ignore
  other: ['date', 'datum', 'fecha', 'data', 'cc', 'cci', 'bcc', 'kopie', 'copie', 'copia', 'reply-to', 'antwort an',
    'repondre a', 'responder a', 'sent by', 'gesendet von', 'envoye par', 'enviado por', 'importance', 'attachments'],
};

/** How a line begins that says what a mail was sent with. */
export const SENT_WITH =
  'sent (?:from|via|with|using|by)|get|gesendet (?:von|mit|über)|von meine[mr]|diese nachricht wurde (?:von|mit)|holen sie sich|envoyé (?:de|du|depuis|à partir|avec|par|via)|obtenir|téléchargez?|enviado (?:desde|con|de|do|da|a partir|pelo|pela|com|via)|obtener|obtenga|obtén|descarga|obter|obtenha|inviato da(?:l|lla)?|verstuurd v(?:anaf|ia)|verzonden v(?:anaf|ia)';

/** What a mail is sent with. */
export const PROGRAMS =
  'iphone|ipad|ipod|android|samsung|galaxy|blackberry|huawei|xiaomi|redmi|motorola|nokia|pixel|fairphone|smart ?phone|mobile|phone|tablet|handy|handheld|(?:web ?|k-9 |e-?|yahoo! ?)?mail|courriel|correo|outlook|gmail|gmx|web\\.de|yahoo|aol|orange|proton|tutanota|thunderbird|windows|tapatalk|m[óo]vil|celular|telem[óo]vel|tel[ée]fono|téléphone|mobiltelefon|telefono|telefoon';

/** "Outlook für iOS beziehen". */
export const PROGRAM_FIRST = 'outlook (?:für|for|pour|para|per|voor) (?:ios|android)\\b.{0,20}';

/** "Please excuse my brevity." */
export const EXCUSES =
  '(?:please )?(?:excuse|forgive|pardon) (?:my |any |the )?(?:brevity|typos|errors|autocorrect)|bitte (?:entschuldigen|verzeihen) sie (?:die kürze|meine kürze|tippfehler|die tippfehler|eventuelle tippfehler)|(?:veuillez )?(?:excuse[rz]|pardonnez) (?:la|ma|mes|les) (?:brièveté|concision|fautes)|(?:por favor )?disculpe[n]? (?:la|mi|los) (?:brevedad|errores)|(?:por favor )?desculpe[m]? (?:a|os|pela) (?:brevidade|erros)';

/** GitHub's own footer under its mails; it has it in English only. */
export const GITHUB_FOOTER = 'reply to this e-?mail directly|you are receiving this because|message id: <';

/**
 * Closing formulas, as words in lower case and without accents. A name may follow on the same line.
 */
export const CLOSINGS: readonly string[] = [
  // English
  '(?:(?:with )?(?:my |our )?(?:best|kind|kindest|warm|warmest|sincere) )?(?:regards|wishes|greetings)',
  '(?:yours )?(?:very )?(?:sincerely|truly|faithfully|respectfully|cordially)(?: yours| submitted)?',
  'all (?:the|my) best|best|cheers|take care|in service',
  '(?:many )?thanks(?: again| so much| very much| in advance| and best| and kind regards| for everything)?',
  'thank you(?: again| so much| very much| in advance| and best regards)?',
  'with (?:gratitude|thanks|appreciation|respect|best wishes)',
  // German
  '(?:mit )?(?:(?:freundlich|best|herzlich|lieb|schon|viel|kollegial|sonnig|vorzuglich)\\w* )+(?:gru(?:ß|ss)e?n?|empfehlung)(?: aus(?: de[mr])? \\w+)?',
  'hochachtungsvoll|mfg|lg|vg|(?:vielen|besten|herzlichen) dank(?: im voraus)?(?: und .{0,30}gru(?:ß|ss)e?n?)?',
  // French
  '(?:bien |tres |tres bien )?(?:cordialement|sincerement|respectueusement|amicalement)(?: votre| a vous)?',
  '(?:bien )?(?:a vous|cordiales? salutations?)|(?:mes |nos |avec mes |avec nos )?(?:sinceres |meilleures |cordiales |respectueuses )?salutations(?: distinguees| cordiales| les meilleures| respectueuses)?',
  '(?:veuillez|je vous prie|nous vous prions|recevez|agreez)(?: d)?(?: agreer| recevoir| croire)? .{0,110}(?:salutations|sentiments|consideration|respects)(?: \\w+){0,3}',
  'merci(?: d avance| beaucoup| encore)?',
  // Spanish
  '(?:un |muchos |reciba un |reciban un )?(?:cordial |atento |afectuoso )?(?:saludos?|abrazos?)(?: cordial(?:es)?| atentos?| afectuosos?)?',
  '(?:muy )?(?:atentamente|cordialmente|respetuosamente|sinceramente)|sin otro particular|(?:muchas )?gracias(?: de antemano| por todo)?',
  // Portuguese
  '(?:muito )?(?:atenciosamente|respeitosamente|cordialmente)|att|atte',
  '(?:com )?(?:os |os meus |os nossos )?(?:melhores |cordiais )?(?:cumprimentos|saudacoes)(?: cordiais)?|(?:um |grande |um grande )?abracos?',
  '(?:muito )?obrigad[oa](?: desde ja)?',
];

/** A disclaimer speaks of the mail itself … */
export const DISCLAIMED =
  'this (?:e-?mail|message|communication|transmission)|the information (?:contained )?in this|confidentiality (?:notice|note)|privacy notice|legal notice|disclaimer|notice|diese (?:e-?mail|nachricht)|der inhalt dieser|vertraulichkeitshinweis|haftungsausschluss|(?:ce|le présent) (?:message|courriel|mail|e-mail)|cet? e-?mail|(?:este|el presente) (?:mensaje|correo|e-?mail)|la información contenida|aviso legal|aviso de (?:confidencialidad|privacidad|confidencialidade)|(?:esta|a presente) (?:mensagem|comunicação)|este (?:e-?mail|correio)|as informações contidas|public records? (?:notice|law)|florida has a very broad';

/** … and says at least two things of this kind about it. Word beginnings. */
// prettier-ignore
export const LEGAL_CUES: readonly string[] = [
  'confiden|vertraulich', 'privileg|geschützt|protég|protegid', 'intended|bestimmt|destin', 'recipient|addressee|adressat|empfänger',
  'in error|irrtümlich|par erreur|por error|por engano|por erro', 'notify|informieren|benachrichtigen|avertir|prévenir|notifi|informe|comuni',
  'delete|destroy|vernichten|löschen|détruire|supprimer|elimin|borr|apag', 'unauthori[sz]ed|prohibited|strictly|nicht gestattet|interdite?|prohibid|proibid|não autoriz',
  'attachment|anhäng|anlagen|pièces jointes|adjuntos|anexos', 'public records?|public disclosure|retention', 'virus',
];

/** "Please consider the environment before printing". */
export const BEFORE_PRINTING =
  "(?:please |p )?(?:consider|think of|think about) (?:the|our) environment|think (?:green )?before (?:you print|printing)|bitte (?:denken sie an|prüfen sie|schonen sie)(?: .{0,30})?(?:umwelt|ausdruck|drucken)|pensez à l['’]environnement|antes de imprimir|avant d['’]imprimer";

/** Small words that stand in names and offices without a capital. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'of the for and at in de del da do dos das du des la le les l d y e von van der den zu zur zum für und en et i a gez'.split(
    ' ',
  ),
);
