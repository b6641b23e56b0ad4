/** Tells numbers that stand for a document, a law, a place or money by the word before them. */

const CITED =
  /(?:(?<![\p{L}\p{N}])(?:isbn|issn|doi|hb|sb|ab|hr|bill|act|law|code|section|sec|ordinance|resolution|case|docket|permit|parcel|apn|file|invoice|order|article|chapter|title|rcw|cfr|usc|usd|eur|ticket|tracking|reference|ref|contract|project|grant|meter|serial|drucksache|aktenzeichen|az|vorlage|gesetz|artikel|flurstück|rechnung|expediente|ley|decreto|artículo|parcela|factura|loi|décret|dossier|arrêté|délibération|parcelle|facture|processo|lei|artigo|fatura)|[§#$€£])[^\p{L}\p{N}]{0,3}(?:(?:no|number|nr|núm|número|numéro|n)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,3}){0,2}$/iu;

/** Enough for the longest of these words and what may follow it. */
const BEFORE = 40;

/** Whether the word before this place says that the number here stands for something else than a person. */
export function isCited(text: string, at: number): boolean {
  return CITED.test(text.slice(Math.max(0, at - BEFORE), at));
}
