/** Dates of birth. Of all dates, only those that are said to be one. */
import type { Extent } from './extent.ts';

const SAID_TO_BE =
  /(?<![\p{L}\p{N}])(?:date of birth|birth ?date|d\.?o\.?b\.?|born(?: on)?|birthday|geboren(?: am)?|geburtsdatum|geburtstag|geb\.|née?(?: le)?|date de naissance|anniversaire|fecha de nacimiento|nacid[oa](?: el)?|nací(?: el)?|cumpleaños|data de nascimento|nascid[oa](?: em| a)?|nasci(?: em| a)?)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,3}(?:(?:is|was|ist|war|am|est|es|é|the)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,2}){0,2}/giu;

/** With its year, which is that of somebody who may be alive. */
const DATE =
  /(?:\d{1,2}[-./] ?\d{1,2}[-./] ?(?:19|20)\d{2}|\d{1,2}[-./]\d{1,2}[-./]\d{2}|(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}(?:st|nd|rd|th|er|\.|º)?(?: of| de)? \p{L}{3,10}\.?,?(?: de| of)? (?:19|20)\d{2}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2})(?![\p{L}\p{N}])/uy;

/** Where the dates of birth of a text stand, without the words that say so. */
export function birthDatesIn(text: string): readonly Extent[] {
  return [...text.matchAll(SAID_TO_BE)].flatMap(({ 0: words, index }) => {
    const start = index + words.length;
    DATE.lastIndex = start;
    const [date] = DATE.exec(text) ?? [];
    return date === undefined ? [] : [{ start, end: start + date.length }];
  });
}
