/** How a guest says that a question is not for them to answer. */
import type { Cues } from './cue.ts';

const NOT_EN =
  '(?:can t|cannot|can not|couldn t|could not|won t|will not|wouldn t|may not|must not|shouldn t|should not|not able to|unable to|not going to|not allowed to|not free to|not permitted to|not authori[sz]ed to|not in a position to|not at liberty to|not the (?:right )?(?:person|one|office) to|not for (?:me|us) to|not (?:my|our) place to|not (?:mine|ours) to|rather not|prefer not to|prefer to not|decline to|had better not|don t (?:want|wish|intend|get) to|do not (?:want|wish|intend) to)';
const SPEAK_EN =
  '(?:answer|comment|speak (?:to|for|on|about|to that)|discuss|respond|reply|talk about|say (?:anything|more|much|what|who|whether|why)|tell you(?! how)|get into|go into|weigh in|speculate|guess|disclose|reveal|share|opine|advise|judge|address (?:that|this|it)|give (?:you )?(?:an|any) (?:answer|opinion|details|comment)|help you (?:with|there|on)|confirm or)';
const CAN_ES =
  '(?:puedo|podemos|puede|podria|podriamos|debo|debemos|debe|deberia|quiero|queremos|quisiera|voy a|vamos a|va a|me es posible|nos es posible|estoy autorizad[oa]|estamos autorizad[oa]s|estoy en condiciones de|estamos en condiciones de|me atrevo a|pienso|pretendo|soy quien para|somos quien para|somos quienes para|soy la persona (?:indicada|adecuada) para)';
const SPEAK_ES =
  '(?:responder|contestar|opinar|comentar|pronunciar|hablar|decir|entrar|meter|adelantar|revelar|valorar|especular|aclarar|informar|detallar|juzgar|ayudar|facilitar|dar (?:detalles|datos|informacion|una respuesta|mi opinion)|hacer (?:comentarios|declaraciones|valoraciones))\\S*';
const CAN_FR =
  '(?:peux|peut|pouvons|puis|pourrai|pourrais|pourrons|pourrions|saurais|saurait|saurions|souhaite|souhaitons|veux|voulons|dois|devons|vais|allons|tiens a|desire|suis pas habilitee? a|suis pas autorisee? a)';
const SPEAK_FR =
  '(?:repondre|commenter|prononcer|parler|dire|exprimer|etendre|evoquer|aborder|meler|communiquer|divulguer|devoiler|speculer|aider|renseigner|trancher|juger|donner (?:de |d |mon |une )?\\S*(?:avis|detail|details|reponse|information|informations)|entrer dans|faire de commentaires?)';
const CAN_DE =
  '(?:kann|konnen|koennen|konnte|konnten|darf|durfen|duerfen|mochte|mochten|moechte|moechten|werde|werden|will|wollen|sollte|sollten|mag)';
const SPEAK_DE =
  '(?:beantworten|antworten|aussern|aeussern|kommentieren|auskunft|zusagen|stellung|sagen|mitteilen|verraten|sprechen|reden|eingehen|spekulieren|bewerten|beurteilen|preisgeben|kommentar|angaben|weiterhelfen|helfen|einmischen)';
const CAN_PT =
  '(?:posso|podemos|pode|poderia|poderiamos|vou|vamos|devo|devemos|quero|queremos|queria|gostaria de|gostariamos de|consigo|conseguimos|me cabe|nos cabe|cabe a mim|cabe a nos|me compete|nos compete|estou autorizad[oa] a|estamos autorizad[oa]s a|estou em condicoes de|sou a pessoa (?:certa|indicada) para)';
const SPEAK_PT =
  '(?:responder|comentar|opinar|falar|pronunciar|dizer|entrar|meter|adiantar|revelar|detalhar|discutir|avaliar|especular|esclarecer|informar|decidir|ajudar|julgar|divulgar|dar (?:detalhes|opiniao|uma resposta|informac\\S+))\\S*';

/** They cannot, may not or do not want to speak of it. Enough by itself; but "not yet" only puts it off. */
export const REFUSES: Cues = {
  en: [
    `${NOT_EN} (?:\\S+ ){0,3}?${SPEAK_EN}(?!(?: \\S+){0,6}? yet)`,
    '(?:have to|must|ll|will|going to|d better|i) (?:\\S+ )?(?:pass|decline)(?: on (?:this|that|it)| here|$)|no comments?(?: on| from|$)',
    '(?:inappropriate|improper|not (?:be )?(?:appropriate|proper|right|fair)|wrong) (?:for (?:me|us)|of (?:me|us)) to (?:\\S+ )?(?:answer|comment|speak|discuss|say|respond|speculate)',
    '(?:would|d) (?:only )?be (?:guessing|speculating)|don t comment on|do not comment on|never comment on|above my pay ?grade',
  ],
  es: [
    `(?<!todavia |aun )no (?:(?:me|nos|le|les|te|os|se|lo|la) ){0,2}${CAN_ES} (?:\\S+ ){0,3}?${SPEAK_ES}(?! (?:\\S+ ){0,3}?(?:todavia|aun|hasta))`,
    '(?:prefiero|preferimos|prefiere|preferiria|mejor) no (?:\\S+ ){0,2}?(?:responder|contestar|opinar|comentar|hablar|pronunciar|entrar|meter)\\S*',
    'sin comentarios|me abstengo|nos abstenemos|declino (?:responder|contestar)|no (?:comento|comentamos|opino|opinamos|hago comentarios|hacemos comentarios|me meto|nos metemos|entro|entramos)(?! en vigor)|(?:esta|aqui|ahi|en esa|en esta) (?:\\S+ )?paso(?! a)$',
  ],
  fr: [
    `n(?:e)? (?:(?:vous|te|y|en|m|me|nous|le|la|l) ){0,2}${CAN_FR} (?:(?:pas|rien|guere|malheureusement|helas|donc) ){1,2}(?:\\S+ ){0,3}?${SPEAK_FR}`,
    `n (?:ai|avons) pas a (?:me |nous )?${SPEAK_FR}`,
    'n(?:e)? (?:\\S+ )?(?:repondrai|repondrons|commente|commentons|commenterai|commenterons|reponds|repondons|prononce|prononcerai) (?:pas|jamais)|(?:prefere|preferons|prefererais) ne (?:pas|rien)|sans commentaire|pas de commentaire|m abstiens|m abstiendrai|nous abstenons|je passe mon tour',
    'n(?:e)? (?:suis|sommes|est) pas (?:\\S+ )?(?:habilitee?s?|autorisee?s?|en mesure|en position|le bon interlocuteur|la bonne (?:personne|interlocutrice)) (?:a|d|de|pour)',
  ],
  de: [
    `${CAN_DE} (?:\\S+ ){0,8}?(?<!noch )(?:nichts|nicht|keine|keinen|nix) (?:\\S+ ){0,4}?${SPEAK_DE}`,
    '(?:sage|sagen|aussere|aeussere|aussern|aeussern|kommentiere|kommentieren|gebe|geben|nehme|nehmen|mache|machen) (?:ich |wir )?(?:(?:mich|uns|ihnen|euch|dazu|hierzu) )?(?:\\S+ )?(?<!noch )(?:nicht|nichts|keine|keinen) ?(?:auskunft\\S*|stellung|angaben|kommentar\\S*)?$',
    '(?:gebe|geben|nehme|nehmen|mache|machen) (?:\\S+ ){0,4}?keine(?:n)? (?:auskunft\\S*|stellung\\S*|angaben|kommentar\\S*)|kein kommentar|muss ich (?:\\S+ )?passen|enthalte (?:ich )?mich',
  ],
  pt: [
    `(?<!ainda )nao (?:(?:lhe|lhes|vos|te|me|nos|se|o|a) ){0,2}${CAN_PT} (?:\\S+ ){0,3}?${SPEAK_PT}(?! (?:\\S+ ){0,3}?ainda)`,
    '(?:prefiro|preferimos|preferia|melhor) nao (?:\\S+ ){0,2}?(?:responder|comentar|opinar|falar|pronunciar|entrar|me meter)\\S*|sem comentarios|(?:me abstenho|abstenho me|abstemo nos)|nao (?:comento|comentamos|opino|opinamos|faco comentarios|fazemos comentarios|me meto)',
  ],
};

const BODIES_EN =
  'county|state|province|feds|federal|government|city|town|council|board|district|courts?|judges?|police|sheriff|prosecutors?|ministry|minister|department|agency|bureau|commission|committee|authority|legislature|legislators|lawmakers|congress|parliament|governor|mayor|company|operator|railroad|railway|utility|union|school|university|hospital|attorney|office|secretary|treasury|officer|clerk|landlord|neighbou?rs';
const BODIES_ES =
  'estado|gobierno|ministerio|ministro|ministra|consejeria|diputacion|junta|provincia|gobernador|juzgado|juez|jueza|tribunal|fiscalia|policia|comunidad|federacion|secretaria|mancomunidad|autonomia|region|municipio|ayuntamiento|alcaldia|cabildo|empresa|concesionaria|operador\\S*|naviera|agencia|organismo|congreso|parlamento|universidad|hospital|sindicato|obispado|confederacion';
const BODIES_FR =
  'region|etat|prefecture|prefet|prefete|metropole|province|justice|departement|agglomeration|agglo|communaute|intercommunalite|gouvernement|ministere|ministre|rectorat|academie|tribunal|juge|procureur|parquet|syndicat|exploitant|operateur|sncf|police|gendarmerie|mairie|commune|hopital|bailleur|societe|entreprise|agence|zone';
const BODIES_DE =
  '\\S*land|bund|bundes|landes|\\S*kreis|kreises|bezirk|\\S*gerichte?|gerichts|staat|region|\\S*verband|\\S*ministerium|polizei|\\S*amt|\\S*amtes|\\S*behorde|\\S*behoerde|gemeinde|stadt|rat|regierung|bahn|betreiber|\\S*gesellschaft|landrat|staatsanwaltschaft|\\S*trager|\\S*kammer|landtag|bundestag|verein';
const BODIES_PT =
  'estado|governo|ministerio|ministro|ministra|camara|prefeitura|municipio|uniao|federal|secretaria|tribunal|justica|juiz|juiza|policia|gnr|psp|ministerio publico|concessionaria|empresa|operador\\S*|agencia|agrupamento|junta|freguesia|assembleia|congresso|universidade|hospital|sindicato|regiao|guarda|infraestruturas';

/** Somebody else who may be in charge. */
export const BODIES: Cues = {
  en: [BODIES_EN],
  es: [BODIES_ES],
  fr: [BODIES_FR],
  de: [BODIES_DE],
  pt: [BODIES_PT],
};

/** It is none of their business. Enough by itself, unless it was asked whose business it is. */
export const IS_NOT_THEIRS: Cues = {
  en: [
    '(?:not|isn t|aren t|wasn t|falls?|lies?|outside|beyond|out of|nothing to do with) (?:\\S+ ){0,4}?(?:remit|jurisdiction|purview|competence|authority|portfolio|brief|mandate|bailiwick|hands|control|responsibility|call to make|decision to make)',
    '(?:isn t|aren t|wasn t|weren t|is not|are not|was not|were not|not) (?:ours|mine|(?:my|our) (?:department|job|area|field|turf|business|call|decision|responsibility|lane|house|desk|office|matter))(?! only| alone| yet| to (?!make|decide|call|take|give))',
    `(?:not|isn t|aren t) (?:\\S+ ){0,3}?for (?:me|us|my office|this office|our office|the (?:city|town|council|mayor|board|library|school|department))(?: to (?:\\S+ )?(?:say|answer|comment|decide|speak|judge|discuss|tell)|$)|(?:isn t|aren t|not) (?:up to|down to) (?:me|us)`,
    `^(?:(?:is|are) )?(?:one |a (?:question|matter) )?for the (?:\\S+ ){0,2}?(?:${BODIES_EN})(?: to \\S+)?$`,
    `(?:that|this|it|these|those|they|question|one|part|rest|two|ask|asked|q\\d{1,3}[a-z]?)(?: \\S+)? (?:is|are|s|re|would be|must be) (?:\\S+ )?(?:a (?:question|matter|decision|job|topic|thing) |questions |matters |one |something |ones )?for (?:the|your|their) (?:\\S+ ){0,3}?(?:${BODIES_EN})`,
    '(?:outside|beyond) what (?:\\S+ ){0,4}?(?:can|may|could|decides?)|not something (?:\\S+ ){0,4}?(?:can|may|could) (?:\\S+ )?(?:answer|decide|speak|comment|say)|(?:have|has|got) no (?:say|control|influence|authority|jurisdiction|power|powers)(?: \\S+)? (?:over|in|on|here|about)|(?:have|has) nothing to do with (?:that|this|it)|nothing to do with (?:us|me)',
  ],
  es: [
    'no (?:es|son|esta|estan|entra|entran|cae|caen|forma parte|figura|queda|quedan)(?: \\S+){0,5}? (?:competencias?|jurisdiccion|atribuciones|atribucion|facultades|incumbencia|mis? manos?|nuestras? manos?|nuestro ambito|mi ambito|mi area|nuestra area|mi terreno|nuestro terreno|mi responsabilidad|nuestra responsabilidad)|no (?:me|nos|le) (?:compete|corresponde|toca|incumbe)(?! pagar)',
    'no (?:depende|dependen) (?:ya )?(?:de (?:mi|nosotros|este|esta|la|los|las|el|nuestra)|del)|no (?:tengo|tenemos|tiene) (?:\\S+ )?(?:competencias?|jurisdiccion|atribuciones|facultades|potestad|autoridad|mando)|no (?:es|son) (?:cosa|asunto|tema|cuestion|decision|decisiones) (?:mi[ao]|nuestr[ao]|de est[ae])s?',
    '(?:fuera de|excede|exceden|rebasa|escapa a|escapan a|se sale de|se me escapa|se escapa) (?:\\S+ ){0,2}?(?:competencias?|ambito|alcance|atribuciones|facultades|manos|jurisdiccion)|(?:es|son|seria) (?:de )?(?:competencia|responsabilidad|incumbencia|potestad|cosa|asunto) (?:exclusiva )?(?:del?|de la|de los|de las)(?! (?:ayuntamiento|municipio|alcaldia|nuestro|nuestra))',
    `no (?:lo|la|los|las) (?:\\S+ )?(?:cobra|cobramos|lleva|llevamos|gestiona|gestionamos|decide|decidimos|fija|fijamos|administra|administramos|maneja|manejamos|controlamos|controla|pone|ponemos)(?: \\S+){0,4}? (?:sino|es|son|eso)|(?:eso|esto|esa|ese) (?:\\S+ ){0,3}?(?:es|son|va|seria) (?:\\S+ )?para (?:el|la|los|las) (?:${BODIES_ES})`,
  ],
  fr: [
    'n(?:e)? (?:(?:m|me|nous|l|y|en) )?(?:releve|relevent|depend|dependent|ressort|ressortent|incombe|incombent|appartient|appartiennent|revient|concerne|regarde) pas (?:de|d|a|du|des|la|le|notre|mon|ma)',
    `(?:releve|relevent|ressort|ressortent|depend|dependent) (?:\\S+ ){0,3}?(?:de|d|du|des)(?: la| l)?(?: \\S+)? (?:${BODIES_FR})|(?:releve|relevent|ressort|depend|dependent) (?:\\S+ ){0,2}?du (?:${BODIES_FR})|c est (?:au|a la|a l|aux|l affaire du|l affaire de la|une question pour la|une question pour le) (?:\\S+ )?(?:${BODIES_FR}) (?:de|d|qui)`,
    '(?:n est|ne sont|n etait) pas (?:\\S+ ){0,4}?(?:competences?|competente?s?|ressort|attributions?|domaine|perimetre|rayon|affaire|mains|responsabilite|a moi d\\S*|a nous d\\S*|de mon fait|de notre fait)|(?:hors|en dehors) (?:de|d|du) (?:\\S+ ){0,2}?(?:competences?|attributions|champ|perimetre|ressort|domaine)|pas de (?:mon|notre) ressort|(?:c|ce) n est pas nous qui|(?:c|ce) n est pas moi qui',
    'n (?:ai|avons|a) (?:pas|aucune?|nulle) (?:\\S+ )?(?:la main|main|prise|competence|autorite|pouvoir|qualite|mandat|maitrise|droit de regard)|ne (?:suis|sommes) pas (?:competente?s?|responsables?|maitre|maitres)|n y (?:peux|pouvons) rien',
  ],
  de: [
    '(?:nicht|ausserhalb|keine|kein) (?:\\S+ ){0,3}?(?:zustandigkeit|zustandigkeiten|zustandigkeitsbereich|aufgabenbereich|geschaftsbereich|ressort|zustandig|zustaendig\\S*|hoheit|befugnis|befugnisse|handhabe|einfluss)|(?:nicht|keine) (?:unsere|meine|unser|mein) (?:sache|aufgabe|entscheidung|angelegenheit|baustelle|thema|bereich|ressort|bier)',
    '(?<!wer )(?:ist|sind|ware|waren|bleibt) (?!(?:ich|wir|bei uns|mein|unser|unsere|meine) )(?:\\S+ ){0,5}?(?:zustandig|zustaendig|verantwortlich)|(?:zustandig|zustaendig) (?:\\S+ ){0,2}?(?:ist|sind) (?:\\S+ )?(?:der|die|das|dem)',
    `(?:da|das|dafur|dazu|daruber|darueber) (?:muss|mussen|muessen|sollte|soll|kann) (?:sich )?(?:das|der|die) (?:\\S+ )?(?:${BODIES_DE}) (?:\\S+ ){0,3}?(?:ran|entscheiden|beantworten|klaren|klaeren|sagen|antworten|kummern|kuemmern)`,
    '(?:liegt|liegen|fallt|faellt|fallen|gehort|gehoert|gehoren) (?:\\S+ )?nicht (?:\\S+ )?(?:bei|in|zu|unter|zum) (?:mir|uns|mein\\S*|unser\\S*)|(?:ist|sind|ware) (?:\\S+ ){0,2}?(?:sache|aufgabe|angelegenheit) (?:des|der|vom|von)|(?:eine )?frage (?:an|fur|fuer) (?:das|den|die) (?:land|bund|kreis|landkreis|regierung|ministerium|gericht|polizei)|(?:falsche|falschen) (?:adresse|ansprechpartner\\S*|stelle)',
  ],
  pt: [
    'nao (?:e|sao|esta|estao|faz parte|fazem parte|cabe|cabem|compete|competem|depende|dependem|pertence|entra)(?: \\S+){0,4}? (?:competencias?|alcada|atribuic\\S+|ambito|jurisdicao|de mim|de nos|a mim|a nos|ao municipio|a camara|a prefeitura|da prefeitura|da camara|do municipio|desta|deste|comigo|connosco|conosco|nossas maos|minhas maos|minha area|nossa area|minha responsabilidade|nossa responsabilidade)',
    '(?:foge|fogem|sai|saem|esta fora|estao fora|fica fora|fora|escapa|escapam|extrapola|ultrapassa) (?:a|as|da|das|ao|do|de|dos|nossa|minha)? ?(?:\\S+ ){0,2}?(?:competencias?|alcada|atribuic\\S+|ambito|controlo|controle|jurisdicao)|nao (?:me|nos|lhe) (?:cabe|compete|diz respeito)',
    `(?:isso |isto |as \\S+ |os \\S+ |a \\S+ |o \\S+ )(?:e|sao|fica|ficam) com (?:a|o|as|os) (?:${BODIES_PT})|e (?:da |de )?(?:competencia|alcada|responsabilidade|atribuicao) (?:exclusiva )?d[aeo]s?(?! (?:camara|prefeitura|municipio|nossa|minha))|nao (?:tenho|temos|tem) (?:\\S+ ){0,3}?(?:competencia|competencias|poder|poderes|autoridade|jurisdicao|ingerencia|controle|controlo)(?: \\S+)?|nao (?:foi|e|sao|foram) (?:uma )?(?:decisao |coisa |assunto |tema )?(?:minha|nossa|meu|nosso|minhas|nossas)s?(?! filh)`,
  ],
};

/** The matter is somebody else's: only together with being sent to them. */
export const IS_OTHERS: Cues = {
  en: [
    '(?:run|handled|decided|set|managed|owned|operated|administered|organi[sz]ed|made|maintained|controlled|paid|fixed) by|belongs? to|(?:the \\S+|their) own (?:\\S+ )?(?:program|programme|project|decision|matter)|up to the|a matter for|responsib\\S+ (?:of|for|lies)|with the (?:county|state|court|police|school|ministry)|(?:s|is|are) the (?:county|state|court|district|operator|company)(?: s)?|(?:we|i) (?:only|just) do|not (?:us|me|(?:the|this) \\S+)$',
  ],
  es: [
    `no (?:nosotr[oa]s|yo|el \\S+|la \\S+)$|(?:lo|la|los|las) (?:lleva|llevan|gestiona|gestionan|decide|deciden|fija|fijan|pone|ponen|cobra|cobran|paga|pagan)|depende de|dependen de|corresponde(?:n)? al?|es cosa de|pertenece(?:n)? al?|esta(?:n)? en manos de|(?:es|son) (?:del|de la) (?:${BODIES_ES})`,
  ],
  fr: [
    'pas (?:nous|moi|la \\S+|le \\S+|l \\S+)$|(?:geree?s?|decidee?s?|organisee?s?|fixee?s?|pris|prise|payee?s?|exploitee?s?) par|appartien(?:t|nent) a\\S*|c est (?:la|le|l|les) \\S+ qui|depend(?:ent)? d\\S*|du ressort d\\S*|releve(?:nt)? d\\S*',
  ],
  de: [
    'nicht (?:wir|ich|der|die|das|uns)(?: \\S+)?$|(?:betreibt|verwaltet|entscheidet|entscheiden|gehort|gehoert|gehoren|obliegt|liegt bei\\S*|ist sache|macht|regelt|zahlt|legt|plant|baut)',
  ],
  pt: [
    `nao (?:nos|eu|a \\S+|o \\S+)$|(?:gerid|administrad|decidid|organizad|definid|fixad|pag|feit)[oa]s? pel[oa]s?|pertencem? a\\S*|dependem? d\\S+|e com (?:a|o)|cabem? a\\S*|(?:sao|e|esta|foi|foram) d[ao]s? (?:${BODIES_PT})|quem (?:decide|define|cuida|responde|trata|manda) e`,
  ],
};

/** The asker is sent to somebody else. */
export const SENDS_ELSEWHERE: Cues = {
  en: [
    '(?:please |pls |kindly |you would (?:have|need) to |you d (?:have|need|better) (?:to )?|you ll (?:have|need|want) to |you will (?:have|need|want) to |you (?:have|need) to |you (?:should|must|can|could|may|might want to) |best (?:to )?|better (?:to )?|i d |i would |i suggest you |try to |just )(?:\\S+ )?(?:ask|contact|write(?: to)?|call|try|put (?:it|that|this) to|take (?:it|that|this)(?: up)? (?:to|with)|turn to|check with|speak (?:to|with)|talk to|direct (?:it|that|this) to|address (?:it|that|this) to|raise (?:it|that|this) with|send (?:it|that|this) to)',
    '(?:ask|try|contact|write to) (?:the|your)',
  ],
  es: [
    '(?:pregunt[ae]\\S*|dirij\\S+|dirig\\S+|consult[ae]\\S*|contact[ae]\\S*|acud\\S+|plante\\S+|hable con|habl(?:ar|en) con|escrib(?:a|an|ir) a\\S*|pongase en contacto|ponerse en contacto|reclam\\S+ a\\S*)',
  ],
  fr: [
    '(?:(?:il faut|il faudra|il faudrait|vous devez|vous devrez|veuillez|merci de|mieux vaut|il vaut mieux|vous pouvez|je vous invite a|je vous conseille de|je vous suggere de|c est (?:a|au|aupres d\\S*) (?:\\S+ ){1,5}?qu il faut) (?:\\S+ ){0,2}?(?:\\S*adresser|demander|ecrire|contacter|interroger|poser|consulter|saisir|voir avec|voir|tourner|rapprocher|renseigner)|adressez|demandez|ecrivez|contactez|interrogez|posez (?:\\S+ )?question|voyez avec|tournez vous|rapprochez vous|renseignez vous|je vous renvoie (?:a|vers|au))',
  ],
  de: [
    '(?:fragen|wenden|richten|schreiben|melden|kontaktieren|klaren|besprechen) sie|(?:da|dazu|dafur|hierzu|das) (?:mussen|muessen|mussten|muessten|sollten|wurde|wurden) (?:sie|ihr|du|man|ich)|frag(?:t)? (?:bitte |mal |doch )?(?:beim|bei|das|den|die)|bitte (?:\\S+ ){0,5}?(?:fragen|wenden|anfragen|nachfragen|richten)|ansprechpartner\\S* (?:ist|sind|ware)|wend(?:e|et) (?:dich|euch)',
  ],
  pt: [
    '(?:pergunt[ae]\\S*|dirij\\S+|dirig\\S+|contact[ae]\\S*|contat[ae]\\S*|procur[ae]\\S*|consult[ae]\\S*|encaminh\\S+|fal(?:e|em|ar) com|escrev(?:a|am|er) a\\S*|reclam\\S+ (?:a|ao|junto))',
  ],
};

/** It is asked whose business something is: then to say that it is somebody else's is an answer. */
export const ASKS_WHOSE: Cues = {
  en: [
    '^(?:\\S+ ){0,2}?who|and who|whom|whose|yours|(?:which|what) (?:\\S+ )?(?:office|department|agency|authority|body|level)|your (?:job|responsibility|department)',
  ],
  es: [
    '^(?:\\S+ ){0,2}?quien(?:es)?|y quien(?:es)?|de quien|a quien|(?:que|cual) (?:\\S+ )?(?:oficina|departamento|organismo|administracion|autoridad)|suy[oa]s?',
  ],
  fr: [
    '^(?:\\S+ ){0,2}?qui|et qui|a qui|(?:quel|quelle) (?:\\S+ )?(?:service|bureau|autorite|administration|organisme)|a vous|les votres',
  ],
  de: [
    'wer|wem|wen|wessen|welche[rs]? (?:\\S+ )?(?:amt|stelle|behorde|behoerde)|zustandig|zustaendig|ihnen gehor\\S+',
  ],
  pt: [
    '^(?:\\S+ ){0,2}?quem|e quem|de quem|a quem|(?:que|qual) (?:\\S+ )?(?:orgao|secretaria|servico|departamento|entidade)',
  ],
};
