/** Street addresses with a house number, as five languages write them. */
import { extentsOf, type Extent } from './extent.ts';

/** A street's name, in a few words that begin with a capital; the bounds keep the search linear. */
const NAME = String.raw`\p{Lu}[\p{L}'’.-]{0,30}`;
const HOUSE = String.raw`\d{1,5}(?:[a-zA-Z]|-\d{1,4})?(?![\p{L}\p{N}])`;
/** "Since 2025 Main Street is closed" begins with a year, and no house; behind a street four digits are a year as well. */
const NO_YEAR = String.raw`(?<!(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Ff]or|[Oo]f|[Yy]ear|[Aa]fter|[Bb]efore) )`;
const LATER_HOUSE = String.raw`(?!(?:19|20)\d{2}(?!\d))${HOUSE}`;
/** Not within another number or word. */
const ALONE = String.raw`(?<![\p{L}\p{N}$€£§#%][-./,]?)`;

const ENGLISH = String.raw`${ALONE}${NO_YEAR}${HOUSE} (?:(?:[NSEW]\.?|North|South|East|West) )?(?:(?:${NAME}|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Terrace|Way|Circle|Cir|Parkway|Pkwy|Close|Crescent)(?![\p{L}\p{N}])`;
const GERMAN = String.raw`(?<![\p{L}\p{N}-])(?:\p{Lu}[\p{L}-]{1,40}(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|damm|ufer)|${NAME} (?:Stra(?:ß|ss)e|Str\.|Weg|Gasse|Platz|Allee|Damm)) ${LATER_HOUSE}`;
const FRENCH = String.raw`${ALONE}\d{1,3}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|impasse|chemin|place|quai|allée|cours)(?: (?:de|du|des|de la|de l['’]|d['’]|la|le|les)){0,2} ?${NAME}(?: ${NAME}){0,3}(?![\p{L}\p{N}])`;
const SPANISH_OR_PORTUGUESE = String.raw`(?<![\p{L}\p{N}])(?:[Cc]alle|[Cc]/|[Aa]venida|[Aa]vda?\.|[Aa]v\.|[Pp]aseo|[Pp]laza|[Rr]ua|[Tt]ravessa|[Pp]raça|[Ll]argo|[Ee]strada|[Aa]lameda)(?: (?:de|del|da|do|dos|das|la|las|los|el|de la|de los)){0,2} ?${NAME}(?: (?:(?:de|del|da|do|dos|das|la|y|e) ){0,2}${NAME}){0,4},? (?:n\.?[ºo°]?\.? ?|número )?${LATER_HOUSE}`;

const ADDRESSES = [ENGLISH, GERMAN, FRENCH, SPANISH_OR_PORTUGUESE].map((shape) => new RegExp(shape, 'gu'));

/** Where the street addresses of a text stand. */
export function streetAddressesIn(text: string): readonly Extent[] {
  return ADDRESSES.flatMap((pattern) => extentsOf(text, pattern));
}
