/** How people ask to be told something. */
import type { Cues } from './cue.ts';

const WH_EN =
  '(?:(?:by|for|from|in|on|to|under|at|with|about) (?:how|what|when|which|who|whom)|how|what|when|where|whether|which|who|whom|why|if)';
const WH_ES =
  '(?:(?:a|de|con|en|por|para|desde|hasta|sobre) (?:que|quien|quienes|cual|cuales|cuando|cuanto|donde)|por que|como|cuando|donde|quien|quienes|si|cual|cuales|cuanto|cuanta|cuantos|cuantas)';
const WH_FR =
  '(?:(?:a|de|avec|en|par|pour|depuis|jusqu a|sur) (?:qui|quoi|quel|quelle|quels|quelles|quand|combien)|pourquoi|quand|comment|si|qui|ou|quel|quelle|quels|quelles|combien|ce qu|ce que|a quelle|la raison)';
const WH_DE =
  '(?:(?:ab|bis|seit|fur|mit|nach|von|auf|in|zu) (?:wann|wen|wem|was|welche[rsnm]?|wie)|warum|wieso|weshalb|wann|wie|ob|was|wer|wo|wozu|welche[rsnm]?|wie viele?)';
const WH_PT =
  '(?:(?:a|de|com|em|por|para|desde|ate|sobre) (?:que|quem|qual|quais|quando|quanto|onde)|por que|porque|quando|como|onde|quem|se|qual|quais|quanto|quantos|quantas|o que)';

const TELL_EN =
  '(?:explain|inform|enlighten|describe|tell|share|clarify|comment|elaborate|discuss|outline|address|list|confirm|say|talk|speak|provide|specify|state|indicate|advise|justify|walk us|let (?:us|me) know|give (?:us|me|an?)|help (?:us|me) understand)';

const RECIPIENT_EN =
  '(?:(?:us|me|them|him|her|anyone|anybody|everyone|residents|parents|people) |(?:to )?(?:us|me|(?:the|our|your|any|a) \\S+) ){0,2}';

/** A request to be told something, anywhere in a sentence. */
export const REQUESTS: Cues = {
  en: [
    `(?:please|kindly) (?:also )?${TELL_EN}`,
    `(?:can|could|would|will) (?:you|we|someone|somebody|anyone|the \\S+) (?:please |kindly |also |perhaps |maybe )?${TELL_EN}`,
    '(?<!if you |if u )(?:love|like|want|wanted|wish|hoping|hope|eager|interested|keen|need) (?:to|in) (?:hear|hearing|know|knowing|learn|learning|understand|understanding|ask|asking|find out)(?!(?: this| that| it| the same| the answer)?(?: too| as well)?$)',
    '(?:would|should|shall|d|will) be (?:very |most |so |much )?(?:glad|pleased|obliged|happy|grateful|good|great|nice|helpful|useful|interesting|interested|curious) (?:to|in) (?:hear|hearing|know|knowing|learn|learning|see|understand|understanding)',
    '(?:would|d) (?:really |very much |greatly )?appreciate (?:an?|any|some|hearing|knowing|if|it if|the|your|more|clarification|clarity|information|details)',
    `(?:wonder|wondering|curious) (?:about|${WH_EN}|to (?:hear|know|learn|see))`,
    `(?:tell|explain to|show|remind) (?:us|me|everyone|residents) (?:about|more|the (?:reason|truth|date|plan)|${WH_EN})`,
    `(?:my|our|one|another|second|next|first|last|only|main) question (?:is|would be|was|concerns?)|questions (?:are|concern) (?:about|${WH_EN})`,
    `(?:asks|wonders|(?:wants|would like|d like|wishes|hopes) to (?:know|hear|ask|find out)|is (?:asking|wondering)) (?:you )?(?:about|${WH_EN})`,
    '(?:like|love|want|wanted|need|wish|hope|prefer|appreciate) to be (?:told|informed|advised|shown|given)',
    `(?:grateful|obliged|thankful|glad|pleased|appreciative) (?:for|of|to (?:get|have|receive)) (?:an?|any|some|your|more) (?:\\S+ )?(?:explanation|clarification|information|answer|reply|word|words|details?|figures?|update|reasons?)`,
    `(?:grateful|obliged|thankful|glad|happy|indebted|appreciate(?: it)?) if (?:\\S+ ){1,3}?(?:could|would|can|will|might) (?:\\S+ )?${TELL_EN}`,
    `(?:explanation|idea|clue|word|news|information|clarity|guidance) (?:of|for|as to|on|about) (?:exactly )?${WH_EN}`,
    `(?:no|any|not the faintest) (?:idea|clue) ${WH_EN}`,
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
    '(?:shed (?:some |any |more )?light on|(?:not|no) sure (?:if|whether|how to|where to|who to|when)|care to (?:explain|comment|elaborate)|mind (?:telling|explaining|sharing)|enlighten (?:us|me))',
    '(?:like|love|appreciate|welcome|need|want|could do with|could use) (?:(?:an?|some|any|more|the) (?:\\S+ )?(?:dates?|timeline|timetable|clarity|clarification|details?|figures?|explanation|information|answer)|an? update|your (?:thoughts|opinion|view|views|position|take|comments?)|some (?:clarity|clarification|information)|clarification) (?:on|about)',
    'there (?:must|has to) be a reason (?:why|that|for)',
    `(?:question|point|thing) (?:is|remains|i have is|i want to raise is) ${WH_EN}`,
    '(?:what|all) (?:i|we) (?:want|would like|d like|need) (?:to know|answered)',
    'would you (?:be so (?:good|kind)|mind|be able|be willing|consider)',
    'be so (?:good|kind) as to (?:tell|explain|say|let|inform|share)',
  ],
  es: [
    '(?:me|nos|le|les) (?:gustaria|interesa|interesaria|encantaria|urge) (?:mucho )?(?:saber|conocer|preguntar\\S*|entender|comprender|averiguar|enterarme|escuchar|que (?:me|nos) \\S+)',
    `(?:quisiera|quisieramos|quisieran|querria|querriamos|queria|queriamos|querian|quiero|queremos|quiere|quieren|deseo|deseamos|desea|desean|desearia|deseariamos|necesito|necesitamos|ruego|rogamos|pido|pedimos|solicito|solicitamos|agradeceria|agradeceriamos|agradezco) (?:mucho )?(?:saber|preguntar\\S*|conocer|entender|consultar\\S*|que (?:me|nos|se me|se nos|alguien) \\S+|una (?:explicacion|respuesta|fecha|aclaracion)|informacion|aclarar)`,
    'por favor (?:que )?(?:me |nos )?(?:explique|diga|cuente|comparta|aclare|informe|indique)n?(?:me|nos|os)?',
    '(?:explique|aclare|indique|informe)n?(?:me|nos)|(?:diga|cuente)n?(?:me|nos|noslo)|(?:explicad|decid|contad|aclarad)nos',
    '(?:puede|pueden|podria|podrian|podeis|podriais|puedes|podrias|podra|podran) (?:usted |ustedes |alguien )?(?:por favor )?(?:me |nos )?(?:explicar|decir|aclarar|indicar|informar|confirmar|contar)\\S*',
    '(?:mi|nuestra|otra|tengo una) (?:pregunta|duda|consulta|inquietud) (?:es|era|seria)',
    `(?:me pregunto|nos preguntamos|pregunto|preguntamos) (?:\\S+ ){0,3}?${WH_ES}`,
    'a ver (?:si|cuando|que dia|como) (?:\\S+ )?\\S+',
    `se sabe (?:algo|${WH_ES})|(?<!(?:hacer|deben|debe|hay que|dan a) )saber ${WH_ES}`,
    `(?:gustaria|encantaria|agradeceria|agradeceriamos|agradezco|rogaria|ruego|rogamos|quisiera|querria|quiero|queremos|pido|pedimos|pediria|espero|esperamos|necesito|exijo|exigimos) (?:mucho )?(?:que|si) (?:\\S+ ){0,4}?(?:expli[cq]|dij|diga|dig[ae]|aclar|inform|indic|indiq|contar|cont[ae]|cuent|respond|contest|confirm|precis|detall|coment|expus|expon|facilit)\\S*`,
    '(?:tengo|tenemos|con|mucha|la|siento) (?:\\S+ )?(?:curiosidad|interes|ganas|duda) (?:por|de|en|sobre)(?: \\S+)?',
    `(?:pregunta|preguntan|quiere saber|quieren saber|quisiera saber) ${WH_ES}|me (?:intriga|extrana|sorprende|gustaria saber) ${WH_ES}`,
    `(?:me|nos|les|le) (?:queda|quedo|parece) claro ${WH_ES}|no (?:entiendo|entendemos|comprendo|comprendemos|se entiende) ${WH_ES}`,
    `no (?:consigo|logro|logramos|encuentro|encontramos) (?:entender |saber |encontrar |averiguar )?${WH_ES}`,
    `(?:buscando|averiguando|intentando saber|tratando de (?:saber|averiguar|entender)) ${WH_ES}`,
    '(?:exijo|exigimos|derecho a|seria bueno|estaria bien|seria util|convendria) (?:saber|que (?:nos|se nos) \\S+|una explicacion)',
    '(?:que alguien|a ver si alguien|ojala alguien|si alguien|si usted|si ustedes|si) (?:me |nos )?(?:explique|expliquen|explica|dice|diga|digan|aclare|aclara|pudiera|podria|puede|pudieran|podrian|pueden) (?:explicar\\S*|decir\\S*|aclarar\\S*|por que|que|como|cuando|donde|quien|cuanto|si)',
    `(?:la|una) (?:pregunta|duda) es ${WH_ES}|(?:mi|nuestra) (?:duda|pregunta)|consulto (?:por|sobre|si)`,
  ],
  fr: [
    '(?:aimer(?:ais|ait|ions|aient)|voudr(?:ais|ait|ions|aient)|souhait(?:e|ons|ent|erais|erait|erions|eraient)|desir(?:e|ons|ent|erais|erait|erions|eraient)|veux|veut|voulons|veulent|aurais voulu|aurait voulu|aurions voulu|tiens a|tenons a) (?:bien |vivement |aussi |donc |juste |egalement |tout simplement )?(?:savoir|comprendre|connaitre|apprendre|m assurer|(?:etre |en etre )?(?:eclaire|informe|renseigne|fixe)e?s?|(?:vous )?demander|(?:vous )?poser|que (?:vous|l on|quelqu un) \\S+|qu on (?:nous|m) (?:explique|dise)|obtenir|entendre)',
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
    `(?:demande|demandent|veut savoir|veulent savoir|voudrait savoir|aimerait savoir) ${WH_FR}|(?:pour|a|de|vouloir|faudrait) (?:bien )?savoir ${WH_FR}`,
    '(?:serais|serions|suis|sommes) (?:\\S+ ){0,2}?(?:reconnaissante?s?|obligee?s?|gre|curieux|curieuse) (?:de|d|si|que) (?:\\S+ ){0,3}?(?:dire|disiez|expliquer|expliquiez|preciser|precisiez|indiquer|indiquiez|savoir|connaitre|communiquer|informer|eclairer)',
    `(?:m|nous|s) (?:interroge|interrogeons) (?:sur|quant)|(?:quelle est|une) explication (?:a|sur|de)`,
    'est ce (?:que|qu)|qu en est il|y a t il|c (?:est )?(?:pour )?(?:quand|quoi|combien)|a quand',
  ],
  de: [
    '(?:wurde?|wurden|mochte|mochten|wollte|wollten|will|wollen|hatte|hatten|darf|muss) (?:\\S+ ){0,5}?(?:wissen|erfahren|verstehen|begreifen|fragen|gewusst|nachfragen)',
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
    '(?:kann|konnte|darf|durfte) (?:man|ich|wir) (?:\\S+ ){0,4}?(?:erfahren|wissen|fragen|horen)',
    '(?:kann|konnte|mag|weiss|wurde) (?:mir |uns |hier |das |bitte |mal |denn ){0,3}(?:jemand|einer|irgendwer)',
    '(?:bitte|bitten) (?:sie |euch )?(?:\\S+ ){0,3}?(?:zu erklaren|mitzuteilen|zu beantworten|darzulegen|zu sagen)',
    '(?:erwarte|erwarten|fordere|fordern|verlange|verlangen) (?:\\S+ ){0,3}?(?:erklarung|auskunft|begrundung|aufklarung)',
    '(?:verbunden|dankbar|froh|nett|hilfreich|schon|gut|freuen|wunschen|schatzen) (?:\\S+ ){0,4}?wenn (?:\\S+ ){0,14}?(?:darlegen|erklaren|erlautern|sagen|mitteilen|nennen|beantworten|schildern|begrunden|verraten|aufklaren|aussern|bescheid geben|auskunft geben) (?:wurden?|konnten?|wollten?|mochten?)',
    `(?:fragt|will wissen|mochte wissen|wusste gerne?|lasst fragen)(?: \\S+){0,2}? ${WH_DE}`,
    `(?:die|meine|eine) frage (?:ist|bleibt|stellt sich)|was ist (?:eigentlich )?mit|wie (?:sieht es|siehts|steht es|stehts) (?:\\S+ ){0,2}?(?:mit|um)`,
    '(?:bitte|bitten|ersuche|ersuchen) (?:\\S+ ){0,3}?um (?:\\S+ )?(?:auskunft|erklarung|stellungnahme|aufklarung|information)',
  ],
  pt: [
    '(?:gostaria|gostariamos|gostariam|gostava|gostavamos|queria|queriamos|queriam|quero|queremos|quer|querem|desejo|desejamos|preciso|precisamos|precisava|adoraria) (?:muito |tambem |so )?(?:de )?(?:saber|perguntar\\S*|entender|perceber|descobrir|esclarecer|conhecer|compreender|ouvir|que (?:me|nos) \\S+)',
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
    `(?<!(?:deve|devem|faz|fazer) )saber (?:a (?:previsao|data|razao|resposta|causa)|o (?:motivo|prazo|valor|porque)|${WH_PT})`,
    `(?:gostaria|gostariamos|gostava|agradecia|agradeceria|agradeco|peco|pedimos|pedia|queria|quero|queremos|espero|exijo|exigimos|preciso) (?:muito )?(?:que|se) (?:\\S+ ){0,4}?(?:expli[cq]|diss|dig[ao]|dizer|esclare[cç]|respond|inform|indic|indiq|cont[ae]|confirm|precis|detalh)\\S*`,
    '(?:tenho|temos|com|muita|a) (?:\\S+ )?(?:curiosidade|interesse|duvida) (?:de|em|por|sobre)(?: \\S+)?',
    `(?:pergunta|perguntam|quer saber|querem saber|gostaria de saber) ${WH_PT}`,
  ],
};

/** A statement that an answer is missing. */
export const WITHHELD: Cues = {
  en: [
    `(?:nobody|no one|noone|none of (?:you|them)) (?:\\S+ ){0,5}?(?:tell|tells|told|explain|explains|explained|say|says|said|answer|answered|know|knows|informed|show|shown) ${RECIPIENT_EN}${WH_EN}`,
    `(?:have not|haven t|has not|hasn t|had not|never|did not|didn t|have yet to|has yet to|yet to|refuses? to|refused to|won t|will not) (?:yet |ever |even |really |actually |still |once ){0,2}(?:told|tell|said|say|explained|explain|answered|answer|addressed|address|disclosed|disclose|clarified|clarify|informed|inform|shared|share|heard|hear|been told|revealed|reveal) ${RECIPIENT_EN}(?:on |about )?${WH_EN}`,
    `(?:i|we|nobody|no one|residents|parents|neighbou?rs) (?:have |has |had |ve |could |can |did |do )?(?:never|not|nowhere|yet to|still not|t) (?:\\S+ ){0,2}?(?:read|hear|heard|see|seen|find|found|told|learn|learned|learnt|get|got|gotten) (?:\\S+ ){0,3}?${WH_EN}`,
    `(?:without|instead of) (?:explaining|saying|telling|announcing) ${RECIPIENT_EN}${WH_EN}`,
    `(?:we|residents|parents|i still) (?:still |all )?(?:do not|don t|never) (?:yet |even )?know (?:why|how|when|where|whether|which|who|if)`,
    `still (?:waiting|hoping) (?:to (?:hear|learn|know|be told)|for (?:an? |any )?(?:answer|explanation|word) (?:on|about|to|as to))`,
  ],
  es: [
    `(?:nadie|no|nunca|tampoco|ni siquiera|sin) (?:\\S+ ){0,5}?(?:explicado|explican?|explico|explicaron|explicar\\S*|dicho|dijo|dice\\S*|dijeron|decir\\S*|contestado|contesto|contestan?|contestaron|respondido|responden?|respondio|respondieron|informado|informan?|informaron|aclarado|aclaran?|aclararon|contado|contaron|sabemos|sabe|saben|sepa) (?:\\S+ ){0,2}?${WH_ES}`,
    '(?:nadie|no|nunca) (?:\\S+ ){0,4}?(?:explicado|explican?|explico|explicaron|aclarado|aclararon) que',
    '(?:urge|falta|hace falta|esperamos|espero|esperando) (?:\\S+ )?(?:una? )?(?:respuesta|explicacion|fecha|aclaracion)|no se (?:si|como|donde|a quien|cuando) \\S+|(?:seguimos|sigo|estamos) sin (?:saber|entender)|falta (?:saber|por saber|que nos (?:digan|expliquen))',
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
    `(?:ninguem|nao|nunca|nem|sem) (?:\\S+ ){0,5}?(?:explic\\S*|disse\\S*|diz|dizem|dito|dizer\\S*|respond\\S*|inform\\S*|esclarec\\S*|sabemos|contou|contaram) (?:\\S+ ){0,2}?${WH_PT}`,
    '(?:continuamos|continuo|seguimos|estamos|ainda) (?:sem saber|a espera de (?:saber|uma? \\S+)|esperando (?:saber|uma? \\S+)|aguardando (?:saber|uma? \\S+))',
  ],
};
