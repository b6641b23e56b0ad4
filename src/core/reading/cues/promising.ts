/** How a guest puts an answer off, or leaves it to somebody of the same office. */
import type { Cues } from './cue.ts';

const WHEN_EN =
  '(?:by|after|before|tomorrow|later|tonight|today|soon|shortly|as soon as|next|once|when|here|over the|this (?:week|evening|afternoon)|in (?:a|the|an)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|separately|(?:him|her|my|our|them)sel(?:f|ves))';
const WHEN_ES =
  '(?:manana|luego|despues|mas tarde|esta (?:tarde|noche|semana)|la (?:semana|proxima)|el (?:lunes|martes|miercoles|jueves|viernes)|en cuanto|cuando|pronto|por aca|por aqui|aqui|antes de|hoy)';
const WHEN_FR =
  '(?:demain|plus tard|des que|ce soir|cet apres midi|lundi|mardi|mercredi|jeudi|vendredi|apres|bientot|la semaine|cette semaine|quand|ici|rapidement|d ici)';
const WHEN_DE =
  '(?:morgen|spater|noch|bis|sobald|heute|nachste|nachher|gleich|in kurze|bald|am (?:montag|dienstag|mittwoch|donnerstag|freitag)|separat|gesondert|selbst|personlich)';
const WHEN_PT =
  '(?:amanha|mais tarde|depois|assim que|quando|logo|ate|na (?:semana|proxima|segunda|terca|quarta|quinta|sexta)|hoje|em breve|ainda hoje|aqui)';

export const PROMISES: Cues = {
  en: [
    '(?:more|the rest|the others) (?:\\S+ ){0,3}?(?:after|later|tomorrow|soon|tonight|to come)(?: \\S+){0,3}$',
    '(?:will|ll|shall|going to|hope to|have to|need to|must|can|promise to|let me) (?:\\S+ ){0,2}?(?:come|get|circle|report|write) back',
    '(?:will|ll|shall) (?:look|ask|check|dig) (?:\\S+ ){0,6}?and (?:come|get|report|write) back',
    'let me (?:\\S+ )?(?:check|ask|find out|look (?:it|that|this|into it|into that|into this)|verify|confirm with|dig)',
    '(?:need|have|going|want|ll have|must|will|ll)(?: to)? (?:\\S+ )?look (?:\\S+ ){0,2}?up',
    `(?:will|ll|shall) (?:\\S+ ){0,2}?(?:answer|reply|respond|speak to|follow up)(?: \\S+){0,6}? ${WHEN_EN}`,
    '(?:will|ll|shall) (?:\\S+ ){0,2}?(?:write|post|report|reply)(?: \\S+){0,5}? (?:as soon as (?:we|i)|here (?:him|her|my)self|when (?:we|i) (?:know|have)|once (?:we|i) (?:know|have))',
    '(?:i am|i m|we are|we re) (?:asking|having) (?:the|our|my|them|\\S+) (?:\\S+ ){0,4}?(?:to|checked|counted|pulled|looked)',
    '(?:will|ll|shall) let (?:you|everyone) (?:\\S+ )?know',
    '(?:i|we) (?:still )?owe (?:you|\\S+) (?:an|the|that) answer|(?:answer|reply|response)s? (?:to follow|will follow|coming|is coming|follows?)|(?:give|need) (?:me |us )?(?:a (?:day|moment|minute|bit)|more time|some time|until)',
    '(?:checking|asked|asking) (?:\\S+ ){0,6}?(?:and|will) (?:\\S+ ){0,2}?(?:let you know|get back|come back|report|answer)',
    '(?:leave|left) (?:that|this|it|the \\S+|part \\S+|\\S+)(?: one)? (?:to|for) (?:the \\S+|my \\S+|our \\S+|\\S+) (?:to answer|herself|himself)',
  ],
  es: [
    '(?:sigo|seguimos|el resto|las demas|lo demas) (?:\\S+ ){0,3}?(?:luego|despues|manana|mas tarde|esta tarde)',
    '(?:vuelvo|volvere|volvemos|volveremos|regreso|regresare) (?:\\S+ ){0,2}?(?:manana|sobre (?:esto|esta|este|eso|ello)|con (?:esto|la respuesta|los datos|el dato)|a (?:esto|eso|ello|esta|este)|luego|cuando|en cuanto)',
    `(?:contesto|respondo|contestare|respondere|contestaremos|responderemos|contestamos|respondemos|contamos|contare|contaremos|cuento|escribo|escribire|aviso|avisare|digo|dire|confirmo|confirmare|confirmamos) (?:\\S+ ){0,4}?${WHEN_ES}`,
    '(?:lo|la|los|las) (?:estamos|estoy|sigo|seguimos) (?:averiguando|consultando|mirando|revisando|viendo|comprobando)',
    'que (?:os|le|les|te|se lo) (?:hable|conteste|responda|explique)n?',
    '(?:tengo|tenemos|debo|debemos|dejeme|dejadme|dejenme|permitame)(?: que)? (?:consultar|preguntar|averiguar|mirar|comprobar|confirmar)\\S*',
    '(?:queda|quedan|dejo) pendientes?|(?:les?|te|os) debo (?:la|una|esa) respuesta',
  ],
  fr: [
    '(?:la suite|le reste|les autres) (?:\\S+ ){0,3}?(?:demain|plus tard|apres|ce soir|bientot)',
    '(?:je|nous|on) (?:vous |te |y )?(?:reviens|reviendrai|revenons|reviendrons|revient|reviendra)(?! de)',
    `(?:repondrai|repondrons|reponds|repondons|repondra|ecrirai|ecrirons|dirai|dirons) (?:\\S+ ){0,4}?${WHEN_FR}`,
    '(?:je|nous) (?:demande|demandons|pose|posons) (?:\\S+ ){0,4}?(?:question|de (?:compter|verifier|regarder|chercher|repondre))',
    '(?:je|nous) (?:me|nous) renseign\\S+|laissez moi (?:\\S+ )?(?:le temps|verifier|demander|regarder)|(?:je dois|il me faut|nous devons) (?:\\S+ )?(?:verifier|demander|me renseigner|consulter)',
    '(?:vous|te) repondra|(?:une |la )?reponse (?:\\S+ ){0,2}?(?:suit|suivra|a suivre|viendra|arrive)|(?:je|nous) vous (?:tiens|tenons|tiendrai|tiendrons) (?:au courant|informe\\S*)|je (?:vous )?dois encore (?:une|la) reponse',
  ],
  de: [
    '(?:mehr|weiteres|der rest|die ubrigen|den rest) (?:\\S+ ){0,3}?(?:spater|morgen|nachher|heute abend|nach der pause)',
    '(?:melde|melden) (?:ich |wir )?(?:mich|uns)(?! (?:\\S+ )?an)|(?:ich|wir) (?:melde|melden) (?:mich|uns)',
    '(?:komme|kommen) (?:ich |wir )?(?:\\S+ ){0,4}?(?:zuruck)|reiche(?:n)? (?:ich|wir) (?:\\S+ ){0,4}?nach|(?:ich|wir) reiche[n]? (?:\\S+ ){0,5}?nach',
    `(?:antworte|antworten|beantworte|beantworten|schreibe|schreiben) (?:(?:ich|wir) )?(?:\\S+ ){0,4}?${WHEN_DE}(?! zu)(?! ja)(?! nein)`,
    '(?:erhalten|bekommen|kriegen) (?:sie|ihr) (?:\\S+ ){0,7}?antwort|(?:beantwortet|antwortet) (?:\\S+ ){0,3}?(?:selbst|noch|spater|morgen|personlich)|antwort(?:en)? (?:folgt|folgen|kommt|kommen)',
    '(?:muss|mussen) (?:ich|wir) (?:\\S+ ){0,4}?(?:nachsehen|nachschauen|nachfragen|klaren|prufen|erfragen)|(?:klare|prufe|schaue|frage|kläre) (?:ich|wir) (?:\\S+ ){0,6}?(?:und|ab|nach|an)(?: |$)',
    'das dauert (?:ein wenig|noch|etwas|einen moment)|antwort (?:bleibe|schulde) ich',
  ],
  pt: [
    '(?:o resto|as outras|as restantes|mais) (?:\\S+ ){0,3}?(?:amanha|depois d|mais tarde|logo|a noite)',
    '(?:volto|voltarei|voltamos|voltaremos|voltar|retorno|retornarei|retornamos|retornaremos|regresso|regressarei) (?:\\S+ ){0,3}?(?:a (?:isto|isso|este|esta|esse|essa)|com (?:isto|isso|a resposta|os dados)|aqui|amanha|sobre (?:isto|isso)|ao assunto|nisso|nesse|nisto|assim que|quando)',
    `(?:respondo|responderei|respondemos|responderemos|respondera|escrevo|escreverei|digo|direi|conto|contarei|aviso|avisarei|avisamos) (?:\\S+ ){0,4}?${WHEN_PT}`,
    '(?:vou|vamos|preciso|precisamos|tenho de|tenho que|temos de|deixe me|deixem me) (?:\\S+ )?(?:verificar|consultar|apurar|checar|perguntar|averiguar|conferir|confirmar)',
    '(?:estamos|estou) (?:\\S+ )?(?:verificando|apurando|averiguando|consultando|checando|verificar|apurar|averiguar|confirmar)|(?:fico|ficamos) (?:a |)dev(?:er|endo)|(?:deixo|fica|ficam) para (?:amanha|depois|o \\S+|a \\S+) (?:responder)?',
  ],
};
