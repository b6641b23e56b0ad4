/** Finds where a line names the question it is about: `Q7`, `A7:`, `**Q7**`, `Re Q3b:`, `Q3, Q5 and Q6`. */

/** A question as somebody names it. */
export interface Named {
  readonly number: number;
  /** `b` of `Q3b`, or of `Q3-2`; `null`: the whole question. */
  readonly letter: string | null;
}

export interface Naming {
  readonly named: readonly Named[];
  /** What follows the names on the line. */
  readonly rest: string;
  /** Names and nothing else, or names and a colon or the like: it can be nothing but a heading. */
  readonly heading: boolean;
}

/** What stands before the number. The letters of other languages ("P2." is a "pregunta") need a mark behind it. */
const BEFORE_NUMBER =
  '(?:[qa]#?|#|(?:question|answer|frage|antwort|pregunta|respuesta|réponse|pergunta|resposta)[ ](?:n[ºo°]?[.]?[ ]?|nr[.]?[ ]?|#)?|[pfr](?=\\d{1,3}(?:-\\d{1,2}|[a-z])?[*_]{0,3}[ ]?[:.,)–—-]))';
const NAME = String.raw`${BEFORE_NUMBER}\d{1,4}(?:-\d{1,2}|[a-z])?(?![\p{L}\p{N}_])`;
const NAMES_AT_START = new RegExp(
  String.raw`^ {0,3}(?:[-*+•][ ]+|#{1,6}[ ]+)?(?<emphasis>[*_]{0,3})\[?(?:(?<link>re|ad|to|on|for|answer(?:[ ]to)?|reply[ ]to|zu|zur|sobre|sur|à|a|para|pour)(?:[ ]|:[ ]?))?` +
    String.raw`(?<names>${NAME}(?:[ ]?(?:,|&|\/|\+|and|und|y|et|e)[ ]?(?:and[ ])?${NAME}){0,20})\]?(?<closing>[*_]{0,3})(?<mark>[ ]?[:.)–—-]+|,)?(?<closed>[*_]{0,3})(?=\s|$)`,
  'iu',
);
const EACH_NAME = /(?<number>\d{1,4})(?:-(?<part>\d{1,2})|(?<letter>[a-z]))?(?![\p{L}\p{N}_])/giu;
/** "Q4 2026", "Q3 FY26": a quarter of a year, not a question. */
const QUARTER = String.raw`\s+(?:fy\s?)?\d{2,4}(?![\p{L}\p{N}_])`;
const QUARTER_FOLLOWS = new RegExp(`^${QUARTER}`, 'iu');
const NAME_IN_PROSE = new RegExp(String.raw`(?<![\p{L}\p{N}_])q${EACH_NAME.source}(?!${QUARTER})`, 'giu');

/** The questions that a line of prose names at its start; `null` if it does not begin with one. */
export function namingIn(line: string): Naming | null {
  const found = NAMES_AT_START.exec(line);
  const { emphasis = '', link = '', names = '', closing = '', mark, closed = '' } = found?.groups ?? {};
  if (!found) return null;
  const rest = line.slice(found[0].length);
  const marked = (mark !== undefined && !(mark === ',' && /^a/i.test(names))) || closing !== '';
  if (!marked && QUARTER_FOLLOWS.test(rest)) return null;
  const heading = marked || rest.trim() === '';
  // "A7 is closed" may be about a road, and "… for Q7 we …" may go on from the line before; "A7:" is a heading.
  if (!heading && (/^a/i.test(names) || /^(?:to|on|for|zu|zur|sobre|sur|à|a|para|pour)$/i.test(link)))
    return null;
  const stillOpen = emphasis !== '' && closing === '' && closed === '' ? emphasis : '';
  return { named: namesIn(names, EACH_NAME), rest: stillOpen + rest.trim(), heading };
}

/** Every question that prose names with a Q, anywhere. */
export function namedWithin(prose: string): readonly Named[] {
  return namesIn(prose, NAME_IN_PROSE);
}

function namesIn(text: string, name: RegExp): readonly Named[] {
  return [...text.matchAll(name)].map(({ groups }) => {
    const { number, part, letter } = groups ?? {};
    return {
      number: Number(number),
      letter: letter?.toLowerCase() ?? (part === undefined ? null : letterOf(Number(part))),
    };
  });
}

/** 2 for `2` and for `b`; `null` for nothing. */
export function rankOf(mark: string): number | null {
  if (mark === '') return null;
  return /\d/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}

/** `a` for 1, and so on; `null` beyond the alphabet. */
export function letterOf(rank: number): string | null {
  return 'abcdefghijklmnopqrstuvwxyz'[rank - 1] ?? null;
}
