/** What one passage of a guest's comment speaks to, by the signs in it: the strongest kind of sign decides. */
import type { PairedBy } from '../question.ts';
import { Bearings } from './bearing.ts';
import type { Candidate, Match } from './likeness.ts';
import type { Named } from './naming.ts';
import { clearlyOn, countIn } from './part-signs.ts';
import type { Asker } from './salutation.ts';
import { isCourtesy } from './stance.ts';
import type { Claim, Unit } from './units.ts';

/** An answer, as far as a later one may go on from it. */
export interface Given {
  readonly question: number;
  readonly parts: readonly string[];
  readonly pairedBy: PairedBy;
}

export type Sign =
  | Claim
  | { readonly kind: 'mention'; readonly askers: readonly Asker[] }
  /** It goes on from, or mends, what was said before; or a mail's original tells what it answers. */
  | { readonly kind: 'earlier'; readonly given: readonly Given[] };

export interface Passage {
  readonly signs: Sign[];
  readonly units: Unit[];
  /** It is one item of a guest's own list over several questions, whose numbers count no parts. */
  readonly isListed?: boolean;
}

/** What was asked, and what has become of it. */
export interface Memory {
  readonly questions: ReadonlyMap<number, Candidate>;
  /** Ids of the parts that were answered, or are to be answered later. */
  readonly answered: ReadonlySet<string>;
  readonly promised: ReadonlySet<string>;
}

/** A question that a passage speaks to. */
export interface Target {
  readonly question: Candidate;
  readonly pairedBy: PairedBy;
  readonly units: readonly Unit[];
  /** Ids of the parts named for the whole passage; none: it does not say. */
  readonly parts: readonly string[];
  readonly isListed?: boolean;
}

/** The questions that signs may point to, whatever is said. */
export function poolOf(signs: readonly Sign[]): ReadonlySet<number> {
  return new Set(signs.flatMap(questionsIn));
}

function questionsIn(sign: Sign): readonly number[] {
  switch (sign.kind) {
    case 'quote':
    case 'words':
      return sign.matches.map(({ question }) => question);
    case 'number':
      return sign.named.map(({ number }) => number);
    case 'mention':
      return sign.askers.flatMap(({ questions }) => questions.map(({ number }) => number));
    case 'earlier':
      return sign.given.map(({ question }) => question);
    default:
      return sign satisfies never;
  }
}

/** What a passage speaks to. Words beat numbers, numbers beat names, and names beat what was said before. */
export function targetsOf(passage: Passage, memory: Memory): readonly Target[] {
  const { isListed = false } = passage;
  return targetsIn(passage, memory).map((target) => ({ ...target, isListed }));
}

function targetsIn(passage: Passage, memory: Memory): readonly Target[] {
  const { signs, units } = passage;
  const named = signs.flatMap((sign) => (sign.kind === 'number' ? sign.named : []));
  for (const pairedBy of ['quote', 'words', 'number'] as const) {
    const matches = signs.filter(({ kind }) => kind === pairedBy).flatMap(matchesIn);
    const targets = [...new Set(matches.map(({ question }) => question))]
      .toSorted((a, b) => a - b)
      .flatMap((number) => memory.questions.get(number) ?? [])
      .map((question) => ({ question, pairedBy, units, parts: partsMeant(question, matches, named) }));
    if (targets.length > 0) return targets;
  }
  const given = signs.flatMap((sign) => (sign.kind === 'earlier' ? sign.given : []));
  const spokenTo = new Set(signs.flatMap((sign) => (sign.kind === 'mention' ? sign.askers : [])));
  const byName = spokenTo.size === 0 ? [] : targetsByName([...spokenTo], passage, given, memory);
  return byName.length > 0 ? byName : targetsBefore(given, units, memory);
}

function matchesIn(sign: Sign): readonly Match[] {
  if (sign.kind === 'quote' || sign.kind === 'words') return sign.matches;
  return sign.kind === 'number' ? sign.named.map(({ number }) => ({ question: number, part: null })) : [];
}

/** The parts that are named by letter, else those quoted or said again. */
function partsMeant(
  { number, parts }: Candidate,
  matches: readonly Match[],
  named: readonly Named[],
): readonly string[] {
  const lettered = new Set(
    named
      .filter((each) => each.number === number && each.letter !== null)
      .map(({ letter }) => `Q${number}${letter ?? ''}`),
  );
  const matched = new Set(matches.filter(({ question }) => question === number).map(({ part }) => part));
  const ids = parts.map(({ id }) => id);
  const byLetter = ids.filter((id) => lettered.has(id));
  return byLetter.length > 0 ? byLetter : ids.filter((id) => matched.has(id));
}

function targetsBefore(given: readonly Given[], units: readonly Unit[], memory: Memory): readonly Target[] {
  return given.flatMap(({ question, parts, pairedBy }) => {
    const known = memory.questions.get(question);
    return known === undefined ? [] : [{ question: known, pairedBy, units, parts }];
  });
}

/** Everybody who is spoken to is answered; of several questions of one person the words choose, or what is open. */
function targetsByName(
  askers: readonly Asker[],
  { units }: Passage,
  given: readonly Given[],
  memory: Memory,
): readonly Target[] {
  const alone = askers
    .filter(({ questions }) => questions.length === 1)
    .flatMap(({ questions }) => questions);
  const alike = alone.map((each) => `${each.title ?? ''} ${each.text}`).join(' ');
  const targets = askers.flatMap((asker) => targetsOfOne(asker, units, given, alike, memory));
  return targets.map(({ question, said }) => ({ question, pairedBy: 'mention', units: said, parts: [] }));
}

interface Dealt {
  readonly question: Candidate;
  readonly said: readonly Unit[];
}

/** @param alike what others ask who are spoken to as well. */
function targetsOfOne(
  { questions }: Asker,
  units: readonly Unit[],
  given: readonly Given[],
  alike: string,
  memory: Memory,
): readonly Dealt[] {
  if (questions.length === 1) return questions.map((question) => ({ question, said: units }));
  const isAlone = alike === '';
  const assigned = assignedTo(questions, units).map((each, at) =>
    isAlone || units[at]?.begins ? each : null,
  );
  if (assigned.some((each) => each !== null))
    return dealtOut(questions, units, assigned, isAlone ? memory : null);
  const quoted = questions.filter(({ number }) => given.some(({ question }) => question === number));
  const open = questions.filter((question) => isOpen(question, memory));
  const text = units.map(({ plain }) => plain).join(' ');
  const same = [text, alike].flatMap((words) => clearlyOn(words, bearingsOn(questions)) ?? []).slice(0, 1);
  const only = [quoted, same, open].find(({ length }) => length === 1);
  return (only ?? []).map((question) => ({ question, said: units }));
}

/** Which of somebody's questions each sentence is about: by the guest's own count, or by its words. */
function assignedTo(questions: readonly Candidate[], units: readonly Unit[]): readonly (Candidate | null)[] {
  const counts = units.map(({ text }) => countIn(text));
  const counted = counts.filter((count) => count !== null);
  if (counted.length === questions.length && Math.max(...counted) === questions.length) {
    return counts.map((count) => (count === null ? null : (questions[count - 1] ?? null)));
  }
  const [counting, another] = questions.filter(
    ({ parts }) => parts.length > 1 && parts.length >= Math.max(...counted),
  );
  if (counted.length > 1 && counting !== undefined && another === undefined) return units.map(() => counting);
  const bearings = bearingsOn(questions);
  return units.map(({ plain }) => clearlyOn(plain, bearings));
}

/** Sentences without a sign go with the one before; those at the beginning with what is left over. */
function dealtOut(
  questions: readonly Candidate[],
  units: readonly Unit[],
  assigned: readonly (Candidate | null)[],
  memory: Memory | null,
): readonly Dealt[] {
  const first = assigned.findIndex((each) => each !== null);
  const saysMore = units.slice(0, first).some(({ plain }) => saysSomething(plain));
  const isApart = memory === null && units[first]?.begins !== true;
  const left = isApart
    ? []
    : questions.filter(
        (question) => !assigned.includes(question) && (memory === null || isOpen(question, memory)),
      );
  let current = (saysMore && left.length === 1 ? left[0] : assigned[first]) ?? null;
  const dealt = new Map<Candidate, Unit[]>();
  units.forEach((unit, at) => {
    current = assigned[at] ?? current;
    if (current === null) return;
    const said = dealt.get(current);
    if (said) said.push(unit);
    else dealt.set(current, [unit]);
  });
  return [...dealt].map(([question, said]) => ({ question, said }));
}

/** More than a name and a greeting. */
function saysSomething(plain: string): boolean {
  return !isCourtesy(plain) && plain.split(' ').length > 3;
}

export function isOpen({ parts }: Candidate, { answered }: Memory): boolean {
  return parts.some(({ id }) => !answered.has(id));
}

function bearingsOn(questions: readonly Candidate[]): Bearings<Candidate> {
  const bearings = new Bearings<Candidate>();
  for (const question of questions) bearings.learn(question, `${question.title ?? ''}\n${question.text}`);
  return bearings;
}
