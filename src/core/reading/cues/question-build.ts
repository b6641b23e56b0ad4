/** How a sentence is built that asks, whatever mark it ends in. */
import type { Cues } from './cue.ts';

const AUX_EN = '(?:is|are|was|were|do|does|did|will|would|can|could|should|shall|has|have|had|must)';
const SUBJECT_EN =
  '(?:you|we|i|they|he|she|it|the|this|that|these|those|there|any|anyone|anybody|someone|somebody|everyone|our|your|my|all|people|residents|kids|students|some|another)';

/** A sentence that is built as a question, though its mark was forgotten: how it starts. */
export const QUESTION_STARTS: Cues = {
  en: [
    `(?:who|what|when|where|why|how|whom) (?:${AUX_EN}|am|may|might)(?! more| done)`,
    `how \\S+ ${AUX_EN}`,
    'how (?:many|much|long|often|soon|far|come|about|big|old|high|to|late|early|quickly)',
    'why (?:the|not|no|so|isn t|aren t|don t|doesn t|didn t|can t|won t|hasn t|haven t)',
    'what (?:time|kind|sort|type|happens|happened|percentage|share|steps|measures|plans|if|changed|about|else)',
    `which \\S+ (?:${AUX_EN}|gets?|goes)`,
    'who \\S+s (?:the|for|our|my|your|this|these|that|a)',
    'who (?:pays|paid|decides|decided|owns|gets|approves|approved|runs|chose|picks|picked|signed|gave|maintains|checks|oversees|controls|benefits)',
    `(?:is|are|was|were|does|will|can|could|would|should|has) ${SUBJECT_EN}`,
    '(?:do|did|have) (?:you|we|i|they|he|she|it|the|these|those|any|anyone|anybody|people|residents|kids|students)(?! (?:math|right thing|job|dishes))',
    '(?:do|does|did) (?!not |it |so |this |that |your |what |better |something |more |nothing |whatever |good |some |one |as |the |a |an |my )\\S+ \\S+ \\S+',
    '(?:can|could|will|should) \\S+ (?:get|be|have|use|vote|apply|still|ever|also)',
    '(?:may|must|shall) (?:i|we)',
    '(?:is|are) \\S+ (?:allowed|open|closed|available|free|required|optional|included|planned|still|going|safe|legal|eligible|welcome|covered)',
    `(?:isn|aren|wasn|weren|doesn|don|didn|won|can|hasn|haven|couldn|shouldn|wouldn) t ${SUBJECT_EN}`,
    'is it (?:true|possible|correct|legal|ok|okay)|(?:your )?thoughts on|update on|status of',
    'any (?:plans?|news|updates?|chance|idea|word|info|information|progress|timeline|thoughts|way|date|movement) ',
    'any(?:one|body) (?:know|knows|heard|have|able)',
    'explain (?:why|how|what|to us|to me|the)',
    '(?:a |one |quick )?question (?:for|to|about|on|regarding)',
  ].map((source) => source.trim()),
  es: [
    'por que \\S+|de donde \\S+|a quien(?:es)? \\S+|con que \\S+ \\S+|a que (?:hora|edad|precio|se debe)|hasta cuando|para cuando|desde cuando|a partir de cuando',
    '(?!cuando (?:era|eran|fuera|quiera|pueda))(?:cuando|donde|adonde|quien|quienes|cual|cuales|cuanto|cuanta|cuantos|cuantas) (?:es|son|esta|estan|va|van|vais|vamos|hay|sera|seran|fue|piensan?|pensais|salen?|sale|abren?|abris|llegan?|vuelven?|empiezan?|terminan?|arreglan?|arreglais|ponen?|poneis|cobran?|cuestan?|pagan?|se|nos|me|le|les|puede|pueden|podemos|tiene|tienen|hacen?|piden|decide|deciden|cierran?|pasa|queda|\\S+(?:ra|ran|reis|remos|eis|ais))',
    'como (?:se (?:puede|hace|decide|paga|solicita|pide|va)|va|van|piensan?|puedo|puede|podemos|hago|es posible|es que)',
    'que (?:pasa|paso|pasara|hay (?:de|con)|van a|va a|vais a|piensan?|pensais|se (?:va|sabe|hara)|haran?|hareis|planes)',
    '(?:hay|habra|existe|existen) (?:alguna?|algun|fecha|novedades|noticias|planes|posibilidad|manera|forma)',
    '(?:se puede|puedo|podemos|podriamos|van a|vais a|va a haber|sabe alguien|alguien sabe|saben si|sabe si|sabeis si)',
  ],
  fr: [
    'est ce (?:que|qu)|pourquoi (?!pas$)\\S+|combien|jusqu a quand|depuis quand|pour quand',
    '(?:quand|comment|ou) (?:est|sont|sera|seront|va|vont|allez|aurons|aura|auront|pourra|pourront|pourrons|comptez|ouvre|ouvrira|commence|faire|peut|peuvent|pouvons|puis|se|s|en est)',
    'comment (?:le|la|les|on|vous|ca)',
    '(?:quel|quelle|quels|quelles) (?:est|sont|sera|seront|etait|\\S+ (?:est|sont|sera|seront|a|ont|va|vont|avez|allez))',
    'qui (?:paie|paye|paiera|decide|va|est|sont|a|peut|s)',
    '(?:que|qu) (?:va|vont|fait|faites|font|comptez|pensez|prevoyez|allez|devient|deviennent|est ce)',
    '(?:avez|allez|comptez|pensez|prevoyez|savez|etes|peut|va t|a t|faut) (?:vous|on|il|elle)',
  ],
  de: [
    '(?:wann|warum|wieso|weshalb|wozu|woher|wohin|bis wann|ab wann|seit wann) (?!auch)\\S+',
    'wie (?:viel|viele|lange|oft|hoch|gross|teuer|weit|schnell|soll|sollen|sollte|kann|konnen|ist|sind|geht|steht|wird|werden|will|wollen|kommt|funktioniert|lauft|sieht)',
    'was (?:ist|sind|wird|werden|kostet|passiert|macht|machen|tun|tut|soll|sollen|kann|plant|planen|geschieht|hat|haben)',
    'wo (?:ist|sind|kann|bleibt|bleiben|findet|finde|gibt|wird|werden|steht|liegt|soll)',
    'wer (?:zahlt|bezahlt|ist|hat|entscheidet|haftet|kontrolliert|darf|kummert|soll|war|kann|tragt)',
    '(?:welche|welcher|welches|welchen|welchem) \\S+',
    '(?:gibt es|kann man|darf man|muss man|wird es|ist es|ist geplant|gilt das|gilt der|gilt die|kommt der|kommt die|kommt das|werden die|wird die|wird der|wird das|haben sie|sind sie|konnen sie|werden sie|wurden sie|planen sie|stimmt es|bekommen wir|kriegen wir|durfen wir|konnen wir|mussen wir)',
  ],
  pt: [
    '(?:por que|porque e que|ate quando|desde quando|para quando|a partir de quando) \\S+',
    '(?:quando|onde|quanto|quantos|quantas|quanta|quem|qual|quais) (?:e|sao|esta|estao|vai|vao|sera|serao|fica|ficam|abre|abrem|chega|chegam|comeca|comecam|volta|voltam|custa|custam|paga|pagam|decide|decidem|posso|podemos|pode|podem|se|foi|foram|tem|temos|havera|funciona|termina|sai|pretende|pretendem|vem|teremos)',
    'como (?:vai|vao|sera|posso|podemos|faco|fazer|e que|se faz|esta|estao|pretende|pretendem)',
    'o que (?:e|sera|vai|vao|acontece|aconteceu|esta|pretende|pretendem|falta|esta)',
    '(?:ha|existe|existem|tem|havera) (?:previsao|data|planos?|alguma?|algum|como|prazo|possibilidade)',
    '(?:posso|podemos|da para|vai ter|vao|voces? (?:vai|vao|pretendem?|podem?|tem))',
    '(?:qual|quais) (?:[ao]s?)|onde (?:eu|me|a gente|se)',
  ],
};

/** A question word before its verb, though the sentence began with something else. */
export const INVERSIONS: Cues = {
  en: [
    `(?<!(?:that|is|was|know|knows|exactly|matter|of|on|about|like|than) )(?:when|where|why|how|what) ${AUX_EN} ${SUBJECT_EN}`,
    '(?<!(?:that|is|was|know|knows|exactly|matter|of|on|about|like|than) )(?:when|why|where|how) (?:will|does|do|did) \\S+ \\S+',
  ],
  es: [],
  fr: [],
  de: [],
  pt: [],
};

/** Verb before subject: a question, unless the sentence ends in a full stop or an exclamation mark. */
export const VERB_FIRST: Cues = {
  en: [
    `(?:${AUX_EN}|am) ${SUBJECT_EN}`,
    '(?:can|could|will|would|should) (?!not |t |do |be |get |have |you all )\\S+ \\S+',
  ],
  es: [],
  fr: [],
  de: [
    '(?:ist|sind|wird|werden|kann|konnen|darf|durfen|muss|mussen|soll|sollen|hat|haben|gibt|kommt|kommen|bleibt|bleiben|gilt|gelten|fahrt|fahren|war|waren|wurde|wurden|macht|machen|plant|wisst|wissen|habt|seid|stimmt) (?:der|die|das|den|dem|es|man|sie|ihr|wir|ich|er|denn|da|dort|eigentlich|noch|schon|auch|hier|bei|im|unser\\S*|mein\\S*|euer\\S*|eure|ihre?|ein\\S*)',
  ],
  pt: ['(?:cade|tem como|da pra|da para)'],
};

/** "… or not", "… or is it …": a choice that is left open. */
export const OPEN_CHOICES: Cues = {
  en: [
    '(?<!(?:like it|ready|believe it|whether|or|why|whether you like it) )or not$|or (?:is|are|was|will|does|do) (?:it|that|this|they|there|we|i)',
  ],
  es: ['(?<!(?:guste|quieran|quiera|parezca) )o no$|o es (?:que|asi|normal)'],
  fr: ['(?<!(?:veuille|plaise) )ou (?:pas|non)$|ou (?:est ce|c est) (?:\\S+)'],
  de: ['(?<!(?:will|passt|gefallt) )oder nicht$|oder (?:ist|war|wird|sind|bleibt|kommt) (?:das|es|der|die)'],
  pt: ['(?<!(?:queira|queiram|goste) )ou nao$|ou (?:e|foi|sera) (?:mesmo|isso|assim|que|para)'],
};

/** The same where a question word also joins clauses, so that it tells only in a text without any punctuation. */
export const UNPUNCTUATED: Cues = {
  en: [],
  es: [
    '(?:cuando|donde|como) (?:la |lo |las |los |se |nos |me |le |les |va a |van a )(?:\\S+)',
    'cuando (?:salen?|abren?|arreglan?|arreglais|van|vais|va a|piensan|pensais|ponen|poneis|llegan?|vuelven?|empiezan?|terminan?|sera|seran)',
    'por que \\S+',
  ],
  fr: [
    '(?<!c est )pourquoi (?!pas$)\\S+',
    '(?:ca|il|elle|on|vous) (?:\\S+ ){1,3}?(?:quand|combien|quoi)(?: (?:la|le|les|pour|avec|au|du) \\S+.*)?$',
    '(?:ou|quand|comment|combien) (?:il|elle|ils|elles|on|ca|est ce|c est) \\S+',
    'quand (?:est|sera|seront|va|vont|arrive|ouvre)',
    '\\S+ quand$',
  ],
  de: [
    '(?:wer|wo|was|wie) (?:ist|sind|zahlt|bezahlt|wird|werden|kostet|kann|soll|macht|hilft)',
    '(?:wann|warum|wieso|weshalb) (?:kommt|kommen|wird|werden|ist|sind|geht|fahrt|fahren|macht|gibt|soll|hat|haben|muss|darf|kostet)',
  ],
  pt: [
    '(?:quando|onde|como) (?:e que|que|eles|voces|vao|vai) \\S+',
    'quando (?:vai|vao|abre|abrem|chega|chegam|comeca|volta|voltam|sai|sera)',
    'por que \\S+',
  ],
};

/** At the end of a clause, in speech: "la salle rouvre quand". */
export const TRAILING: Cues = {
  en: [],
  es: [],
  fr: ['\\S+ \\S+ (?:quand|combien|comment|pourquoi)$'],
  de: [],
  pt: ['\\S+ \\S+ (?:quando|quanto|onde)$'],
};

/** A few words that begin like this ask, if nothing ends them. */
export const CURT_STARTS: Cues = {
  en: ['why|when|where|who|how (?:much|many|long|come)|since when|until when'],
  es: ['por que|cuando|donde|quien|cuanto|desde cuando|hasta cuando'],
  fr: ['pourquoi|quand|combien|depuis quand|jusqu a quand'],
  de: ['warum|wieso|weshalb|wann|wo|wer|seit wann|bis wann|wie lange|wie viel'],
  pt: ['por que|porque|quando|onde|quem|quanto|desde quando|ate quando'],
};

/** In an enumeration of questions this much is enough: "how you got into office". */
export const ITEM_STARTS: Cues = {
  en: ['who|whose|what|when|where|why|how|which|whether|if'],
  es: ['por que|como|cuando|donde|quien|quienes|si|cual|cuales|cuanto|cuanta|cuantos|cuantas|que'],
  fr: ['pourquoi|quand|comment|qui|ou|quel|quelle|quels|quelles|combien|si'],
  de: ['warum|wieso|weshalb|wann|wie|ob|was|wer|wo|wozu|welche[rsnm]?'],
  pt: ['por que|quando|como|onde|quem|se|qual|quais|quanto|quantos|quantas|o que'],
};

/** What begins a question within a sentence: "tell us whether …". */
export const INDIRECT: Cues = {
  en: ['who|whose|whom|what|when|where|why|how|which|whether|if'],
  es: ['por que|cuando|donde|quien|quienes|si|cual|cuales|cuanto|cuanta|cuantos|cuantas|como|que'],
  fr: [
    'pourquoi|quand|comment|qui|ou|quel|quelle|quels|quelles|combien|si|s il|s ils|ce que|ce qu|est ce que|est ce qu',
  ],
  de: ['warum|wieso|weshalb|wann|wie|ob|was|wer|wen|wem|wo|woher|wohin|wozu|welche[rsnm]?'],
  pt: ['por que|porque|quando|como|onde|quem|se|qual|quais|quanto|quanta|quantos|quantas|o que'],
};

/** What may stand before a question: connectives, greetings, titles. */
export const BEFORE_QUESTIONS: ReadonlySet<string> = new Set(
  `and but so also ok okay well oh hi hello hey yo dear mr mrs ms madam sir mayor sheriff director commissioner
   governor councillor trustee senator minister good morning afternoon evening day thanks thank you thx please plus
   or then now quick one question just second first third next last lastly finally again honestly sorry guys folks doc dr
   everyone everybody all there lol again my other both btw
   y e o pero hola buenas oigan mire miren bueno ey eh wenas buenos dias tardes noches saludos alcalde alcaldesa senor senora doctor doctora
   gracias disculpe disculpen perdon por favor oye oiga entonces ademas tambien pues
   et mais bonjour bonsoir salut slt monsieur madame maire merci alors donc aussi puis
   und aber oder hallo guten tag morgen abend moin servus herr frau danke bitte also auch noch dann nun
   mas ola oi bom boa dia tarde noite prefeito prefeita senhor senhora obrigado obrigada entao tambem gente`.split(
    /\s+/,
  ),
);
