/** How people go on to another matter, and say how many they have. */
import type { Cues } from './cue.ts';

/** At the start of a sentence: what follows is another matter. */
export const ANOTHER_MATTER: Cues = {
  en: [
    '(?:and |but |also )?(?:an?other|one more|one last|one other|a second|a different|a further|my (?:second|third|next|other|last|final|further)|the second|the other|second|third|next|last|final|different|separate|new|unrelated|follow on) (?:quick |short |small |separate |unrelated )?(?:question|thing|one|point|matter|concern|issue|topic|subject|from me)s?',
    '(?:first|firstly|first off|second|secondly|third|thirdly|fourth|fourthly|next|lastly|finally|separately|additionally|furthermore|unrelated|unrelatedly|moreover|besides that)',
    '(?:on|to) (?:another|a different|a separate|a second|an unrelated) (?:note|topic|subject|matter|point|question|issue)',
    '(?:changing|switching|different|new) (?:the )?(?:subjects?|topics?)|(?:and )?while (?:i have you|we are at it|you are here)|not related',
  ],
  es: [
    '(?:y )?(?:otra (?:cosa|pregunta|duda|cuestion|consulta)|otro (?:tema|asunto)|(?:la|mi) (?:segunda|tercera|otra|ultima)(?: (?:pregunta|duda|cosa|cuestion))?|primero|segundo|segunda|tercero|tercera|luego|despues|en primer lugar|por otro lado|por otra parte|por ultimo|en segundo lugar|en otro orden de cosas|cambiando de tema|aparte|finalmente|una (?:cosa|cosita|pregunta) mas|otra cosita)',
  ],
  fr: [
    '(?:et )?(?:autre (?:chose|question|point|sujet)|une? autre (?:question|chose|point|sujet)|(?:ma|la) (?:deuxieme|seconde|troisieme|derniere|autre)(?: question)?|premierement|deuxiemement|troisiemement|d abord|ensuite|puis|secundo|d autre part|par ailleurs|enfin|en second lieu|pour finir|dans un autre registre|rien a voir|sans rapport|(?:une )?derniere (?:question|chose))',
  ],
  de: [
    '(?:und )?(?:(?:eine |noch eine |meine )?(?:andere|weitere|zweite|dritte|nachste|letzte) (?:frage|sache)|(?:ein )?(?:anderes|weiteres|zweites) (?:thema|anliegen)|noch (?:eine frage|etwas|was)|erstens|zweitens|drittens|viertens|schliesslich|zuletzt|zum (?:anderen|zweiten|schluss)|ausserdem|des weiteren|ferner|daruber hinaus|abschliessend|davon abgesehen)',
  ],
  pt: [
    '(?:e )?(?:outra (?:coisa|pergunta|duvida|questao)|outro (?:assunto|tema|ponto)|(?:a|minha) (?:segunda|terceira|outra|ultima)(?: (?:pergunta|questao))?|primeiro|segundo|terceiro|depois|em primeiro lugar|em segundo lugar|outra coisinha|por outro lado|alem disso|por fim|por ultimo|mudando de assunto|finalmente|mais uma (?:coisa|pergunta))',
  ],
};

/** At the start of a sentence: perhaps another matter, perhaps more about the same. */
export const MORE: Cues = {
  en: ['(?:and |oh )?also|plus|(?:and )?as well|i (?:would |d |am |m )?also'],
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
    several: null, few: null, some: null, these: null, following: null, many: null,
    dos: 2, tres: 3, cuatro: 4, cinco: 5, varias: null, varios: null, unas: null, algunas: null, estas: null, siguientes: null,
    deux: 2, trois: 3, quatre: 4, cinq: 5, plusieurs: null, quelques: null, ces: null, suivantes: null,
    zwei: 2, drei: 3, vier: 4, funf: 5, mehrere: null, einige: null, ein: null, paar: null, folgende: null, folgenden: null, diese: null,
    duas: 2, dois: 2, quatro: 4, algumas: null, uns: null, umas: null, seguintes: null,
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
  en: ['(?:and )?(?:if (?:so|not|yes|no|it does|it is|they do|that is)|or|otherwise|in that case)'],
  es: ['(?:y )?(?:si es asi|si no|en caso (?:de que si|afirmativo|contrario)|de ser asi|o)'],
  fr: ['(?:et )?(?:si oui|si non|sinon|dans ce cas|le cas echeant|ou)'],
  de: ['(?:und )?(?:falls (?:ja|nein|nicht|doch)|wenn (?:ja|nein|nicht)|oder|andernfalls)'],
  pt: ['(?:e )?(?:se sim|se nao|em caso (?:afirmativo|negativo|contrario)|nesse caso|caso contrario|ou)'],
};

/** "… and also why …": joins two questions within a sentence. Matched against the text as written, lower case. */
export const JOINTS: Cues = {
  en: ['and also|and then also|also|and separately|and secondly|and second'],
  es: ['y tambien|y también|y ademas|y además|tambien|también|y por otro lado|y aparte'],
  fr: ['et aussi|et également|et egalement|et par ailleurs|ainsi que'],
  de: ['und auch|und außerdem|und ausserdem|sowie|und zweitens'],
  pt: ['e também|e tambem|e além disso|e alem disso|também|e ainda'],
};

/** What merely joins two questions. Only where somebody has said how many questions there are. */
export const PLAIN_JOINTS: Cues = { en: ['and'], es: ['y'], fr: ['et'], de: ['und'], pt: ['e'] };

/** Words by which a question leans on the one before it. */
export const PRONOUNS: Cues = {
  en: [
    'it|its|that|this|these|those|they|them|their|he|him|his|she|her|one|ones|there|then|so|same|such|else|otherwise',
  ],
  es: [
    'eso|esto|ese|esa|esos|esas|este|esta|lo|los|las|la|le|les|se|su|sus|ellos|ellas|ello|ahi|asi|mismo|misma',
  ],
  fr: ['cela|ca|ce|cette|ces|celui|celle|ceux|il|elle|ils|elles|y|en|le|l|les|leur|leurs|son|sa|ses|meme'],
  de: [
    'das|dies|dieser|diese|dieses|diesen|er|sie|es|ihn|ihm|ihnen|ihr|ihre|sein|seine|dort|dafur|davon|dabei|damit|dazu|daran|darauf|denn|dann|so',
  ],
  pt: [
    'isso|isto|esse|essa|esses|essas|este|esta|ele|ela|eles|elas|dele|dela|lhe|se|seu|sua|la|ai|assim|mesmo|mesma',
  ],
};
