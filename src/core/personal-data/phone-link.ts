/** Links that call or write to a telephone number: `tel:+14155550137`, `https://wa.me/14155550137`. */
import { extentsOf, type Extent } from './extent.ts';

const LINK =
  /(?<!\p{L})(?:(?:https?:\/\/)?(?:wa\.me\/|(?:api\.|web\.)?whatsapp\.com\/send\/?\?phone=|t\.me\/\+|signal\.me\/#p\/)|(?:tel|sms|smsto|callto|whatsapp):(?:\/\/)?)\+?\(?\d(?:[ ().-]{0,2}\d){6,14}(?!\d)/giu;

/** Where they stand in a text. */
export function phoneLinksIn(text: string): readonly Extent[] {
  return extentsOf(text, LINK);
}
