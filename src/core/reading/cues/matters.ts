/** How people go on to another matter, and say how many they have. */
import type { Cues } from './cue.ts';

/** At the start of a sentence: what follows is another matter. */
export const ANOTHER_MATTER: Cues = {
  en: [
    '(?:and |but |also )?(?:an?other|one more|one last|one other|a second|a different|a further|my (?:second|third|next|other|last|final|further)|the second|the other|second|third|next|last|final|different|separate|new|unrelated|follow on) (?:quick |short |small |separate |unrelated )?(?:question|thing|one|point|matter|concern|issue|topic|subject|from me)s?(?: (?:entirely|altogether|completely))?',
    '(?:first|firstly|first off|second|secondly|third|thirdly|fourth|fourthly|next|lastly|finally|separately|additionally|furthermore|unrelated|unrelatedly|moreover|besides that)',
    '(?:on|to) (?:another|a different|a separate|a second|an unrelated) (?:note|topic|subject|matter|point|question|issue)',
    '(?:changing|switching|different|new) (?:the )?(?:subjects?|topics?)|(?:a |an )?(?:(?:completely|entirely|totally) )?(?:different|unrelated|separate) (?:thing|matter|question|topic|point)(?: (?:entirely|altogether|completely))?|while (?:i am|im|we are|i have) (?:here|at it|you)|since i am here|speaking of which|by the way|btw|(?:and )?while (?:i have you|we are at it|you are here)|not related',
  ],
  es: [
    '(?:y )?(?:otra (?:cosa|pregunta|duda|cuestion|consulta)|otro (?:tema|asunto)|(?:la|mi) (?:segunda|tercera|otra|ultima)(?: (?:pregunta|duda|cosa|cuestion))?|primero|segundo|segunda|tercero|tercera|luego|despues|en primer lugar|por otro lado|por otra parte|por ultimo|en segundo lugar|en otro orden de cosas|cambiando de tema|(?:una cosa |algo )?aparte|aprovecho (?:para|tambien) (?:preguntar\\S*|otra cosa|otro tema)|ya que (?:estamos|estoy|esta)(?: (?:aqui|en ello))?|aprovechando|por cierto|nada que ver(?: pero)?|no tiene (?:nada )?que ver(?: pero)?|algo distinto|finalmente|una (?:cosa|cosita|pregunta) mas|otra cosita)',
  ],
  fr: [
    '(?:et )?(?:autre (?:chose|question|point|sujet)|une? autre (?:question|chose|point|sujet)|(?:ma|la) (?:deuxieme|seconde|troisieme|derniere|autre)(?: question)?|premierement|deuxiemement|troisiemement|d abord|ensuite|puis|secundo|d autre part|par ailleurs|enfin|en second lieu|pour finir|dans un autre registre|rien a voir|sans rapport|(?:une )?derniere (?:question|chose)|(?:j en )?profite pour (?:une )?(?:autre|demander)(?: chose| question)?|(?:tant|pendant) qu(?:e j y suis| on y est|e je vous tiens|e vous etes la)|pis|au fait|(?:ca n a )?rien a voir|autrement)',
  ],
  de: [
    '(?:und )?(?:(?:noch |nochmal )?(?:et)?was (?:ganz |vollig |komplett )?anderes(?: noch)?|(?:eine |noch eine |meine )?(?:andere|weitere|zweite|dritte|nachste|letzte) (?:frage|sache)|(?:ein )?(?:anderes|weiteres|zweites) (?:thema|anliegen)|noch (?:eine frage|etwas|was)|erstens|zweitens|drittens|viertens|schliesslich|zuletzt|zum (?:anderen|zweiten|schluss)|ausserdem|des weiteren|ferner|daruber hinaus|abschliessend|davon abgesehen|ganz was anderes|wo ich schon (?:mal )?(?:dabei|hier) bin|nebenbei|ubrigens|apropos|am rande)',
  ],
  pt: [
    '(?:e )?(?:outra (?:coisa|pergunta|duvida|questao)|outro (?:assunto|tema|ponto)|(?:a|minha) (?:segunda|terceira|outra|ultima)(?: (?:pergunta|questao))?|primeiro|segundo|terceiro|depois|em primeiro lugar|em segundo lugar|outra coisinha|por outro lado|alem disso|por fim|por ultimo|mudando de assunto|finalmente|mais uma (?:coisa|pergunta)|aproveito para (?:outra (?:coisa|pergunta)|perguntar)|ja que (?:estou|estamos|falamos)(?: \\S+)?|aproveitando|a proposito|nada a ver(?: mas)?|a parte)',
  ],
};

/** At the start of a sentence: perhaps another matter, perhaps more about the same. */
export const MORE: Cues = {
  en: ['(?:and |oh )?also|plus|on top of that|in addition|(?:and )?as well|i (?:would |d |am |m )?also'],
  es: ['(?:y )?tambien|asimismo|ademas|(?:y )?de paso'],
  fr: [
    '(?:et )?aussi|egalement|j aimerais aussi|je (?:voudrais|souhaite|souhaiterais) aussi|de plus|(?:et )?au passage',
  ],
  de: ['(?:und )?auch|zudem|ich (?:wurde|mochte|wusste|will) auch|weiterhin|ebenso'],
  pt: ['(?:e )?tambem|(?:gostaria|queria) tambem|ainda|(?:e )?ja agora'],
};

/** The numbers from two on with which people announce questions; those without a number stand for "some". */
// prettier-ignore
export const ANNOUNCED_NUMBERS: ReadonlyMap<string, number | null> = new Map(
  Object.entries({
    two: 2, 2: 2, couple: 2, three: 3, 3: 3, four: 4, 4: 4, five: 5, 5: 5, six: 6, 6: 6,
    several: null, few: null, some: null, these: null, following: null, many: null, my: null, our: null,
    dos: 2, tres: 3, cuatro: 4, cinco: 5, varias: null, varios: null, unas: null, algunas: null, estas: null, siguientes: null, mis: null, nuestras: null,
    deux: 2, trois: 3, quatre: 4, cinq: 5, plusieurs: null, quelques: null, ces: null, suivantes: null, suivants: null, mes: null, nos: null,
    zwei: 2, drei: 3, vier: 4, funf: 5, mehrere: null, einige: null, ein: null, paar: null, folgende: null, folgenden: null, diese: null, meine: null, unsere: null,
    duas: 2, dois: 2, quatro: 4, algumas: null, uns: null, umas: null, seguintes: null, minhas: null, nossas: null,
  }),
);

/** What people announce so many of. */
export const ANNOUNCED: Cues = {
  en: ['questions?|things|points|ones|issues|matters|concerns|areas|topics|items|asks|queries'],
  es: ['preguntas|cosas|dudas|cuestiones|puntos|temas|consultas|asuntos'],
  fr: ['questions|choses|points|sujets|demandes|remarques'],
  de: ['fragen|dinge|punkte|themen|anliegen|sachen|folgendes'],
  pt: ['perguntas|coisas|duvidas|questoes|pontos|temas|assuntos'],
};

/** A paragraph that starts like this goes on with the one before. */
export const GOES_ON: Cues = {
  en: [
    '(?:and )?(?:if (?:so|not|yes|no|it does|it is|they do|that is|they are|you do|he does|she does)|or|otherwise|in that case)',
  ],
  es: [
    '(?:y )?(?:si es asi|si no|en caso (?:de que si|afirmativo|contrario)|de ser asi|o (?:bien|es que|si no|acaso))',
  ],
  fr: ['(?:et )?(?:si oui|si non|sinon|dans ce cas|le cas echeant|ou (?:bien|alors|sinon))'],
  de: ['(?:und )?(?:falls (?:ja|nein|nicht|doch)|wenn (?:ja|nein|nicht)|oder|andernfalls)'],
  pt: [
    '(?:e )?(?:se sim|se nao|em caso (?:afirmativo|negativo|contrario)|nesse caso|caso contrario|ou (?:entao|sera|seja))',
  ],
};

/** What joins two questions. */
export const JOINTS: Cues = {
  en: ['and|as well as'],
  es: ['y|e'],
  fr: ['et|ainsi que'],
  de: ['und|sowie'],
  pt: ['e'],
};

/** What may follow that: "und was ganz anderes noch", "et rien à voir mais". */
export const BUT: Cues = { en: ['but|so'], es: ['pero'], fr: ['mais'], de: ['aber|mal|noch'], pt: ['mas'] };

/** As its subject, they make a question one about the question before it. */
export const PRONOUNS: Cues = {
  en: ['it|that|this|these|those|they|he|she|one|ones'],
  es: ['eso|esto|ese|esa|esos|esas|ellos|ellas|ello|lo'],
  fr: ['cela|ca|ce|c|celui|celle|ceux|celles|il|elle|ils|elles'],
  de: ['das|dies|diese[rs]?|er|sie'],
  pt: ['isso|isto|esse|essa|esses|essas|ele|ela|eles|elas'],
};
