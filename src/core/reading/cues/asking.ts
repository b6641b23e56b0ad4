/** How people ask, with and without a question mark. */
import type { Cues } from './cue.ts';

const WH_EN = '(?:how|what|when|where|whether|which|who|whom|why|if)';
const WH_ES = '(?:por que|como|cuando|donde|quien|quienes|si|cual|cuales|cuanto|cuanta|cuantos|cuantas)';
const WH_FR =
  '(?:pourquoi|quand|comment|si|qui|ou|quel|quelle|quels|quelles|combien|ce qu|ce que|a quelle|la raison)';
const WH_DE = '(?:warum|wieso|weshalb|wann|wie|ob|was|wer|wo|wozu|welche[rsnm]?|wie viele?)';
const WH_PT = '(?:por que|porque|quando|como|onde|quem|se|qual|quais|quanto|quantos|quantas|o que)';

const TELL_EN =
  '(?:explain|describe|tell|share|clarify|comment|elaborate|discuss|outline|address|list|confirm|say|talk|speak|provide|specify|state|indicate|advise|justify|walk us|let (?:us|me) know|give (?:us|me|an?)|help (?:us|me) understand)';

/** A request to be told something, anywhere in a sentence. */
export const REQUESTS: Cues = {
  en: [
    `(?:please|kindly) (?:also )?${TELL_EN}`,
    `(?:can|could|would|will) (?:you|we|someone|somebody|anyone|the \\S+) (?:please |kindly |also |perhaps |maybe )?${TELL_EN}`,
    '(?<!if you |if u )(?:love|like|want|wanted|wish|hoping|hope|eager|interested|keen|need) (?:to|in) (?:hear|hearing|know|knowing|learn|learning|understand|understanding|ask|asking|find out)(?!(?: this| that| it| the same| the answer)?(?: too| as well)?$)',
    '(?:would|d|will) be (?:very |most |so )?(?:glad|happy|grateful|good|great|nice|helpful|useful|interesting|interested|curious) (?:to|in) (?:hear|hearing|know|knowing|learn|learning|see|understand|understanding)',
    '(?:would|d) (?:really |very much |greatly )?appreciate (?:an?|any|some|hearing|knowing|if|it if|the|your|more|clarification|clarity|information|details)',
    `(?:wonder|wondering|curious) (?:about|${WH_EN}|to (?:hear|know|learn|see))`,
    `(?:tell|explain to|show|remind) (?:us|me|everyone|residents) (?:about|more|the reason|${WH_EN})`,
    '(?:my|our|one|another|second|next|first|last|only|main) questions? (?:is|are|would be|was|concerns?)',
    'a question is',
    '(?:give|get|have) (?:us|me|you|we|i)? ?(?:an?|the|some|your|one) (?:firm |real |straight |clear |exact |honest )?(?:date|timeline|timetable|deadline|figure|explanation)',
    'give (?:us|me) (?:an?|the|some|your|one) (?:firm |real |straight |clear |honest )?(?:answer|number|reason|update)',
    '(?:walk (?:us|me) through|help (?:us|me) (?:to )?understand)',
    '(?:looking for|want|need|deserve|owe us|owed) (?:an explanation|clarity|clarification|some clarity|guidance)',
    `(?:don t|do not|fail to|cannot|can t) (?:understand|see|get) (?:why|how) (?:the|you|we|it|our|your|my|this|there)`,
    `(?:have|ve) asked (?:\\S+ ){0,5}?${WH_EN}`,
    '(?:would|will) (?:really |also )?help (?:us |me )?(?:to )?(?:know|understand|hear)',
    `(?:is|remains) (?:still )?(?:unclear|not clear|a mystery)(?: to (?:me|us))? ${WH_EN}`,
    `(?:have to|must|need to|want to|wish to|wanted to|may i|might i|can i|let me|would|d|to) ask (?:you |the \\S+ )?(?:about|${WH_EN})`,
    `if (?:you|someone|somebody|anyone|anybody|the \\S+) (?:could|would|can|might) (?:please |kindly )?${TELL_EN}`,
    `(?:trying|tried|struggling|unable) to (?:find out|find|figure out|understand|learn|see) ${WH_EN}`,
    `(?:can t|cannot|could not|couldn t) (?:seem to )?(?:find|find out|figure out|work out|tell) (?:anywhere )?${WH_EN}`,
    `(?:puzzled|confused|baffled|at a loss) (?:as to |about |by |over )?${WH_EN}`,
    `(?:not|un)(?: entirely| quite| at all)? ?clear (?:\\S+ ){0,4}?${WH_EN}`,
    '(?:demand|deserve|entitled|a right|have the right|ought) to (?:know|hear|be told)',
    '(?:shed (?:some |any |more )?light on|care to (?:explain|comment|elaborate)|mind (?:telling|explaining|sharing)|enlighten (?:us|me))',
    '(?:like|love|appreciate|welcome|need|want) (?:an? update|your (?:thoughts|opinion|view|views|position|take|comments?)|some (?:clarity|clarification|information)|clarification) (?:on|about)',
    'there (?:must|has to) be a reason (?:why|that|for)',
    `(?:question|point|thing) (?:is|remains|i have is|i want to raise is) ${WH_EN}`,
    '(?:what|all) (?:i|we) (?:want|would like|d like|need) (?:to know|answered)',
    'would you (?:be so (?:good|kind)|mind|be able|be willing|consider)',
    'be so (?:good|kind) as to (?:tell|explain|say|let|inform|share)',
  ],
  es: [
    '(?:me|nos) (?:gustaria|interesa|interesaria|encantaria|urge) (?:mucho )?(?:saber|conocer|preguntar\\S*|entender|escuchar|que (?:me|nos) \\S+)',
    `(?:quisiera|quisieramos|queria|queriamos|quiero|queremos|deseo|deseamos|desearia|necesito|necesitamos|ruego|rogamos|pido|pedimos|solicito|solicitamos|agradeceria|agradeceriamos|agradezco) (?:mucho )?(?:saber|preguntar\\S*|conocer|entender|consultar\\S*|que (?:me|nos|se me|se nos|alguien) \\S+|una (?:explicacion|respuesta|fecha|aclaracion)|informacion|aclarar)`,
    'por favor (?:que )?(?:me |nos )?(?:explique|diga|cuente|comparta|aclare|informe|indique)n?(?:me|nos|os)?',
    '(?:explique|aclare|indique|informe)n?(?:me|nos)|(?:diga|cuente)n?(?:me|nos|noslo)|(?:explicad|decid|contad|aclarad)nos',
    '(?:puede|pueden|podria|podrian|podeis|podriais|puedes|podrias|podra|podran) (?:usted |ustedes |alguien )?(?:por favor )?(?:me |nos )?(?:explicar|decir|aclarar|indicar|informar|confirmar|contar)\\S*',
    '(?:mi|nuestra|otra|tengo una) (?:pregunta|duda|consulta|inquietud) (?:es|era|seria)',
    `(?:me pregunto|nos preguntamos|pregunto|preguntamos) (?:\\S+ ){0,3}?${WH_ES}`,
    `se sabe (?:algo|${WH_ES})`,
    `(?:me|nos|les|le) (?:queda|quedo|parece) claro ${WH_ES}|no (?:entiendo|entendemos|comprendo|comprendemos|se entiende) ${WH_ES}`,
    `no (?:consigo|logro|logramos|encuentro|encontramos) (?:entender |saber |encontrar |averiguar )?${WH_ES}`,
    `(?:buscando|averiguando|intentando saber|tratando de (?:saber|averiguar|entender)) ${WH_ES}`,
    '(?:exijo|exigimos|derecho a|seria bueno|estaria bien|seria util|convendria) (?:saber|que (?:nos|se nos) \\S+|una explicacion)',
    '(?:que alguien|a ver si alguien|ojala alguien|si alguien|si usted|si ustedes|si) (?:me |nos )?(?:explique|expliquen|explica|dice|diga|digan|aclare|aclara|pudiera|podria|puede|pudieran|podrian|pueden) (?:explicar\\S*|decir\\S*|aclarar\\S*|por que|que|como|cuando|donde|quien|cuanto|si)',
    `(?:la|una) (?:pregunta|duda) es ${WH_ES}|(?:mi|nuestra) (?:duda|pregunta)|consulto (?:por|sobre|si)`,
  ],
  fr: [
    '(?:aimerais|aimerions|aimerait|voudrais|voudrions|voudrait|souhaite|souhaitons|souhaiterais|souhaiterions|desire|desirerais|veux|voulons|aurais voulu|aurions voulu) (?:bien |vivement |aussi |donc |juste |egalement |tout simplement )?(?:savoir|comprendre|connaitre|(?:vous )?demander|(?:vous )?poser|que (?:vous|l on|quelqu un) \\S+|qu on (?:nous|m) (?:explique|dise)|obtenir|entendre)',
    '(?:pouvez|pourriez|voulez|voudriez) vous|(?:peux|pourrais) tu',
    '(?:merci de|veuillez|priere de|vous (?:prie|prions|demande|demandons) de|saurais gre de|reconnaissante? de) (?:bien vouloir )?(?:nous |me |m |y )?(?:dire|expliquer|preciser|indiquer|confirmer|eclairer|informer|communiquer|faire savoir|donner)',
    '(?:expliquez|dites|precisez|indiquez|eclairez)(?: le)? (?:moi|nous)',
    `(?:je me|on se|nous nous) (?:demande|demandons) (?:bien )?${WH_FR}`,
    '(?:ma|notre|une autre|autre) question (?:est|porte|concerne|serait)',
    `(?:comprends|comprenons|comprend|vois|voit) (?:toujours )?pas (?:bien )?${WH_FR}`,
    '(?:serais|serions|serait) (?:\\S+ )?(?:curieux|curieuse|heureux|heureuse|ravie?s?|interessee?s?|bon|utile|interessant) (?:de|d) (?:savoir|connaitre|comprendre|apprendre|entendre)',
    `(?:cherche|cherchons|essaie|essayons) (?:a |de )?(?:savoir|comprendre) ${WH_FR}`,
    '(?:serait il|est il) possible|auriez vous|avez vous|y aurait il|(?:droit|besoin|temps) de savoir|quid (?:de|du|des|d)|ou en (?:est|sont)',
    `(?:si|que) (?:quelqu un|vous|l on|on) (?:pouvait|pouviez|pourrait|pourriez|voulait|vouliez bien)? ?(?:nous |m |me )?(?:dire|expliquer|expliquait|expliquiez|dise|explique) ${WH_FR}`,
    `(?:pas|peu) clair (?:\\S+ ){0,3}?${WH_FR}|(?:la|ma) question (?:est|reste|demeure)`,
    '(?:demande|demandons|attends|attendons|exige|exigeons) (?:des explications|des eclaircissements|a savoir|une explication|qu on)',
    'c est vrai que|est il vrai',
    'est ce (?:que|qu)|qu en est il|y a t il|c (?:est )?(?:pour )?(?:quand|quoi|combien)|a quand',
  ],
  de: [
    '(?:wurde?|wurden|mochte|mochten|wollte|wollten|will|wollen|hatte|hatten|darf|muss) (?:\\S+ ){0,5}?(?:wissen|erfahren|verstehen|fragen|gewusst|nachfragen)',
    '(?:wusste|wussten) (?:ich |wir |auch )?(?:gern|gerne|zu gern)',
    `interessier\\S* (?:mich |uns |auch |mal |sehr |brennend |vor allem ){0,3}${WH_DE}`,
    '(?:mich|uns) (?:wurde?) (?:\\S+ ){0,2}?interessieren',
    '(?:konnen|konnten|wurden|wollen) sie (?:\\S+ ){0,8}?(?:erklaren|sagen|erlautern|mitteilen|verraten|bestatigen|darlegen|nennen|schildern|beschreiben)',
    'bitte (?:\\S+ ){0,2}?(?:erklaren|erlautern|sagen|beschreiben|nennen|schildern|begrunden|teilen sie)',
    `(?:erklaren|sagen|nennen|verraten|erlautern) sie (?:\\S+ ){0,3}?(?:bitte|mal|mir|uns|doch|${WH_DE})`,
    `(?:erklar|erklart|sagt|sag) (?:mir|uns|mal|doch|bitte) (?:\\S+ ){0,2}?${WH_DE}`,
    `(?:frage|fragen|fragt) (?:mich|uns|sich|man sich|ich mich|wir uns) (?:\\S+ ){0,2}?${WH_DE}`,
    '(?:meine|unsere|andere|weitere|letzte|erste|zweite) frage (?:ist|lautet|ware)',
    `(?:verstehe|versteht|verstehen|begreife|sehe) (?:\\S+ ){0,3}?nicht (?:ganz |recht )?${WH_DE}`,
    `(?:unklar|nicht klar|schleierhaft|ein ratsel|ratselhaft) (?:\\S+ ){0,2}?${WH_DE}`,
    '(?:gut|schon|interessant|hilfreich|spannend) zu (?:wissen|erfahren|horen)',
    `(?:gespannt|neugierig|ratlos|gerne? wusste ich) (?:\\S+ ){0,2}?${WH_DE}`,
    '(?:kann|konnte|mag|weiss|wurde) (?:mir |uns |hier |das |bitte |mal |denn ){0,3}(?:jemand|einer|irgendwer)',
    '(?:bitte|bitten) (?:sie |euch )?(?:\\S+ ){0,3}?(?:zu erklaren|mitzuteilen|zu beantworten|darzulegen|zu sagen)',
    '(?:erwarte|erwarten|fordere|fordern|verlange|verlangen) (?:\\S+ ){0,3}?(?:erklarung|auskunft|begrundung|aufklarung)',
    `(?:die|meine|eine) frage (?:ist|bleibt|stellt sich)|was ist (?:eigentlich )?mit|wie (?:sieht es|siehts|steht es|stehts) (?:\\S+ ){0,2}?(?:mit|um)`,
    '(?:bitte|bitten|ersuche|ersuchen) (?:\\S+ ){0,3}?um (?:\\S+ )?(?:auskunft|erklarung|stellungnahme|aufklarung|information)',
  ],
  pt: [
    '(?:gostaria|gostariamos|gostava|queria|queriamos|quero|queremos|desejo|preciso|precisamos|adoraria) (?:muito |tambem |so )?(?:de )?(?:saber|perguntar\\S*|entender|conhecer|compreender|ouvir|que (?:me|nos) \\S+)',
    '(?:pode|podem|poderia|poderiam|podia|podiam|consegue) (?:por favor |nos |me |voce |alguem ){0,2}(?:explicar|dizer|esclarecer|informar|confirmar|indicar|contar)\\S*',
    'por favor (?:nos |me )?(?:explique|diga|esclareca|informe|conte)m?',
    '(?:explique|diga|esclareca|informe|conte|expliquem|digam|informem) (?:nos|me)',
    '(?:minha|nossa|outra|tenho uma) (?:pergunta|duvida|questao) (?:e|seria|era)',
    `(?:me pergunto|pergunto me|pergunto|perguntamos|pergunto me) (?:\\S+ ){0,3}?${WH_PT}`,
    `nao (?:entendo|entendemos|percebo|percebemos|compreendo|ficou claro|esta claro|consigo (?:entender|saber|perceber|descobrir)) (?:\\S+ ){0,2}?${WH_PT}`,
    '(?:seria|era) (?:bom|interessante|util|importante) saber|direito (?:de|a) saber|(?:exijo|exigimos) (?:saber|uma explicacao|que)',
    '(?:gostaria|gostava|queria) que (?:\\S+ ){1,3}?(?:explicasse\\S*|dissesse\\S*|esclarecesse\\S*|respondesse\\S*)',
    '(?:alguem|se) (?:me |nos )?(?:explica|diz|puder|pudesse|puderem|pudessem) (?:\\S+ ){0,2}?(?:explicar|dizer|esclarecer|informar|por que|como|quando|se)',
    'sab(?:e|em) (?:me |nos |alguem )?(?:dizer|se|informar|quando|como|onde)|a (?:pergunta|questao) e',
    '(?:quando|onde|como|porque|por que|quanto) e que|e verdade que',
    '(?:peco|pedimos|solicito|solicitamos|agradeceria|agradecia) (?:que|se|uma?|saber|informac\\S*|esclarecimento\\S*|explicac\\S*)',
    'sera que|alguem sabe',
  ],
};

/** A statement that an answer is missing. */
export const WITHHELD: Cues = {
  en: [
    `(?:nobody|no one|noone|none of (?:you|them)) (?:\\S+ ){0,5}?(?:tell|tells|told|explain|explains|explained|say|says|said|answer|answered|know|knows|informed|show|shown) (?:us |me |residents |anyone |the public |to us |to me )?${WH_EN}`,
    `(?:have not|haven t|has not|hasn t|had not|never|did not|didn t|have yet to|has yet to|yet to|refuses? to|refused to|won t|will not) (?:yet |ever |even |really |actually |still |once ){0,2}(?:told|tell|said|say|explained|explain|answered|answer|addressed|address|disclosed|disclose|clarified|clarify|informed|inform|shared|share|heard|hear|been told|revealed|reveal) (?:us |me |anyone |residents |the public |to us |to me )?(?:on |about )?${WH_EN}`,
    `(?:we|residents|parents|i still) (?:still |all )?(?:do not|don t|never) (?:yet |even )?know (?:why|how|when|where|whether|which|who|if)`,
    `still (?:waiting|hoping) (?:to (?:hear|learn|know|be told)|for (?:an? |any )?(?:answer|explanation|word) (?:on|about|to|as to))`,
  ],
  es: [
    `(?:nadie|no|nunca|tampoco|ni siquiera|sin) (?:\\S+ ){0,5}?(?:explicado|explican?|explico|explicaron|explicar\\S*|dicho|dijo|dice\\S*|dijeron|decir\\S*|contestado|contesto|contestan?|contestaron|respondido|responden?|respondio|respondieron|informado|informan?|informaron|aclarado|aclaran?|aclararon|contado|contaron|sabemos) (?:\\S+ ){0,2}?${WH_ES}`,
    '(?:nadie|no|nunca) (?:\\S+ ){0,4}?(?:explicado|explican?|explico|explicaron|aclarado|aclararon) que',
    '(?:seguimos|sigo|estamos) sin (?:saber|entender)|falta (?:saber|por saber|que nos (?:digan|expliquen))',
  ],
  fr: [
    `(?:pas|jamais|rien|personne|point|nul|ni) (?:\\S+ ){0,5}?(?:dit|disent|explique|expliquent|repondu|precise|indique|informes?|su|sait|savons) (?:\\S+ ){0,2}?${WH_FR}`,
    `(?:sait|savons|sais) (?:toujours |encore |meme )?(?:toujours )?pas (?:encore |exactement )?${WH_FR}`,
    `(?:attends|attendons|attend) (?:toujours|encore) (?:de savoir|qu on (?:nous|m)|une (?:reponse|explication) (?:sur|a))`,
  ],
  de: [
    `(?:niemand|keiner|nie|nicht|kein mensch|nirgends) (?:\\S+ ){0,5}?(?:erklart|gesagt|beantwortet|mitgeteilt|verraten|sagen|erklaren|gehort|weiss|erfahren|informiert|begrundet) (?:bekommen |worden |hat |haben |kann |konnen )?${WH_DE}`,
    `(?:niemand|keiner) (?:sagt|erklart|weiss|verrat|beantwortet|begrundet|sagte|konnte|kann|will) (?:\\S+ ){0,4}?${WH_DE}`,
    `(?:fehlt|fehlen) (?:\\S+ ){0,4}?(?:auskunft|antwort|erklarung|begrundung|information)`,
    `(?:wissen|weiss) (?:\\S+ ){0,2}?(?:noch )?(?:immer|noch) nicht ${WH_DE}`,
  ],
  pt: [
    `(?:ninguem|nao|nunca|nem|sem) (?:\\S+ ){0,5}?(?:explic\\S*|disse\\S*|dito|dizer\\S*|respond\\S*|inform\\S*|esclarec\\S*|sabemos|contou|contaram) (?:\\S+ ){0,2}?${WH_PT}`,
    '(?:continuamos|continuo|seguimos|estamos|ainda) (?:sem saber|a espera de (?:saber|uma? \\S+)|esperando (?:saber|uma? \\S+)|aguardando (?:saber|uma? \\S+))',
  ],
};

const AUX_EN = '(?:is|are|was|were|do|does|did|will|would|can|could|should|shall|has|have|had|must)';
const SUBJECT_EN =
  '(?:you|we|i|they|he|she|it|the|this|that|these|those|there|any|anyone|anybody|someone|somebody|everyone|our|your|my|all|people|residents|kids|students|some|another)';

/** A sentence that is built as a question, though its mark was forgotten: how it starts. */
export const QUESTION_STARTS: Cues = {
  en: [
    `(?:who|what|when|where|why|how|whom) (?:${AUX_EN}|am|may|might)(?! more| done)`,
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
    'por que \\S+|a que (?:hora|edad|precio|se debe)|hasta cuando|para cuando|desde cuando|a partir de cuando',
    '(?:cuando|donde|adonde|quien|quienes|cual|cuales|cuanto|cuanta|cuantos|cuantas) (?:es|son|esta|estan|va|van|vais|vamos|hay|sera|seran|fue|piensan?|pensais|salen?|sale|abren?|abris|llegan?|vuelven?|empiezan?|terminan?|arreglan?|arreglais|ponen?|poneis|cobran?|cuestan?|pagan?|se|nos|me|le|les|puede|pueden|podemos|tiene|tienen|hacen?|piden|decide|deciden|cierran?|pasa|queda|\\S+(?:ra|ran|reis|remos|eis|ais))',
    'como (?:se (?:puede|hace|decide|paga|solicita|pide|va)|va|van|piensan?|puedo|puede|podemos|hago|es posible|es que)',
    'que (?:pasa|paso|pasara|hay (?:de|con)|van a|va a|vais a|piensan?|pensais|se (?:va|sabe|hara)|haran?|hareis|planes)',
    '(?:hay|habra|existe|existen) (?:alguna?|algun|fecha|novedades|noticias|planes|posibilidad|manera|forma)',
    '(?:se puede|puedo|podemos|podriamos|van a|vais a|va a haber|sabe alguien|alguien sabe|saben si|sabe si|sabeis si)',
  ],
  fr: [
    'pourquoi (?!pas$)\\S+|combien|jusqu a quand|depuis quand|pour quand',
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
  en: [`(?:${AUX_EN}|am) ${SUBJECT_EN}`],
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
    'cuando (?:salen?|abren?|arreglan?|arreglais|van|vais|va a|piensan|pensais|ponen|poneis|llegan?|vuelven?|empiezan?|terminan?|sera|seran)',
    'por que \\S+',
  ],
  fr: ['(?<!c est )pourquoi (?!pas$)\\S+', 'quand (?:est|sera|seront|va|vont|arrive|ouvre)', '\\S+ quand$'],
  de: [
    '(?:wann|warum|wieso|weshalb) (?:kommt|kommen|wird|werden|ist|sind|geht|fahrt|fahren|macht|gibt|soll|hat|haben|muss|darf|kostet)',
  ],
  pt: ['quando (?:vai|vao|abre|abrem|chega|chegam|comeca|volta|voltam|sai|sera)', 'por que \\S+'],
};

/** In an enumeration of questions this much is enough: "how you got into office". */
export const ITEM_STARTS: Cues = {
  en: ['who|whose|what|when|where|why|how|which|whether|if'],
  es: ['por que|como|cuando|donde|quien|quienes|si|cual|cuales|cuanto|cuanta|cuantos|cuantas|que'],
  fr: ['pourquoi|quand|comment|qui|ou|quel|quelle|quels|quelles|combien|si'],
  de: ['warum|wieso|weshalb|wann|wie|ob|was|wer|wo|wozu|welche[rsnm]?'],
  pt: ['por que|quando|como|onde|quem|se|qual|quais|quanto|quantos|quantas|o que'],
};

/** What may stand before a question: connectives, greetings, titles. */
export const BEFORE_QUESTIONS: ReadonlySet<string> = new Set(
  `and but so also ok okay well oh hi hello hey yo dear mr mrs ms madam sir mayor sheriff director commissioner
   governor councillor trustee senator minister good morning afternoon evening day thanks thank you thx please plus
   or then now quick one question just second first third next last lastly finally again honestly sorry guys folks doc dr
   everyone everybody all there lol again my other both btw
   y e o pero hola buenas wenas buenos dias tardes noches saludos alcalde alcaldesa senor senora doctor doctora
   gracias disculpe disculpen perdon por favor oye oiga entonces ademas tambien pues
   et mais bonjour bonsoir salut slt monsieur madame maire merci alors donc aussi puis
   und aber oder hallo guten tag morgen abend moin servus herr frau danke bitte also auch noch dann nun
   mas ola oi bom boa dia tarde noite prefeito prefeita senhor senhora obrigado obrigada entao tambem gente`.split(
    /\s+/,
  ),
);
