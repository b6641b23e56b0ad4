/** Words that join and point in Spanish, French, German and Portuguese; of English see `stop-words.ts`. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `el la lo los las un una unos unas al del de en y o u e que qui quien quienes se su sus mi mis tu tus es son era fue ser
   esta estan este esto esa ese eso estos estas por para con sin sobre entre desde hasta cuando donde como cual cuanto
   cuanta cuantos cuantas hay ha han he hemos va van vais vamos a le les me te nos os no si ya mas muy pero porque
   tambien ademas segun hace ahora aqui alli cada todo toda todos todas otro otra gracias hola buenas buenos dias
   le la les un une des du de d l au aux et ou que qu qui quoi dont ce cet cette ces c est sont etait sera seront
   ete etre il elle ils elles on nous vous je tu me te se y en ne n pas plus par pour avec sans sur dans chez
   depuis quand comment combien pourquoi quel quelle quels quelles si mais donc alors aussi tres tout tous toute
   toutes votre vos notre nos leur leurs mon ma mes son sa ses a ont avez avons ai bonjour bonsoir merci monsieur madame
   der die das den dem des ein eine einen einem einer eines und oder aber auch noch schon ist sind war waren wird
   werden wurde wurden hat haben habe hatte kann konnen konnte darf durfen muss mussen soll sollen will wollen
   ich du er sie es wir ihr mich mir uns euch ihnen ihm ihre ihr unser unsere mein meine dein sein seine nicht kein
   keine mit ohne von vom zu zum zur bei beim auf an am in im aus nach vor uber unter fur gegen bis seit ab wann
   warum wieso weshalb wo wer was wie welche welcher welches viel viele dass ob wenn weil so dann da dort hier nur
   eigentlich bitte danke guten tag abend morgen hallo frau herr sehr geehrte
   o os as um uma uns umas ao aos do da dos das no na nos nas em e ou que quem se seu sua seus suas meu minha nosso
   nossa sao era foi ser esta estao este esta isso isto esse essa por pelo pela para com sem sobre entre desde ate
   quando onde como qual quais quanto quantos quantas ha tem vai vao eu ele ela eles elas voce voces me te nos lhe
   lhes nao ja mais muito mas porque tambem ainda so cada todo toda todos todas outro outra obrigado obrigada ola bom
   boa tarde noite senhor senhora pra pro`.split(/\s+/),
);
