/** How people use the form of a question without asking anything. */
import type { Cues } from './cue.ts';

/** Nobody who says this waits for an answer. */
export const OUTCRIES: Cues = {
  en: [
    '(?:are )?you (?:all |people )?(?:kidding|joking|nuts|crazy|insane|out of your minds?)',
    'are you (?:people )?(?:serious|for real)',
    '(?:is|are) (?:this|that|these) (?:a|some|some kind of|supposed to be a) joke',
    'who (?:the hell )?cares|who asked you|who in (?:their|his|her) right mind|who do (?:you|they|these) (?:people )?think (?:you|they) are',
    'how dare (?:you|they)|how (?:stupid|dumb|blind|naive) (?:do|can|are)|how many times (?:do|must|have) (?:we|i)',
    'what (?:the (?:hell|heck|fuck)|planet) ',
    '(?:think|believe) (?:we|people|voters|residents) are (?:that |all )?(?:stupid|blind|fools|idiots|dumb)|take us for',
    'have you (?:people )?no (?:shame|decency)|what is wrong with (?:you|these) ?(?:people|guys)?',
    'why (?:even )?bother|why am i not surprised|what did (?:you|they|we|anyone) expect|what else is new|who would have thought|who knew',
    'when will (?:you|they|people|these people) (?:ever )?learn|ever heard of|what could (?:possibly )?go wrong|need i say more',
    'do (?:you|they) (?:people )?(?:ever|even) (?:listen|think|care)|does (?:anyone|anybody) (?:even |really )?(?:care|listen)',
    'am i right|amirite|wanna bet|for (?:heaven|god|christ|pete) is? ?sake|\\S+ \\S+ \\S+ (?:for what|what for)$|what is (?:this|it|all this) (?:all |even )*(?:good )?for$',
  ].map((source) => source.trim()),
  es: [
    'que mas da|a quien le importa|(?:tomando|tomar) el pelo|nos toman por|es (?:una )?broma|estan locos|con que cara',
    'no (?:les|os|te|le) da verguenza|de que sirve|quien (?:se )?cree\\S* que|que se creen|que esperaban?|que esperabais|para que votamos|dios mio|por dios|para que sirve (?:esto|todo esto|nada)|\\S+ \\S+ \\S+ para que$',
  ],
  fr: [
    'vous vous moquez|se moque t on|on se moque de qui|vous (?:plaisantez|rigolez)|c est une blague|on s en (?:fout|moque)|qui s en soucie',
    'a quoi bon|a quoi ca sert|n avez (?:vous )?pas honte|nous prenez (?:vous )?pour|pour qui (?:vous|ils|se)|qui peut (?:encore )?croire|vous savez ce que c est|ca vous etonne|mon dieu|a quoi (?:ca |cela )?sert(?: donc)? (?:tout )?(?:cela|ca|ce cirque)|\\S+ \\S+ \\S+ pour quoi faire$',
  ],
  de: [
    '(?:ihr|euer|dein|das) ernst|ein (?:schlechter )?(?:witz|scherz) sein|verarschen|wen (?:interessiert|juckt|kummert)\\S*',
    'scham(?:t|en) (?:ihr|sie) (?:euch|sich)|fur wie (?:dumm|blod)\\S*|haltet ihr uns|wozu (?:zahlt|zahle|zahlen|wahle|wahlt|wahlen) (?:man|ich|wir)',
    'wer glaubt (?:das|denn|euch|ihnen)|was soll der (?:quatsch|mist|unsinn)|geht s noch|gehts noch|spinnt ihr|spinnen die|mein gott|wozu (?:das ganze|soll das gut sein|der ganze)|\\S+ \\S+ \\S+ (?:wozu|wofur)$',
  ],
  pt: [
    'brincadeira|brincando|a gozar|e piada|quem se importa|quem liga|nao (?:tem|tens) vergonha|de que adianta|para que votar',
    'meu deus|para que (?:e que )?servem? (?:isto|isso|tudo isto|tudo isso)|\\S+ \\S+ \\S+ (?:pra|para) que$|(?:pensam|acham) que somos|com que cara|quem (?:eles )?(?:pensam|acham) que sao',
  ],
};

/** Often an outcry, together with a verdict: "How much longer are we to pay for this? Enough." */
export const COMPLAINTS: Cues = {
  en: [
    'how (?:much )?long(?:er)? (?:are|do|must|will|should) we',
    'what (?:is|was) the point|you people|these people|when is enough|why should (?:we|anyone|i) (?:believe|trust|pay)',
    'what have you (?:ever )?done|(?:who|what|why|how|where|when) (?:on earth|in the world|the hell|the heck)|where does it end|since when',
  ],
  es: ['hasta cuando|para que (?:pagamos|sirve|sirven)|quien nos'],
  fr: ['jusqu a quand|pourquoi (?:payer|voter)'],
  de: ['wie lange (?:noch|sollen|mussen)|wozu|aber fur uns'],
  pt: ['ate quando|(?:para|pra) que'],
};

/** Said beside a complaint, in a short sentence, it shows that no answer is expected. */
export const VERDICTS: Cues = {
  en: [
    'unbelievable|ridiculous|disgrace|disgraceful|disgusting|pathetic|shame on|shameful|nonsense|outrageous|insane|clowns?|crooks?|liars?|thieves|wake up|smh|good one|they lied|lied to|nice try|don t bother (?:answering|replying|to (?:answer|reply))|no need to (?:answer|reply)|save (?:it|your breath)|daylight robbery|rip off|give me a break|no wonder|what a (?:joke|circus|farce)|same old|keep smiling|enough is enough|^enough$|^typical$',
  ],
  es: [
    'verguenza|^increible$|^basta$|ya basta|siempre (?:igual|lo mismo)|no tiene arreglo|(?:no|ni) (?:se|os|te) molest\\S+ en (?:contestar|responder)|(?:puro|un) robo|robo a mano|como siempre$|buen chiste|nos (?:mienten|han mentido|mintieron)|ladrones|sinverguenzas|un circo|payasos|que asco|de pena',
  ],
  fr: [
    'honte|honteux|scandaleux|n importe quoi|^incroyable$|ras le bol|ca suffit|toujours (?:pareil|la meme)|elle est bonne|nous a menti|nous ment|pas la peine de repondre|ne vous fatiguez pas|du vol$|du racket|bon courage|voleurs|menteurs|lamentable',
  ],
  de: [
    '^unglaublich$|unfassbar|schande|lacherlich|frechheit|^typisch$|immer (?:das gleiche|dasselbe)|der war gut|guter witz|dass ich nicht lache|(?:belugt|belogen)|es reicht|(?:sparen sie|spart) (?:sich|euch) die antwort|brauch\\S+ (?:\\S+ )?nicht (?:zu )?antworten|saftladen|affentheater|zirkus|abzocke|armutszeugnis',
  ],
  pt: [
    'vergonha|absurdo|inacreditavel|palhacada|^chega$|sempre (?:a mesma|igual|o mesmo|mal)|boa piada|essa e boa|mentiram|nos mentem|nem (?:precisa|percam tempo|se de ao trabalho)(?: \\S+){0,3}|(?:puro|um) roubo|ladroes|palhacos|um circo|ridiculo|descaso|ja vi este filme',
  ],
};

/** A sentence that is no more than this asks nothing. */
export const EMPTY_QUESTIONS: Cues = {
  en: [
    '(?:really|seriously|right|huh|eh|no|yes|ok|okay|what|wtf|for real|you know|get it|see|agreed|deal|come on|so what|lol|oh|hello|anyone|anybody|excuse me|pardon|say what)(?: (?:really|seriously|now|lol|what|right))?',
    'how are you(?: all| doing| today| everyone)*|how is (?:it going|everyone)|how do you do',
    '(?:can|may|could) i (?:please )?(?:ask|pose)(?: you| the mayor)?(?: an?| some| one| two| a quick| a few)? ?(?:questions?|something|things?)?',
    '(?:please |could you please |can you please |can you |could you |would you )?(?:answer|respond|reply)(?: to)?(?: me| us| this| these| my question| my questions| our questions)?(?: please| soon| asap| thanks| thank you)?',
    '(?:is|does) (?:this|that) (?:make )?(?:sense|ok|okay)',
    '(?:any |more |further |other |still )*questions(?: (?:about|on|for|so far|from)(?: \\S+){1,4})?|ready|shall we (?:start|begin)|who (?:is|goes|wants to (?:go|be|start|begin)) ?(?:next|first)?|can (?:everyone|everybody|you all|people) (?:hear|see) (?:me|us)',
  ],
  es: [
    'en serio|de verdad|verdad|no|si|que|como esta(?:n|s|is)?(?: usted| ustedes)?|que tal(?: todo)?|puedo (?:hacer|preguntar) (?:le )?(?:una pregunta|algo)|no cree(?:n|is)?|(?:alguna |alguna otra |mas |hay )?(?:preguntas?|dudas?)(?: (?:sobre|para|de)(?: \\S+){1,4})?|empezamos|list[oa]s|quien (?:empieza|sigue)',
  ],
  fr: [
    'serieusement|ah bon|vraiment|non|oui|hein|quoi|comment allez vous|ca va|puis je (?:vous )?poser une question|n est ce pas|(?:des |d autres |encore des |une )?questions?(?: (?:sur|pour)(?: \\S+){1,4})?|on commence|prets?|qui (?:commence|veut commencer)',
  ],
  de: [
    'im ernst|ernsthaft|echt|wirklich|oder|was|nein|ja|hallo|na|wie geht (?:es|s)(?: ihnen| dir| euch)?|nicht wahr|(?:noch |weitere |irgendwelche |gibt es (?:noch )?)*fragen(?: (?:zu|zum|zur|an)(?: \\S+){1,4})?|fangen wir an|bereit|wer (?:fangt an|macht den anfang|will anfangen)|darf ich (?:mal )?(?:was|etwas|eine frage) (?:fragen|stellen)',
  ],
  pt: [
    'serio|a serio|e mesmo|verdade|nao|sim|ne|que|(?:alguma |mais |alguem tem )*(?:perguntas?|duvidas?)(?: (?:sobre|para)(?: \\S+){1,4})?|comecamos|prontos|quem (?:comeca|quer comecar)|tudo bem(?: com \\S+)?|como vai(?: voce)?|posso (?:fazer )?(?:uma pergunta|perguntar)',
  ],
};

/** Whoever says this right after a question has answered it. */
export const OWN_ANSWERS: Cues = {
  en: [
    'no|nope|nothing|never|nobody|no one|none|zero|of course not|exactly|i (?:think|thought|guess) not|i doubt it|not (?:me|us|likely|really|a chance)',
  ],
  es: ['no|nada|nunca|nadie|ninguno|cero|claro que no|pues no'],
  fr: ['non|rien|jamais|personne|aucun|zero|bien sur que non'],
  de: ['nein|nix|nichts|nie|niemals|niemand|keiner|null|naturlich nicht|eben'],
  pt: ['nao|nada|nunca|ninguem|nenhum|zero|claro que nao'],
};

/** "…, right?": the end of a sentence that says something. */
export const TAGS: Cues = {
  en: [
    'right|correct|no|yes|yeah|eh|huh|hm+|ok|okay|innit|what|really|am i right|(?:isn|aren|wasn|weren|doesn|don|didn|won|hasn|haven|can|couldn|wouldn|shouldn) t (?:it|he|she|they|we|you|that|i)(?: (?:think|say|agree))?|(?:is|are|was|were|does|do|did|has|have|will|would) (?:it|he|she|they|you)|is it not|agreed|shall we',
  ],
  es: [
    'verdad|no|cierto|vale|a que si|no es (?:asi|cierto|verdad)|eh|o que|no (?:te|le|les|os) parece|no cree[ns]?|sabes|verdad que (?:si|no)',
  ],
  fr: ['n est ce pas|non|hein|pas vrai|d accord|ou quoi|quoi|si|c est ca|vous ne trouvez pas'],
  de: [
    'oder|oder nicht|oder etwa nicht|nicht wahr|ne|nich|gell|gelle|nicht|stimmt s|stimmts|richtig|ja|wa|woll|hm+|was',
  ],
  pt: [
    'ne|nao|nao e|nao e mesmo|e mesmo|certo|verdade|ok|nao e verdade|nao (?:acha[ms]?|foi|esta)|hein|viu|pois|pois e|ta|sim',
  ],
};

/** The same without a comma: "… too marcel non?" */
export const BARE_TAGS: Cues = {
  en: ['right|huh|eh|innit'],
  es: ['no|verdad|eh'],
  fr: ['non|hein|n est ce pas'],
  de: ['oder|gell|ne|nicht wahr'],
  pt: ['ne|nao|hein'],
};
