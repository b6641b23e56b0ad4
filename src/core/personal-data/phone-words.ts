/** Words around a number which say that it can be called, or that it counts something. */

const CALLED =
  /(?:(?<![\p{L}\p{N}])(?:call|phone|telephone|tel|cell|mobile|fax|whatsapp|sms|contact|telefon|telefonnummer|handy|handynummer|mobil|rufnummer|erreichbar unter|anrufen unter|telefono|teléfono|tfno|móvil|celular|cel|llámame|llámeme|llame|llamar|téléphone|tél|portable|joignable|appelez[ -]moi|appeler|telefone|telemóvel|ligue|ligar|contacto|contato|(?:text|reach|ring) (?:me|us)|(?:my|mein[er]?|mi|mon|o? ?meu) (?:number|nummer|número|numéro))(?![\p{L}\p{N}])|[📞☎✆📱]\uFE0F?)[^\p{L}\p{N}]{0,4}(?:(?:me|us|at|on|is|no|nr|number|unter|ist|lautet|al|en|es|au|sur|est|le|para|o|é)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,3}){0,3}$/iu;

/** Enough for the longest of these words and what may follow it. */
const BEFORE = 48;

/** Whether the words before this place say that the number here can be called. */
export function isCalled(text: string, at: number): boolean {
  return CALLED.test(text.slice(Math.max(0, at - BEFORE), at));
}

const COUNTED =
  /^[ \u00A0]{0,2}(?:€|\$|£|%|(?:euros?|eur|usd|dollars?|pounds?|pesos?|reais|francs?|franken|people|persons|inhabitants|residents|citizens|voters|visitors|einwohner|menschen|personen|bürger|besucher|personas|habitantes|ciudadanos|personnes|habitants|pessoas|cidadãos|millions?|mio|millionen|millones|milhões|tons?|tonnes?|tonnen|toneladas|kwh|mwh|km|miles|stimmen|votes|votos|voix|liters?|litres?|litros?|gallons|acres|hectares?|hektar|copies|rides|trips|households|haushalte|hogares|foyers|trees|bäume|árboles|arbres)(?![\p{L}\p{N}]))/iu;

/** Whether the word behind this place says what is counted or paid. */
export function isCounted(text: string, at: number): boolean {
  return COUNTED.test(text.slice(at, at + 20));
}
