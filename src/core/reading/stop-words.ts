/** Words that say nothing about a question's subject: they stand in nearly every question. */

/** The languages whose words are known. */
export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt';

const ENGLISH = `a about all also am an and any are as at be been being but by can could did do does doing don for from
  get give had has have he her him his how i if in into is it its just know let like may me might more most much my no
  not now of on or our out please question she should so some such t tell thank thanks than that the their them then
  there these they this those to too up us very was we were what when where whether which who why will with would you
  your re s ve ll d m`;

const SPANISH = `a ademas ahi ahora al algo alguien algun alguna algunos alli antes aqui asi aun aunque bien buenas buenos
  cada casi como con cual cuales cualquier cuando cuanta cuantas cuanto cuantos de del desde despues dias donde e el ella
  ellas ellos en entonces entre era es esa esas ese eso esos esta estaba estamos estan estar estas este esto estos estoy
  fue fueron gracias gustaria ha hace hacen hacer hacia han hasta hay he hemos hola la las le les lo los mas me mi
  mientras mis mucha muchas mucho muchos muy nada ni ningun ninguna no nos nosotros nuestra nuestro o os otra otras otro
  otros para pero poco por porque pregunta puede pueden puedo que quien quienes quiero saber se sea ser si sido sin sobre
  solo son su sus tambien tan tanto te tengo tiene tienen todas todavia todo todos tu u un una unas uno unos usted ustedes
  va vais vamos van ya y yo`;

const FRENCH = `a afin ai ainsi alors apres au aussi autre autres aux avant avec avez avoir avons beaucoup bien bonjour
  bonsoir c ca car ce cela celle celui ces cet cette ceux chaque chez combien comme comment d dans de depuis des donc dont
  du elle elles en encore entre est et etaient etait ete etes etre eu faire fait faut il ils j je jusqu l la le les leur
  leurs lui m ma mais me meme merci mes moi mon n ne nos notre nous on ont ou par parce pas pendant peu peut peuvent plus
  pour pourquoi pourriez pouvez qu quand que quel quelle quelles quels qui quoi s sa sans savoir se sera serait seront ses
  si soit sommes son sont sous sur t ta te tes toujours tous tout toute toutes tres tu un une va voici voila vos votre
  voudrais vous y`;

const GERMAN = `ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist bitte
  da dabei damit dann daran darauf darf das dass davon dazu dem den denn der des deshalb die dies diese diesem diesen
  dieser dieses doch dort du durch durfen eigentlich ein eine einem einen einer eines er es etwas euch fur ganz gegen gern
  gerne geworden gibt hab habe haben hallo hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in
  ins ist ja jede jeden jeder jetzt kann kein keine keinen konnen konnte konnten machen man mein meine meinen mich mir mit
  mochte muss mussen nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine seit selbst sich sie sind so soll
  sollen sondern sonst uber um und uns unser unsere unseren unter viel viele vielen vom von vor wann war waren warum was
  weil welche welchem welchen welcher welches wenn wer werde werden weshalb wie wieder wieso wieviel wird wir wirklich
  wissen wo wollen wurde wurden zu zum zur zwar zwischen`;

const PORTUGUESE = `a agora ai ainda algo alguem algum alguma alguns antes ao aos apos aquela aquele as ate bem boa bom cada
  com como da daqui das de dela dele depois desde dessa desse desta deste do dos e ela elas ele eles em entao entre era
  essa essas esse esses esta estamos estao estar estas este estes estou eu faz fazer fica foi foram gostaria ha isso isto
  ja la lhe lhes mais mas me mesmo meu meus minha muita muito muitos na nada nao nas nem nenhum nenhuma no nos nossa nosso
  num numa o obrigada obrigado ola onde os ou outra outras outro outros para pela pelas pelo pelos pergunta pode podem
  pois por porque pra quais qual qualquer quando quantas quanto quantos que quem quero saber se seja sem sendo ser sera
  seu seus sim so sobre sua suas tambem tao tem temos tenho ter teve toda todas todo todos tudo um uma umas uns vai vamos
  vao voce voces vou`;

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** The function words of each language, as `wordsOf` gives them. */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf(ENGLISH),
  es: setOf(SPANISH),
  fr: setOf(FRENCH),
  de: setOf(GERMAN),
  pt: setOf(PORTUGUESE),
};

/** Function words here that are somebody's subject elsewhere: what stops a French coach should not be a French "for". */
const SUBJECTS = setOf('car war hat son dessa bin man');

/** The function words of all languages, except those that carry meaning in another one. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(FUNCTION_WORDS).flatMap((words) => [...words].filter((word) => !SUBJECTS.has(word))),
);

/** Articles and the like, between which "protección de los datos" is "protección de datos". */
export const LINKING_WORDS: ReadonlySet<string> = setOf(
  'a of the al de del el la los las au aux d des du l le les das dem den der die da do dos o os',
);
