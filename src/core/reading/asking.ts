/** Tells questions from thanks and chit-chat, and takes a post with several questions apart. */
import { blocksOf, type Block } from './blocks.ts';
import { joined, linesOf } from './lines.ts';
import { sentencesOf, withoutAddresses } from './plain.ts';
import { ownWords } from './prose.ts';
import { wordsOf } from './vocabulary.ts';

/** Latin, full-width and Arabic question marks. */
const QUESTION_MARK = /[?？؟]/;

/**
 * Ways to ask without a question mark, matched against the words of one sentence (lower case, no accents, one
 * blank between two).
 */
const REQUESTS: readonly RegExp[] = [
  /\bplease (?:explain|describe|tell|share|clarify|comment|elaborate|discuss|outline|address|list|confirm|say|talk|speak|let (?:us|me) know|give (?:us|me))\b/,
  /\b(?:can|could|would|will) (?:you|we|the mayor) (?:please )?(?:explain|describe|tell|share|clarify|comment|elaborate|discuss|outline|address|list|confirm|say|talk|speak|give|let)\b/,
  /\b(?:love|like|want|wanted|wish|hoping|eager|interested|keen) (?:to|in) (?:hear|hearing|know|knowing|learn|learning|understand|understanding|ask)\b/,
  /\b(?:wonder|wondering|curious) (?:about|how|if|what|when|where|whether|which|who|why|to (?:hear|know|learn|see))\b/,
  /\b(?:tell|explain to|show) (?:us|me) (?:about|how|more|what|when|where|whether|which|who|why)\b/,
  /\b(?:my|our|one|a) question is\b/,
  /\bpor favor (?:explique|expliquen?os|diga|diganos|cuente|cuentenos|comparta|aclare)\b/,
  /\b(?:me|nos) (?:gustaria|interesa|interesaria) (?:saber|conocer)\b/,
  /\b(?:j aimerais|je voudrais|nous aimerions|nous voudrions) (?:savoir|comprendre|connaitre)\b/,
  /\b(?:pouvez|pourriez) vous\b/,
  /\b(?:konnen|konnten|wurden) sie\b/,
  /\b(?:wurde|mochte) (?:gern |gerne )?(?:wissen|erfahren|verstehen|fragen)\b/,
  /\bbitte (?:erklaren|erlautern|sagen|beschreiben)\b/,
];

/** A sentence that is built as a question, though its mark was forgotten. */
const BUILT_AS_QUESTION =
  /^(?:and |but |so |also )?(?:(?:who|what|when|where|why|how|which) (?:is|are|was|were|do|does|did|will|would|can|could|should|has|have|many|much|long|often|soon)|(?:is|are|do|does|did|will|would|can|could|should|has|have) (?:you|we|the|there|it|they|this|that|these|those|your|our|any))\b/;
/** In an enumeration of questions this much is enough: "how you got into office". */
const BEGINS_AS_QUESTION = /^(?:and |or |also )?(?:who|whose|what|when|where|why|how|which|whether|if)\b/;

/**
 * Whether the person asks something in their own words: with a question mark outside addresses, code and quotes,
 * or with a request ("please explain", "I would love to hear how"). Thanks, "+1" and chit-chat ask nothing.
 */
export function asksSomething(body: string): boolean {
  return blocksOf(proseOf(body)).some(({ text }) => {
    const plain = withoutAddresses(text);
    // A line may be a sentence of its own, or be wrapped in the middle of one.
    return [plain, plain.replace(/\s+/g, ' ')].some((version) => sentencesOf(version).some(sentenceAsks));
  });
}

/** Whether one sentence of plain text asks something. */
export function sentenceAsks(sentence: string): boolean {
  const words = wordsOf(sentence).join(' ');
  if (!/\p{L}/u.test(words)) return false;
  return (
    QUESTION_MARK.test(sentence) ||
    BUILT_AS_QUESTION.test(words) ||
    REQUESTS.some((request) => request.test(words))
  );
}

/** The person's own words without code. */
function proseOf(body: string): string {
  return linesOf(ownWords(body))
    .map((line) => line.prose)
    .join('\n');
}

/**
 * The questions in a post, as markdown without list markers: list items, "(1) … (2) …" within a paragraph, or
 * paragraphs, of which each asks something. The whole text, if that leaves fewer than two. What leads in to a
 * list belongs to no part.
 */
export function splitParts(body: string): readonly string[] {
  const blocks = blocksOf(body).flatMap(enumerated);
  const parts = blocks
    .filter((block, at) => asks(block) && !leadsIn(block, blocks[at + 1]))
    .map((block) => block.text);
  return parts.length >= 2 ? parts : [joined(body.split('\n'))];
}

function asks({ kind, text }: Block): boolean {
  if (kind === 'heading') return false;
  return asksSomething(text) || (kind === 'item' && BEGINS_AS_QUESTION.test(wordsOf(text).join(' ')));
}

function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next?.kind !== 'item') return false;
  return (
    /[:：]\s*$/.test(block.text.slice(-10)) || /\b(?:following|these|below|questions)\b/i.test(block.text)
  );
}

/** Takes "I have two: (1) why …? (2) how …?" apart into what leads in and the items, if the numbers run on. */
function enumerated(block: Block): readonly Block[] {
  if (block.kind !== 'paragraph') return [block];
  const cuts: { readonly from: number; readonly to: number }[] = [];
  for (const found of block.text.matchAll(/(?<=^|\s)\(?(\d{1,2}|[a-z])\)\s|(?<=^|\s)(\d{1,2})\.\s/gi)) {
    const mark = (found[1] ?? found[2] ?? '').toLowerCase();
    const rank = /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
    if (rank === cuts.length + 1) cuts.push({ from: found.index, to: found.index + found[0].length });
  }
  if (cuts.length < 2) return [block];
  const pieces: Block[] = cuts.map(({ to }, at) => ({
    kind: 'item',
    text: block.text.slice(to, cuts[at + 1]?.from).trim(),
  }));
  if (pieces.filter(asks).length < 2) return [block];
  const before = block.text.slice(0, cuts[0]?.from).trim();
  return before === '' ? pieces : [{ kind: 'paragraph', text: before }, ...pieces];
}
