/** What people are called who are not named: "a gentleman in the second row". Words as `cueText` has them. */
import type { Language } from '../stop-words.ts';

export interface Unnamed {
  readonly articles: string;
  /** "The lady in the third row": only with a word that says which. */
  readonly definite: string;
  readonly nouns: string;
  /** Where the description ends: what the person does. */
  readonly stops: string;
}

export const UNNAMED: Readonly<Record<Language, Unnamed>> = {
  en: {
    articles: 'an?|one|another',
    definite: 'the|this|that',
    nouns:
      'residents?|citizens?|neighbou?rs?|gentleman|lady|man|woman|mother|mom|mum|father|dad|grandmother|grandma|grandfather|grandpa|parents?|student|pupil|teacher|nurse|caller|reader|listener|viewer|visitor|attendee|participant|person|voter|member|tenant|renter|landlord|homeowner|owner|farmer|worker|employee|driver|rider|commuter|veteran|senior|pensioner|retiree|teenager|teen|boy|girl|kid|child|couple|family|customer|shopkeeper|volunteer|user|correspondent|constituent|patient|fisherman|cyclist|individual|somebody|someone|gardener|widow|widower|parishioner|taxpayer|spectator|nurse|carer',
    stops:
      'who|whom|whose|which|that|and|but|is|was|has|had|have|would|will|wants?|wanted|asks?|asked|asking|wonders?|writes?|wrote|says?|said|called|phoned|rang|emailed|sent|left|told|stood|stands|came|comes|handed|raised|needs?|does|did|can|cannot|could|just|also|via|by|over|d|gave|wishes|dropped',
  },
  es: {
    articles: 'una?|otr[oa]',
    definite: 'el|la|est[ea]',
    nouns:
      'vecin[oa]|ciudadan[oa]|senora?|caballero|mujer|hombre|madre|padre|mama|papa|abuel[oa]|estudiante|alumn[oa]|profesora?|maestr[oa]|lectora?|oyente|asistente|persona|joven|chic[oa]|nin[oa]|jubilad[oa]|pensionad[oa]|pensionista|pareja|familia|usuari[oa]|comerciante|trabajadora?|emplead[oa]|enfermer[oa]|pescadora?|marinero|ganader[oa]|agricultora?|residente|inquilin[oa]|propietari[oa]|conductora?|paciente|voluntari[oa]|participante|soci[oa]|auxiliar|viud[oa]|contribuyente|autonom[oa]',
    stops:
      'que|quien|y|pero|ha|es|esta|estaba|tiene|tenia|quiere|quisiera|queria|pregunta|pregunto|pide|pidio|me|nos|se|le|llamo|escribe|escribio|dice|dijo|dejo|manda|mando|envia|envio|por|via|desea|plantea|no|acaba',
  },
  fr: {
    articles: 'une?|autre',
    definite: 'le|la|l|cette|ce',
    nouns:
      'dame|monsieur|homme|femme|mere|pere|maman|papa|habitante?|citoyen|citoyenne|voisine?|riveraine?|etudiante?|eleve|lyceen|lyceenne|enseignante?|professeure?|instituteur|institutrice|lecteur|lectrice|auditeur|auditrice|personne|jeune|retraitee?|couple|famille|usager|usagere|commercante?|salariee?|infirmiere?|agriculteur|agricultrice|locataire|proprietaire|conducteur|conductrice|patiente?|benevole|participante?|spectateur|spectatrice|internaute|contribuable|administree?|visiteur|visiteuse|adherente?|veuve|veuf|parent|garcon|fille',
    stops:
      'qui|que|dont|et|mais|n|ne|est|etait|avait|veut|voudrait|souhaite|souhaiterait|demande|demandait|m|me|nous|se|s|ecrit|appelle|pose|dit|par|via|aimerait|vient',
  },
  de: {
    articles: 'ein|eine[rmns]?',
    definite: 'de[rnm]|die|diese[rn]?',
    nouns:
      'herrn?|dame|frau|mann|mannes|mutter|vater|oma|opa|grossmutter|grossvater|burgerin|burgers?|anwohnerin|anwohners?|nachbarin|nachbarn?|einwohnerin|einwohners?|schulerin|schulers?|studentin|studenten|lehrerin|lehrers?|leserin|lesers?|horerin|horers?|person|rentnerin|rentners?|jugendliche[rn]?|madchens?|ehepaar|familie|besucherin|besuchers?|teilnehmerin|teilnehmers?|zuschauerin|zuschauers?|zuhorerin|zuhorers?|mieterin|mieters?|patientin|patienten|pflegerin|landwirtin|landwirts?|kundin|kunden|mitarbeiterin|mitarbeiters?|fahrerin|fahrers?|pendlerin|pendlers?|seniorin|senior|kind|anruferin|anrufers?|mitglieds?|unternehmerin|unternehmers?|handwerkers?|witwe|radfahrerin|radfahrers?|junge',
    stops:
      'und|aber|hat|hatte|ist|war|will|wollte|mochte|fragt|fragte|lasst|liess|bittet|bat|schreibt|schrieb|sagt|stand|steht|meldet|wusste|konnte|kann|per|telefonisch|namens|wurde|gerade|eben|gibt|gab|ruft|rief|stellt',
  },
  pt: {
    articles: 'uma?|outr[oa]',
    definite: '[ao]|est[ea]|ess[ea]',
    nouns:
      'moradora?|cidada|cidadao|vizinh[oa]|senhora?|homem|mulher|mae|pai|avo|estudante|alun[oa]|professora?|leitora?|ouvinte|pessoa|jovem|rapaz|rapariga|moc[oa]|aposentad[oa]|reformad[oa]|pensionista|casal|familia|usuari[oa]|utente|comerciante|trabalhadora?|funcionari[oa]|auxiliar|enfermeir[oa]|pescadora?|agricultora?|motorista|paciente|inquilin[oa]|municipe|participante|espectadora?|menin[oa]|crianca|fregues|freguesa|condutora?|viuv[oa]|contribuinte',
    stops:
      'que|quem|e|mas|tem|esta|estava|quer|queria|gostaria|pergunta|perguntou|pede|pediu|me|nos|se|mandou|manda|ligou|escreveu|disse|diz|deixou|enviou|por|via|nao|deseja|telefonou',
  },
};

/** Before a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof sir rev reverend professor
   sr sra srta don dona senor senora senorita doctor doctora
   m mme mlle me monsieur madame mademoiselle docteur
   herr herrn frau fraulein hr fr doktor
   seu senhor senhora doutor doutora d`.split(/\s+/),
);

/** Within a name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del la los las le du des van von der den zu y e di el al bin ben ter ten san'.split(' '),
);

/** Capitalised, at the start of a sentence or as every German noun, and yet no name. The beginnings of words. */
export const NO_NAMES =
  /^(?:question|frage|anfrage|pregunta|pergunta|posting|passing|relay|reading|from|here|asked|taken|sent|received|another|next|last|hello|good|telefon|saal|mikro|post|brief|mail|email|zettel|karte|anruf|nachricht|publikum|burger|name|namen|auftrag|vertretung|wunsch|reihe|uhr|beitrag|stimme|zuschrift|wortmeldung|aus|whatsapp|wats|voicemail|letter|phone|call|transcri|courrier|courriel|lettre|message|appel|recu|transmis|voici|correo|carta|llam|mensaje|recib|leo|paso|traslad|public|copio|chegou|recebi|recebemos|mensagem|leio|deixaram|dejaron|mayor|councill|alcald|prefeit|maire|burgermeister|q\d|hub|sms|microphone|microfon|junta|camara|ayuntamiento|rathaus|mairie|intervencion|intervencao|intervention|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:st|street|road|avenue|calle|rua|rue|platz|library|schule|school)$|erste|zweite|dritte|first|second|third|primer|segund|premier|deuxieme|every|many|people|nobody|some|tod[oa]s?|much[oa]s|tous|beaucoup|alle|viele|jeder|muit[oa]s|q$|a$)/;

/** Before a place, not before a person. */
export const PLACES_FOLLOW: ReadonlySet<string> = new Set(
  'in at on near en dans sur im am bei aus auf no na nos nas em sobre'.split(' '),
);
/** A single word behind one of these is a name. */
export const NAMES_FOLLOW: ReadonlySet<string> = new Set(
  'from by for of de von fur durch pour par por para named called namens llamada llamado nommee nomme chamada chamado'.split(
    ' ',
  ),
);
