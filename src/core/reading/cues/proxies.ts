/** How a moderator says that a question is somebody else's. */
import type { Cues } from './cue.ts';

/** Says outright that somebody's words are passed on. */
export const PASSED_ON: Cues = {
  en: [
    '(?:on|in) behalf of|in the name of|at the request of|(?:speaking|asking|posting) for|for (?:mr|mrs|ms|miss|dr)',
    '(?:posting|posted|passing|passed|relaying|relayed|reading|typing|typed|transcribing|transcribed|transcript|copying|copied|forwarding|forwarded|sharing|submitting|submitted|entering|dictated|handed|dropped|slipped|sent|came|comes|coming|brought|received|taken down|noted down|written down|phoned|called|rang|mailed|emailed|signed|asked|left|put)(?: \\S+){0,8}? (?:from|by|for)',
    '(?:question|questions|message|voicemail|voice mail|mail|email|letter|note|card|call|slip|text|one|query)(?: \\S+){0,3}? (?:from|by|of)',
    '(?:asked|asks|wants|wanted|told|begged|would like|has asked|requested) (?:me|us|that i|that we|the \\S+)(?: to)?|(?:handed|gave|passed|sent|wrote|phoned|called|rang|emailed|mailed|left|tells|dictated|whispers)(?: to)? (?:me|us|in)',
  ],
  es: [
    'en nombre de|de parte de|por encargo de|en representacion de|a peticion de|a pedido de',
    '(?:publico|traslado|trasladamos|transmito|reenvio|transcribo|copio|leo|paso|pongo|planteo|comparto|posteo|escribo|dejo|recibimos|recibi|recibida|recibido|enviada|enviado|dictada|dictado|firmad[oa]|llega|llego|nos llega|me llega|entregad[oa]|dejaron|dejo|anotad[oa])(?: \\S+){0,8}? (?:de|del|por|para)',
    '(?:pregunta|preguntas|mensaje|audio|correo|carta|nota|tarjeta|llamada|recado|duda|consulta)(?: \\S+){0,3}? (?:de|del|para)',
    '(?:me|nos) (?:ha |han )?(?:pide|piden|pidio|pidieron|pedido|encarga|encargo|encargado|ruega|rogo|escribe|escribio|escrito|llama|llamo|llamado|dicta|dicto|dictado|dice|dijo|dicho|manda|mando|mandado|pasa|paso|pasado|deja|dejo|dejado|hace llegar|hizo llegar|entrega|entrego|entregado|pregunta|pregunto|preguntado|comenta|comento|envia|envio|enviado)',
  ],
  fr: [
    'au nom d[eu]?s?|de la part d[eu]?s?|pour le compte d[eu]?s?|a la demande d[eu]?s?|pour (?:m|mme|mlle|monsieur|madame)',
    '(?:publie|poste|pose|transmets|transmettons|transmise?|relaie|relaye|relayee?|recopie|recopiee?|retranscris|lis|copie|ecris|dictee?|signee?|recue?s?|envoyee?|arrivee?|laissee?|remise?|deposee?|notee?|posee?|partage|tape)(?: \\S+){0,8}? (?:de|d|du|par|pour)',
    '(?:question|questions|message|courriel|mail|courrier|lettre|mot|billet|appel|carte)(?: \\S+){0,3}? (?:de|d|du|par)',
    '(?:me|m|nous) (?:a |ont |avait )?(?:charge|chargee|demande|demandent|prie|priee?|fait|ecrit|ecrivent|telephone|appelle|appelee?|dicte|dictee?|dit|glisse|glissee?|laisse|laissee?|remet|remis|transmet|transmis|tend|tendu|confie|confiee?|envoie|envoyee?)',
  ],
  de: [
    'im namen|im auftrag|in vertretung|stellvertretend|auf wunsch|fur (?:herrn?|frau)|namens|auf bitte',
    '(?:poste|stelle|schreibe|lese|gebe|leite|reiche|tippe|uberbringe|ubermittle|notiere|notiert|vorlesen|weitergeleitet|weitergegeben|eingereicht|eingegangen|eingeworfen|eingesandt|zugesandt|zugerufen|gestellt|diktiert|aufgeschrieben|abgegeben|abgetippt|abgeschrieben|unterschrieben|unterzeichnet|kam|kommt|erreicht|erreichte|bekommen|erhalten|mitgeschrieben|transkribiert)(?: \\S+){0,8}? (?:von|vom|fur|durch|weiter)',
    '(?:frage|fragen|anfrage|mail|e mail|email|brief|nachricht|zettel|anruf|karte|zuschrift|wortmeldung|postkarte)(?: \\S+){0,4}? (?:von|vom|einer|eines|der|des)',
    '(?:bat|bittet|gebeten|schreibt|schrieb|sagt|sagte|ruft|rief|gab|gibt|diktiert|diktierte|steckt|steckte|reicht|reichte|mailt|mailte|lasst|liess|erzahlt) (?:mir|mich|uns|bei|an|fragen|ausrichten|anfragen)|(?:mir|mich|uns) (?:\\S+ ){0,4}?(?:gebeten|geschrieben|gegeben|diktiert|zugesteckt|gemailt|angerufen|erzahlt)',
  ],
  pt: [
    'em nome d[eao]s?|da parte d[eao]s?|de parte d[eao]s?|a pedido d[eao]s?|por encargo d[eao]s?',
    '(?:publico|transmito|encaminho|repasso|transcrevo|leio|copio|passo|coloco|posto|trago|escrevo|partilho|compartilho|recebemos|recebi|recebida?|recebido|enviad[oa]|ditad[oa]|assinad[oa]|chegou|chega|entregue|deixaram|deixou|deixad[oa]|anotad[oa]|veio|pergunto)(?: \\S+){0,8}? (?:de|da|do|por|pela|pelo|para)',
    '(?:pergunta|perguntas|mensagem|audio|email|e mail|carta|bilhete|cartao|recado|duvida|questao|telefonema)(?: \\S+){0,3}? (?:de|da|do|por)',
    '(?:me|nos|mim) (?:pede|pedem|pediu|pediram|encarrega|encarregou|escreve|escreveu|ligou|liga|ditou|disse|diz|manda|mandou|passou|deixou|entregou|enviou|pergunta|perguntou|contou)|(?:pede|pedem|pediu|pediram|escreveu|ligou|ditou|disse|mandou|passou|deixou|entregou|enviou|perguntou|telefonou) (?:me|nos|para|pra)',
  ],
};

/** How words reach a moderator; with a name beside it, they are that person's. */
export const CHANNELS: Cues = {
  en: [
    'e mail|email|emails?|mail|mailbox|mailed|emailed|in writing|phone|phoned|telephone|voicemail|voice mail|phone call|caller|called|letter|postcard|note|card|slip|text|texted|sms|whatsapp|fax|microphone|mic|mike|floor|audience|hall|row|room|front desk|desk|counter|box|radio|in person|from',
  ],
  es: [
    'correo|e mail|email|mail|telefono|telefonica|telefonicamente|llamada|llamado|llamo|carta|nota|tarjeta|papel|papelito|whatsapp|wasap|audio|mensaje|microfono|sala|publico|fila|mostrador|ventanilla|buzon|radio|fax|sobre|por escrito|en persona|de',
  ],
  fr: [
    'courrier|courriel|mail|e mail|email|telephone|appel|appele|lettre|mot|billet|carte|papier|message|sms|whatsapp|micro|salle|public|rang|accueil|guichet|boite|repondeur|radio|fax|par ecrit|sur place|de|d',
  ],
  de: [
    'post|mail|e mail|email|telefon|telefonisch|anruf|angerufen|anrufbeantworter|brief|brieflich|zettel|karte|postkarte|nachricht|sms|whatsapp|saalmikrofon|mikrofon|mikro|saal|publikum|reihe|tresen|schalter|briefkasten|fax|schriftlich|mundlich|zuruf|radio|von|vom|aus',
  ],
  pt: [
    'correio|e mail|email|mail|telefone|telefonema|ligou|ligacao|carta|bilhete|papel|cartao|whatsapp|zap|audio|mensagem|microfone|mic|sala|plateia|publico|fila|balcao|guiche|caixa|radio|fax|por escrito|presencialmente|de|da|do',
  ],
};

/** Somebody, not the writer, asks. */
export const ASKS: Cues = {
  en: [
    '(?:asks?|asked|wants? to (?:know|ask|hear)|wanted to (?:know|ask)|would like to (?:know|ask|hear)|d like to (?:know|ask)|wonders?|wondered|is wondering|to ask|is asking|was asking|has asked|has a question|inquires?|enquires?)',
  ],
  es: [
    '(?:pregunta|preguntan|pregunto|preguntaba|preguntaron|quiere|quieren|queria|quisiera|desea|gustaria) ?(?:saber|preguntar|conocer|que)?|(?:plantea|planteo|consulta|consulto)|que (?:le |les |os )?pregunte(?:mos)?|preguntar(?:le|les)?',
  ],
  fr: [
    '(?:demande|demandent|de (?:vous )?demander|demandait|a demande|(?:veut|veulent|voudrait|voudraient|souhaite|souhaitent|souhaiterait|aimerait|aimeraient|desire) (?:bien )?(?:savoir|demander|connaitre|comprendre)|interroge|pose (?:la|cette|une) question)',
  ],
  de: [
    '(?:fragt|fragte|fragen|(?:will|wollte|mochte|wurde gerne?) (?:\\S+ ){0,3}?(?:wissen|fragen|erfahren)|mochte|will|wusste gerne?|lasst (?:\\S+ )?(?:fragen|anfragen|ausrichten)|interessiert|erkundigt sich|zu fragen)',
  ],
  pt: [
    '(?:pergunta|perguntam|perguntou|perguntava|quer|querem|queria|gostaria|deseja) ?(?:de )?(?:saber|perguntar|que)?|manda perguntar|mandou perguntar|para perguntar|que pergunte',
  ],
};

/** Before words that are quoted. */
export const SAYS: Cues = {
  en: ['writes?|wrote|says?|said'],
  es: ['escribe|escribio|dice|dijo'],
  fr: ['ecrit|dit'],
  de: ['schreibt|schrieb|sagt|sagte'],
  pt: ['escreve|escreveu|diz|disse'],
};

/** Nobody is named, on purpose: "Sent in anonymously". */
export const ANONYMOUS: Cues = {
  en: ['anonymous(?:ly)?|suggestion box|question box|name withheld'],
  es: ['anonim[oa](?:mente)?|buzon de sugerencias'],
  fr: ['anonyme(?:ment)?|boite a idees'],
  de: ['anonyme?[rns]?|ungenannt'],
  pt: ['anonim[oa](?:mente)?|caixa de sugestoes'],
};

/** Instead of a name. */
export const SOMEBODY: Cues = {
  en: ['some(?:one|body)'],
  es: ['alguien'],
  fr: ['quelqu un'],
  de: ['jemand(?:em|en)?'],
  pt: ['alguem'],
};

/** The moderator asks for themself. */
export const OWN_QUESTIONS: Cues = {
  en: [
    '(?:one|more|question|something) from (?:me|us|myself|our side)|my own|our own|one of (?:mine|ours)|myself|(?:me|us) to (?:begin|start|open)',
  ],
  es: ['mia|mio|propia|yo mism[oa]|arranco yo|empiezo yo|nuestra propia|de mi parte|de mi cosecha'],
  fr: ['moi meme|de moi|de ma part|me pose|nous posons|notre part|nous meme'],
  de: ['(?:etwas|was|frage|eine) von (?:mir|uns)|ich selbst|mir selbst|meinerseits|eigene[rn]?|unsererseits'],
  pt: ['minha propria|eu mesm[oa]|eu propri[oa]|da minha parte|comeco eu|minha mesmo'],
};

/** Somebody is spoken to: then a name is not the asker's. */
export const SPOKEN_TO: Cues = {
  en: ['you|your|yours'],
  es: ['usted|ustedes|vosotros|vuestr[oa]s?|tu'],
  fr: ['vous|votre|vos|tu'],
  de: [],
  pt: ['voce|voces|vossa|vosso'],
};
