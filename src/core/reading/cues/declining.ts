/** How a guest says that a question is not for them to answer. */
import type { Cues } from './cue.ts';

/** Enough by itself. */
export const DECLINES: Cues = {
  en: [
    '(?:not|isn t|aren t|outside|beyond|out of) (?:\\S+ ){0,4}?(?:remit|jurisdiction|purview|competence|authority|portfolio|brief)',
    '(?:isn t|aren t|is not|are not|not) (?:ours|mine|my department|our department|my job|our job|my area|our area)(?! only| alone| yet)',
    '(?:not|isn t) (?:for (?:me|us|my office|this office|our office|the \\S+)|my place|our place|up to (?:me|us)|mine|ours) to (?:\\S+ )?(?:say|answer|comment|decide|speak|judge|discuss|tell)',
    '(?:can t|cannot|can not|won t|will not|not able to|unable to|not going to|not allowed to|not free to|not permitted to|not in a position to|not at liberty to|may not|rather not|prefer not to|decline to|had better not) (?:\\S+ ){0,2}?(?:answer|comment|speak (?:to|for|on|about)|discuss|respond|talk about|say anything)',
    '(?:have to|must|ll|will|going to) (?:\\S+ )?(?:pass|decline)(?: on (?:this|that|it)| here|$)|no comment',
    '(?:outside|beyond) what (?:\\S+ ){0,4}?(?:can|may|could|decides?)|not something (?:\\S+ ){0,4}?(?:can|may|could) (?:\\S+ )?(?:answer|decide|speak|comment|say)',
  ],
  es: [
    'no (?:es|son|esta|estan|entra|forma parte)(?: \\S+){0,4}? (?:competencias?|mis? manos?|nuestras manos|nuestro ambito|mi ambito)|no (?:me|nos|le) (?:compete|corresponde|toca)(?! pagar)',
    'no (?:puedo|podemos|puede|quiero|voy a|vamos a|me es posible|debo|debemos) (?:\\S+ ){0,2}?(?:responder|contestar|opinar|comentar|pronunciar|hablar)\\S*',
    'fuera de (?:mis?|nuestras?|nuestros?|las|los|la|el) (?:competencias?|ambito|alcance)|(?:prefiero|preferimos|prefiere) no (?:responder|contestar|opinar|comentar)|es (?:competencia|responsabilidad) (?:exclusiva )?del?(?! ayuntamiento)',
  ],
  fr: [
    '(?:releve|relevent|ressort|depend|dependent) (?:\\S+ ){0,3}?(?:pas )?de (?:la region|l etat|la prefecture|la metropole|la zone|la province|la justice)|ne (?:releve|relevent|depend|dependent) pas d',
    '(?:n est|ne sont) pas (?:\\S+ ){0,3}?(?:competence|competences|ressort|attributions|a moi de|a nous de)|hors de (?:ma|notre|mes|nos) (?:competences?|attributions)|pas de (?:mon|notre) ressort',
    'ne (?:peux|peut|pouvons|puis|saurais|saurions|souhaite|souhaitons|veux|dois) pas (?:\\S+ ){0,2}?(?:repondre|commenter|prononcer|parler)',
  ],
  de: [
    '(?:nicht|ausserhalb|keine) (?:\\S+ ){0,3}?(?:zustandigkeit|zustandigkeiten|zustandigkeitsbereich|aufgabenbereich|ressort|zustandig)|zustandig (?:\\S+ )?(?:ist|sind|dafur ist) (?:\\S+ )?(?:der|die|das|dem)',
    '(?:kann|konnen|darf|durfen|mochte|mochten|werde|werden|will) (?:\\S+ ){0,6}?(?:nichts|nicht|keine) (?:\\S+ ){0,3}?(?:beantworten|antworten|aussern|kommentieren|auskunft|zusagen|stellung)',
    '(?:ist|sind) (?:\\S+ )?(?:land|bund|kreis|landkreis|bezirk|gericht|gerichte|staat|region|verband|ministerium|polizei) (?:\\S+ )?zustandig',
    'dazu (?:sage|aussere) ich (?:\\S+ )?nicht\\S*|muss ich passen|liegt nicht (?:bei (?:mir|uns)|in (?:meiner|unserer))',
  ],
  pt: [
    'nao (?:e|sao|esta|estao|faz parte|cabe|compete|depende)(?: \\S+){0,4}? (?:competencias?|alcada|atribuic\\S+|de mim|de nos|a mim|a nos|ao municipio|a camara)',
    '(?:foge|fogem|sai|esta fora|fora) (?:a|da|das|ao|do|de) (?:\\S+ ){0,2}?(?:competencias?|alcada|atribuic\\S+|ambito)',
    'nao (?:posso|podemos|pode|vou|vamos|me cabe|nos cabe|me compete|quero|devo|devemos) (?:\\S+ ){0,2}?(?:responder|comentar|opinar|falar|pronunciar|decidir)\\S*|prefiro nao (?:responder|comentar|opinar)',
    'e (?:da )?(?:competencia|alcada) (?:exclusiva )?d[aeo]s?',
  ],
};

/** The matter is somebody else's: only together with being sent to them. */
export const IS_OTHERS: Cues = {
  en: [
    '(?:run|handled|decided|set|managed|owned|operated|administered|organi[sz]ed|made) by|belongs? to|(?:the \\S+|their) own (?:\\S+ )?(?:program|programme|project|decision|matter)|up to the|a matter for|responsib\\S+ (?:of|for|lies)|with the (?:county|state|court|police|school|ministry)',
  ],
  es: [
    '(?:lo|la|los|las) (?:lleva|llevan|gestiona|gestionan|decide)|depende de|corresponde a|es cosa de|pertenece a|esta en manos de',
  ],
  fr: [
    '(?:gere|geree|geres|decide|decidee|organise|organisee) par|appartient a|c est (?:la|le|l) \\S+ qui|depend de|du ressort de|releve d',
  ],
  de: ['(?:betreibt|verwaltet|entscheidet|gehort|obliegt|liegt bei|ist sache)'],
  pt: [
    '(?:gerid|administrad|decidid|organizad)[oa]s? pel[oa]|pertence a|depende d|e com (?:a|o)|cabe a|(?:sao|e|esta) da',
  ],
};

/** The asker is sent to somebody else. */
export const SENDS_ELSEWHERE: Cues = {
  en: [
    '(?:so )?(?:please |you would have to |you d have to |you ll have to |you will have to |best to |i d |kindly )(?:\\S+ ){0,1}?(?:ask|contact|write to|put (?:it|that|this) to|take (?:it|that|this)(?: up)? (?:to|with)|turn to|check with|direct (?:it|that|this) to|address (?:it|that|this) to)',
  ],
  es: [
    '(?:por favor )?(?:pregunt[ae]n?|preguntad|dirija(?:n)?se|diri[gj]\\S+|consulte\\S*|contacte\\S*|acuda\\S*|plantee\\S*)',
  ],
  fr: [
    '(?:c est (?:a|aupres d) (?:\\S+ ){1,3}?qu il faut|(?:veuillez|merci de|je vous invite a|il faut) (?:\\S+ )?(?:\\S*adresser|demander|ecrire|contacter)|adressez|demandez|ecrivez|contactez)',
  ],
  de: ['(?:bitte )?(?:fragen|wenden|richten) sie|(?:da|dazu) (?:mussen|mussten) sie|frag(?:t)? (?:bitte )?'],
  pt: ['(?:por favor )?(?:pergunt[ea]m?|dirij\\S+|contact[ea]m?|procure[m]?|consulte[m]?|encaminhe[m]?)'],
};
