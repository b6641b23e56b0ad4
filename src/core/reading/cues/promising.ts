/** How a guest puts an answer off, or leaves it to somebody of the same office. */
import type { Cues } from './cue.ts';

const WHEN_EN =
  '(?:by|after|before|tomorrow|later|tonight|today|soon|shortly|as soon as|next|once|when|whenever|until|here|again|over the|this (?:week|evening|afternoon)|in (?:a|the|an|my|our|due)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|separately|in person|personally|(?:him|her|my|our|them)sel(?:f|ves))';
const FIND_EN =
  '(?:check|ask|verify|confirm|discuss|consult|find out|look (?:it|that|this|them|into|up|at)|look (?:\\S+ ){1,4}?up|dig|read up|read it|talk|speak|clear|run (?:it|that|this)|see|think|count|measure|research|pull)';
const TELL_EN =
  '(?:answer|reply|respond|write|post|report|tell|say|send|share|explain|publish|follow up|let (?:you|everyone|everybody|people|him|her|them) (?:\\S+ )?know|have (?:\\S+ ){0,2}?(?:something|more|answer|news|figures?|numbers?|date)|give (?:\\S+ ){1,2}?(?:answer|number|figure|date)|speak to|take (?:that|this|it))';

const WHEN_ES =
  '(?:manana|luego|despues|mas tarde|esta (?:tarde|noche|semana)|la (?:semana|proxima)|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|en cuanto|cuando|pronto|por aca|por aqui|aqui|antes de|hoy|personalmente|en persona|aparte|en breve|mas adelante|tan pronto|en unos dias)';
const TELL_ES =
  '(?:contest[oe]|contestar(?:e|a|emos|an)|contestamos|respond[oe]|responder(?:e|a|emos|an)|respondemos|contamos|contar(?:e|a|emos)|cuento|escrib[oe]|escribir(?:e|a|emos)|avis[oe]|avisar(?:e|a|emos)|avisamos|digo|dir(?:e|a|emos)|decimos|confirmo|confirmar(?:e|a|emos)|confirmamos|llamo|llamar(?:e|a|emos)|informo|informar(?:e|a|emos)|informamos|explic(?:o|ara|are|aremos)|traigo|traere|publico|publicar(?:e|emos)|paso|pasar(?:e|emos))';
const FIND_ES =
  '(?:averiguar|averiguando|consultar|consultando|preguntar|preguntando|mirar|mirando|revisar|revisando|comprobar|comprobando|confirmar|confirmando|verificar|verificando|checar|viendo|estudiar|hablar con|buscar|buscando|informarme)(?:l[oae]s?)?';

const WHEN_FR =
  '(?:demain|plus tard|des que|ce soir|cet apres midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|apres|bientot|la semaine|cette semaine|quand|lorsque|ici|rapidement|prochainement|d ici|elle meme|lui meme|moi meme|nous memes|en personne|personnellement|ce qu il en|a ce moment|dans (?:la|les|un|quelques))';
const TELL_FR =
  '(?:repondr(?:ai|ons|a|ont)|reponds|repondons|ecrir(?:ai|ons)|dir(?:ai|ons|a)|tiendr(?:ai|ons)|expliquer(?:ai|ons|a)|rappeller(?:ai|ons)|informer(?:ai|ons)|donner(?:ai|ons)|confirmer(?:ai|ons)|publier(?:ai|ons)|enverr(?:ai|ons)|reviendr(?:ai|ons))';
const FIND_FR =
  '(?:verifier|demander|me renseigner|nous renseigner|consulter|regarder|chercher|en parler|poser la question|faire le point|interroger|retrouver|relire)';

const WHEN_DE =
  '(?:morgen|spater|spaeter|noch|bis|sobald|heute|nachste|naechste|nachher|gleich|in kurze|in kuerze|bald|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag)|separat|gesondert|selbst|selber|personlich|persoenlich|wenn|nach|hier)';
const FIND_DE =
  '(?:nachsehen|nachschauen|nachfragen|nachlesen|nachforschen|nachrechnen|nachhaken|klaren|klaeren|abklaren|abklaeren|prufen|pruefen|uberprufen|erfragen|fragen|erkundigen|heraussuchen|raussuchen|besprechen|absprechen|recherchieren|schlau machen|kundig machen|anschauen|ansehen)';

const WHEN_PT =
  '(?:amanha|mais tarde|depois|assim que|quando|logo|ate|na (?:semana|proxima|segunda|terca|quarta|quinta|sexta)|hoje|em breve|ainda|aqui|pessoalmente|em pessoa|a parte|em separado|oportunamente|brevemente)';
const TELL_PT =
  '(?:respond[oe]|responder(?:ei|emos|a|ao)|respondemos|escrevo|escreverei|escrevemos|digo|direi|diremos|dizemos|conto|contarei|contamos|aviso|avisarei|avisamos|confirm[oa]|confirmarei|confirmamos|informo|informarei|informamos|explic(?:o|arei|ara)|ligo|ligarei|publico|publicamos|publicaremos|trago|trarei|passo|passamos)';
const FIND_PT =
  '(?:verificar|verificando|consultar|consultando|apurar|apurando|checar|checando|perguntar|averiguar|averiguando|conferir|conferindo|confirmar|ver (?:isso|isto)|procurar|falar com|levantar|levantando)';

export const PROMISES: Cues = {
  en: [
    '(?:more|the rest|the others) (?:\\S+ ){0,3}?(?:after|later|tomorrow|soon|tonight|to come)(?: \\S+){0,3}$',
    '(?:will|ll|shall|going to|hope to|have to|need to|must|can|promise to|let me|and) (?:\\S+ ){0,2}?(?:come|get|circle|report|write|post|be) back|(?:write|post|answer|report) (?:\\S+ )?here again|again here',
    `(?:will|ll|shall) (?:look|ask|check|dig) (?:\\S+ ){0,6}?and (?:\\S+ ){0,2}?${TELL_EN}`,
    `let me (?:\\S+ )?${FIND_EN}|(?:will|ll|shall|going to) (?:have to |need to )?(?:check|look up|find out|verify|ask around)(?: \\S+){0,3}$`,
    `(?:i|we|i d|we d|i ll|we ll|i would|we would|i will|we will|i ve|i m|we re|and) (?:still |first |also )?(?:need|have|got|want|going|must|should|ought|had better|would like|d like)(?: to)? (?:\\S+ )?${FIND_EN}(?: \\S+){0,12}?(?: first| before| with| up| and| again| for you|$)`,
    '(?:need|have|going|want|ll have|must|will|ll)(?: to)? (?:\\S+ )?look (?:\\S+ ){0,4}?up',
    `(?:will|ll|shall|going to|hope to|plan to) (?:\\S+ ){0,2}?${TELL_EN}(?: \\S+){0,6}? ${WHEN_EN}`,
    '(?:i am|i m|we are|we re) (?:asking|having) (?:the|our|my|them|\\S+) (?:\\S+ ){0,4}?(?:to|checked|counted|pulled|looked)',
    '(?:will|ll|shall) let (?:you|everyone|everybody|him|her|them) (?:\\S+ )?know|keep you posted|stay tuned|bear with (?:me|us)|watch this space|more on that (?:soon|later)',
    '(?:i|we) (?:\\S+ )?owe (?:you|\\S+) (?:an|the|that|one)(?: answer)?|(?:answer|reply|response)s? (?:to follow|will follow|coming|is coming|follows?|pending)|(?:give|need) (?:me |us )?(?:a (?:day|moment|minute|bit)|more time|some time|until)',
    '(?:checking|asked|asking) (?:\\S+ ){0,6}?(?:and|will) (?:\\S+ ){0,2}?(?:let you know|get back|come back|report|answer)',
    '(?:don t|do not|can t|cannot|won t) (?:\\S+ ){0,2}?(?:know|say|tell|answer|have)(?: \\S+){0,6}? (?:yet|(?:with me|at hand|to hand|in front of me)(?: \\S+){0,2})$',
    `(?:tomorrow|tonight|later|soon|(?:mon|tues|wednes|thurs|fri)day) (?:\\S+ )?(?:i|we) (?:\\S+ )?(?:will |ll )?${TELL_EN}|(?:shall|will|ll) have (?:it|that|one|(?:an|the|your) answer)(?: \\S+){0,4}? ${WHEN_EN}|(?:little|some) patience`,
    // Somebody else of the office is to answer.
    '(?<!(?:^| )(?:i|we) )(?:will|is going to|can) (?:\\S+ )?(?:tell you|answer (?:you|that|this|the|your)|reply to|respond to|explain (?:that|this|it)|speak to (?:that|this|the))|let (?!me )(?:\\S+ ){1,3}?(?:speak|answer|explain|tell|respond|reply)(?! you)',
    '(?:leave|leaving|left|hand|handing|pass|passing) (?:that|this|it|the \\S+|part \\S+|\\S+)(?: \\S+){0,3}? (?:to|for|over to|on to) (?!later)\\S+(?: \\S+){0,4}$|over to (?:you|the|our|\\S+)(?: \\S+){0,2}$',
    '(?:will|ll|wants? to|would like to|d like to|is going to|prefers? to|has asked to|should|can best|is better placed to) (?:\\S+ )?(?:answer|explain|reply|respond|speak|take|address|cover|handle|tell)(?: \\S+){0,4}? (?:him|her|them)sel(?:f|ves)',
  ],
  es: [
    '(?:sigo|seguimos|el resto|las demas|lo demas) (?:\\S+ ){0,3}?(?:luego|despues|manana|mas tarde|esta tarde)',
    '(?:vuelvo|volvere|volvemos|volveremos|regreso|regresare|regresamos) (?:\\S+ ){0,2}?(?:manana|sobre (?:esto|esta|este|eso|ello)|con (?:esto|la respuesta|los datos|el dato)|a (?:esto|eso|ello|esta|este|escribir)|luego|cuando|en cuanto)',
    `${TELL_ES} (?:\\S+ ){0,4}?${WHEN_ES}|(?:manana|luego|despues|pronto|mas tarde|hoy) (?:\\S+ ){0,3}?${TELL_ES}|(?:le|les|te|os|se lo) (?:contara|dira|explicara|respondera|contestara)n?|(?:poco de|algo de) paciencia|dejo que (?:\\S+ ){1,4}?(?:conteste|responda|explique|hable)|(?:en cuanto|cuando|tan pronto como) (?:\\S+ ){1,8}?(?:le|les|te|os|se lo|lo) ${TELL_ES}`,
    `(?:lo|la|los|las|me lo) (?:\\S+ )?(?:averiguo|consulto|pregunto|miro|reviso|compruebo|confirmo|verifico|estudio)(?! es)|(?:estamos|estoy|sigo|seguimos) (?:\\S+ )?${FIND_ES}`,
    'que (?:os|le|les|te|se lo) (?:hable|conteste|responda|explique)n?',
    `(?:tengo|tenemos|debo|debemos|voy|vamos|dejeme|dejadme|dejenme|permitame|necesito|necesitamos|hay)(?: que| a)? (?:\\S+ )?${FIND_ES}`,
    '(?:queda|quedan|dejo) pendientes?|(?:les?|te|os) (?:\\S+ )?debo (?:la|una|esa|este|esta|el)(?: \\S+)?|(?:todavia|aun) no (?:\\S+ ){0,3}?(?:decir|contestar|responder|se|sabemos|tengo|tenemos)',
    '(?:se )?(?:lo|la|los|las) (?:dejo|dejamos|paso|pasamos) (?:\\S+ )?(?:al?|a la|para) (?!(?:manana)$)\\S+|(?:contesta|contestara|responde|respondera|explica|explicara) (?:\\S+ ){0,4}?(?:mism[oa]|en persona|personalmente)',
  ],
  fr: [
    '(?:la suite|le reste|les autres) (?:\\S+ ){0,3}?(?:demain|plus tard|apres|ce soir|bientot)',
    '(?:je|nous|on) (?:vous |te |y )?(?:reviens|reviendrai|revenons|reviendrons|revient|reviendra)(?! de)',
    `${TELL_FR} (?:\\S+ ){0,4}?${WHEN_FR}|(?:demain|plus tard|bientot|ce soir|lundi|mardi|mercredi|jeudi|vendredi) (?:\\S+ ){0,3}?${TELL_FR}|vous (?:dira|expliquera|repondra|diront|expliqueront)|(?:en|y) (?:reparle|reparlerai|reparlerons|reparlons|reviens|reviendrai)|peu de patience|(?:des que|quand|lorsque) (?:\\S+ ){1,8}?(?:je|nous|on) vous ${TELL_FR}`,
    '(?:je|nous) (?:demande|demandons|pose|posons) (?:\\S+ ){0,4}?(?:question|de (?:compter|verifier|regarder|chercher|repondre))',
    `(?:je|nous) (?:me|nous) renseign\\S+|laissez moi (?:\\S+ )?(?:le temps|${FIND_FR})|(?:je dois|je vais|je voudrais|il me faut|il faut que je|nous devons|nous allons|il faudrait|il faudra) (?:\\S+ )?(?:d abord )?${FIND_FR}`,
    '(?:je|nous) (?:\\S+ )?(?:verifie|verifions|regarde|regardons|cherche|cherchons|consulte|consultons) (?:\\S+ ){0,4}?(?:et|puis|avant|d abord)',
    '(?:vous|te|y|lui) repondra|(?:une |la )?reponse (?:\\S+ ){0,2}?(?:suit|suivra|a suivre|viendra|arrive)|(?:je|nous) vous (?:tiens|tenons|tiendrai|tiendrons) (?:au courant|informe\\S*)|je (?:vous )?dois encore (?:une|la) reponse|(?:je|nous) ne (?:\\S+ ){1,2}?pas encore',
    '(?:je|nous) (?:(?:la|le|les|vous|lui) ){0,2}(?:laisse|laissons|laisserai|laisserons) (?:\\S+ ){0,6}?(?:repondre|a (?:la|le|ma|mon|mes|madame|monsieur|notre|m|mme|l|\\S+$)|au|aux)',
  ],
  de: [
    '(?:mehr|weiteres|der rest|die ubrigen|den rest) (?:\\S+ ){0,3}?(?:spater|morgen|nachher|heute abend|nach der pause)',
    '(?:melde|melden) (?:ich |wir )?(?:mich|uns)(?! (?:\\S+ )?an)|(?:ich|wir) (?:melde|melden) (?:mich|uns)|(?:horen|hoeren|hort|lesen) (?:sie |ihr )?(?:\\S+ )?(?:von (?:mir|uns)|noch)|sage (?:\\S+ )?bescheid|geben? (?:\\S+ ){0,2}?bescheid',
    '(?:komme|kommen) (?:ich |wir )?(?:\\S+ ){0,4}?(?:zuruck|zurueck)|(?:reiche|reichen|liefere|liefern|trage|tragen) (?:ich|wir) (?:\\S+ ){0,4}?nach|(?:ich|wir) (?:reiche|reichen|liefere|liefern|trage|tragen) (?:\\S+ ){0,5}?nach',
    `(?:antworte|antworten|beantworte|beantworten|schreibe|schreiben|sage|sagen|erklare|erklaren) (?:(?:ich|wir) )?(?:\\S+ ){0,4}?${WHEN_DE}(?! zu)(?! ja)(?! nein)`,
    '(?:erhalten|bekommen|kriegen) (?:sie|ihr) (?:\\S+ ){0,7}?(?:antwort|nachricht|bescheid)$|(?:beantwortet|antwortet|erklart) (?:\\S+ ){0,3}?(?:selbst|selber|noch|spater|morgen|personlich)|antwort(?:en)? (?:folgt|folgen|kommt|kommen)',
    `(?:muss|mussen|muessen|werde|werden|mochte|will) (?:ich|wir) (?:\\S+ ){0,5}?${FIND_DE}|(?:ich|wir) (?:muss|mussen|muessen|werde|werden|mochte|will|lasse) (?:\\S+ ){0,5}?${FIND_DE}|(?:klare|klaere|prufe|pruefe|schaue|frage|sehe|lese|suche) (?:ich|wir) (?:\\S+ ){0,6}?(?:und|ab|nach|an|raus|heraus)(?: |$)|(?:ich|wir) (?:frage|schaue|sehe|lese|fragen|schauen) (?:\\S+ ){0,4}?nach`,
    '(?:morgen|spater|nachher|bald|heute) (?:\\S+ )?(?:antworte|beantworte|sage|schreibe|melde|erklare|erfahren) (?:ich|wir|sie|ihr)|(?:sagt|erzahlt|erklart|beantwortet|antwortet) (?:ihnen|euch|dir)|gleich (?:die|der|frau|herr) \\S+$|lasse ich (?:\\S+ ){1,4}?(?:antworten|sprechen|reden)|(?:etwas|wenig) geduld|gedulden sie',
    'das dauert (?:ein wenig|noch|etwas|einen moment)|antwort (?:bleibe|schulde) ich|(?:kann|konnen) (?:ich|wir) (?:\\S+ ){0,4}?noch (?:nicht|nichts|keine)|(?:weiss|wissen) (?:ich|wir) (?:\\S+ )?noch nicht|ich (?:weiss|kann) (?:\\S+ ){0,3}?noch (?:nicht|nichts|keine)',
    '(?:uberlasse|ueberlasse|uberlassen|uberlass) (?:ich|wir)|(?:den|das|die) (?:\\S+ ){0,2}?(?:macht|ubernimmt|beantwortet|erklart|erledigt) (?:\\S+ ){0,3}?(?:amt|\\S+amt|kolleg\\S+|frau|herr|burgermeister\\S*|landrat|selbst|chef\\S*|buro|referat\\S*)',
  ],
  pt: [
    '(?:o resto|as outras|as restantes|mais) (?:\\S+ ){0,3}?(?:amanha|depois d|mais tarde|logo|a noite)',
    '(?:volto|voltarei|voltamos|voltaremos|voltar|retorno|retornarei|retornamos|retornaremos|regresso|regressarei) (?:\\S+ ){0,3}?(?:a (?:isto|isso|este|esta|esse|essa|escrever|responder)|com (?:isto|isso|a resposta|os dados)|aqui|amanha|sobre (?:isto|isso)|ao assunto|nisso|nesse|nisto|assim que|quando)',
    `${TELL_PT} (?:\\S+ ){0,4}?${WHEN_PT}|(?:amanha|depois|logo|em breve|hoje|mais tarde) (?:\\S+ ){0,3}?${TELL_PT}|(?:lhe|vos|te) (?:dira|explicara|respondera|contara)|(?:vai|vao) (?:\\S+ )?(?:explicar|responder) |pouco de paciencia|(?:assim que|quando|logo que) (?:\\S+ ){1,8}?${TELL_PT}`,
    `(?:vou|vamos|preciso|precisamos|tenho de|tenho que|temos de|temos que|deixe me|deixem me|deixa eu|e preciso|ainda) (?:\\S+ )?${FIND_PT}(?! (?:em|no|na) )`,
    `(?:estamos|estou) (?:\\S+ )?(?:a )?${FIND_PT}|(?:fico|ficamos) (?:a |)dev(?:er|endo)|(?:deixo|deixamos|fica|ficam) (?:\\S+ ){0,2}?(?:para|com) (?:amanha|depois|o \\S+|a \\S+)|(?:ainda nao) (?:\\S+ ){0,3}?(?:dizer|responder|sei|sabemos|tenho|temos|comentar)`,
    '(?:responde|respondera|explica|explicara) (?:\\S+ ){0,3}?(?:mesm[oa]|propri[oa]|pessoalmente|em pessoa)',
  ],
};
