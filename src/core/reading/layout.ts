/** Lays a guest's comment out as passages, by the signs of what each speaks to. */
import { Bearings, type Bearing } from './bearing.ts';
import { atStart, cueText } from './cues/cue.ts';
import { CORRECTS } from './cues/pointing.ts';
import { leadsOf, type Lead } from './leads.ts';
import type { Candidate } from './likeness.ts';
import { namedWithin } from './naming.ts';
import { countIn } from './part-signs.ts';
import { poolOf, type Passage, type Sign } from './passages.ts';
import { Askers, type Asker } from './salutation.ts';
import { isCourtesy, promises, stanceOf } from './stance.ts';
import type { Unit } from './units.ts';

const IS_CORRECTION = atStart(CORRECTS);

type Needed = Readonly<Record<'hits' | 'weight' | 'share', number>>;

/** What words have to reach, to say by themselves which question is meant. */
const STRICT = { share: 0.55, weight: 0.55, behind: 0.75 } as const;
/** A paragraph's own words are the weakest sign: several of them have to be rare, and the next question far behind. */
const WEAK = { hits: 2, weight: 1.3, share: 0.15, behind: 0.6 } as const;
/** Against the question that is being answered they have to be clearer still. */
const TURNING = { hits: 3, weight: 2, share: 0.15, behind: 0.4 } as const;
const DECLINING: Needed = { hits: 1, weight: 0.55, share: 0.3 };
const COUNTING: Needed = { hits: 1, weight: 0.55, share: 0.4 };
const POOL = { share: 0.34, weight: 0.4 } as const;
const LONGEST_PARAGRAPH = 360;
/** "Q2: The weight of free software." */
const LONGEST_TITLE = 12;
const SHORT_TITLE = 2;
/** Nothing but an address. */
const LINK = /^\s*https?:\/\/[^\s/]{1,200}\/(\S{3,300})\s*$/;
/** A greeting may come before the name. */
const FIRST_UNITS = 6;
const LONGEST_GREETING = 4;
/** "Dear Ms. Lopez, what a list.": so few words behind the address, before a quote or a number, are no answer. */
const LONGEST_REMARK = 3;
const LONGEST_ADDRESS = 7;

/** Knows what was asked and by whom, and finds it again in what a guest says. */
export class Layout {
  readonly #askers = new Askers();
  readonly #bearings: Bearings<number>;
  readonly #isOpen: (number: number) => boolean;

  /**
   * @param ignored words that stand in many questions as an address, such as the guests' names.
   * @param isOpen whether something of a question is not answered yet.
   */
  constructor(ignored: ReadonlySet<string>, isOpen: (number: number) => boolean) {
    this.#bearings = new Bearings(ignored);
    this.#isOpen = isOpen;
  }

  asked(question: Candidate): void {
    const { number, title, text } = question;
    this.#bearings.learn(number, `${title ?? ''}\n${text}`);
    this.#askers.asked(question);
  }

  /**
   * The passages of a comment: each begins where signs point to something else than before.
   *
   * @param before what the whole comment goes on from.
   */
  passagesIn(units: readonly Unit[], before: readonly Sign[]): readonly Passage[] {
    let current: Passage = { signs: [...before], units: [] };
    const passages = [current];
    units.forEach((unit, at) => {
      const signs = this.#signsOf(unit, at, units, current);
      if ((unit.kind === 'rule' || signs.length > 0) && hasBegun(current, signs)) {
        current = { signs: [], units: [] };
        passages.push(current);
      }
      current.signs.push(...signs);
      current.units.push(unit);
    });
    return listed(this.#trusted(passages.filter(({ units }) => units.length > 0)));
  }

  /** Of these questions the one that is most like another. */
  mostAlike(question: Candidate, among: readonly Candidate[]): Candidate | undefined {
    const alike = this.#bearings.of(`${question.title ?? ''} ${question.text}`);
    const number = alike.find(({ on }) => among.some((each) => each.number === on))?.on;
    return among.find((each) => each.number === number);
  }

  /** The askers whose name a few words end with. */
  namedAtEnd(plain: string): readonly Asker[] {
    const said = plain.replace(/[.!]\s*$/, '').split(' ');
    for (let count = 1; count <= LONGEST_GREETING; count += 1) {
      const found = this.#askers.spokenTo(said.slice(-count).join(' '), false);
      if (found.length > 0) return found;
    }
    return [];
  }

  #signsOf(unit: Unit, at: number, units: readonly Unit[], current: Passage): readonly Sign[] {
    const { claims, plain } = unit;
    const saysAgain = claims.some(({ kind }) => kind !== 'number');
    if (saysAgain || plain === '')
      return [...claims, ...this.#namesIn(unit, units, at)].filter(
        ({ kind }) => saysAgain || kind !== 'mention',
      );
    const numbered = claims.flatMap((claim) => (claim.kind === 'number' ? claim.named : []));
    const corrected = at < 2 && IS_CORRECTION.test(cueText(plain.slice(0, 60))) ? namedWithin(plain) : [];
    const askers = this.#namesIn(unit, units, at);
    const signs: Sign[] = [...claims];
    if (corrected.length > 0) signs.push({ kind: 'number', named: corrected });
    signs.push(...askers);
    const pool = new Set([...poolOf(signs), ...(signs.length > 0 ? [] : poolOf(current.signs))]);
    const isAddressed = askers.length > 0;
    const isFirst = beginsAt(units, at);
    const word = isAddressed || isCourtesy(plain) ? null : this.#byLead(unit, pool, numbered.length > 0);
    if (word !== null) signs.push(words(word));
    // What follows a heading is what the heading says.
    const isHeaded = current.signs.some(({ kind }) => kind !== 'mention') && !hasBegun(current, []);
    if (signs.length > 0 || !isFirst || isHeaded || isCourtesy(plain)) return signs;
    const weak = this.#byParagraph(units, at, current);
    return weak === null ? [] : [words(weak)];
  }

  #namesIn({ plain, begins }: Unit, units: readonly Unit[], at: number): readonly Sign[] {
    if (plain === '' || (!begins && isCourtesy(plain))) return [];
    const isBeginning =
      begins || (at < FIRST_UNITS && units.slice(0, at).every((unit) => wordsIn([unit]) <= LONGEST_GREETING));
    const askers = this.#askers.spokenTo(plain, isBeginning);
    return askers.length === 0 ? [] : [{ kind: 'mention', askers }];
  }

  /** The question that the words before the answer name, unless what is already meant has them too. */
  #byLead(unit: Unit, pool: ReadonlySet<number>, isNumbered: boolean): number | null {
    const { plain, begins } = unit;
    const title = isNumbered || begins ? titleIn(unit, isNumbered) : [];
    for (const lead of [...title, ...leadsOf(plain)]) {
      if (lead.kind === 'question' && !begins && !isNumbered) continue;
      const found = this.#bearings.of(lead.text);
      const inPool = found.find(({ on }) => pool.has(on));
      const best = this.#best(found, STRICT.behind);
      const needed = Math.max(POOL.weight, (best?.weight ?? 0) * STRICT.behind);
      if (inPool && inPool.share >= POOL.share && inPool.weight >= needed) return null;
      if (best !== null && !pool.has(best.on) && isStrict(best, lead)) return best.on;
    }
    return null;
  }

  /** By its first sentence, or the second: "Finance came through. The leftover money is …" */
  #byParagraph(units: readonly Unit[], at: number, current: Passage): number | null {
    const [first, second] = units.slice(at);
    if (first === undefined) return null;
    const found = this.#bySentence(first, first, current);
    if (found !== null || second === undefined || second.begins) return found;
    return this.#bySentence(second, first, current);
  }

  #bySentence({ plain }: Unit, first: Unit, current: Passage): number | null {
    const text = plain.slice(0, LONGEST_PARAGRAPH);
    const pool = poolOf(current.signs);
    const best = this.#best(
      this.#bearings.of(linkedTo(text)),
      pool.size === 0 ? WEAK.behind : TURNING.behind,
    );
    if (best === null || pool.has(best.on) || promises(text)) return null;
    const needed = neededBy(first, text, pool.size > 0);
    const isClear = best.hits >= needed.hits && best.weight >= needed.weight && best.telling > 0;
    return isClear && best.share >= needed.share ? best.on : null;
  }

  /** The first, if no other comes near; of several that are near, the only one that is not answered yet. */
  #best(found: readonly Bearing<number>[], behind: number): Bearing<number> | null {
    const [best] = found;
    if (best === undefined) return null;
    const near = found.filter(({ weight }) => weight > behind * best.weight);
    if (near.length === 1) return best;
    const open = near.filter(({ on }) => this.#isOpen(on));
    return open.length === 1 ? (open[0] ?? null) : null;
  }

  /** A guest whose numbers disagree with the words once counts in their own way: then no number counts alone. */
  #trusted(passages: readonly Passage[]): readonly Passage[] {
    if (!passages.some(isOwnCount)) return passages;
    return passages.map((passage) => {
      const { signs, units } = passage;
      const borne = this.#bearings.of(
        units
          .map(({ plain }) => plain)
          .join(' ')
          .slice(0, LONGEST_PARAGRAPH),
      );
      const weightOf = (numbers: ReadonlySet<number>) =>
        Math.max(0, ...borne.filter(({ on, own }) => own > 0 && numbers.has(on)).map(({ weight }) => weight));
      const others = isOwnCount(passage) ? weightOf(poolOf(otherSigns(passage))) : 0;
      const kept = signs.filter((sign) => sign.kind !== 'number' || weightOf(poolOf([sign])) > others);
      return { units, signs: kept };
    });
  }
}

function beginsCounted({ units }: Passage): boolean {
  return units.some(({ text, begins }) => begins && countIn(text) !== null);
}

/** Where items that are counted speak to several questions, it is the guest's own list. */
function listed(passages: readonly Passage[]): readonly Passage[] {
  const counted = passages.filter((passage) => passage.signs.length > 0 && beginsCounted(passage));
  const questions = new Set(counted.flatMap(({ signs }) => [...poolOf(signs)]));
  return counted.length < 2 || questions.size < 2
    ? passages
    : passages.map((passage) => (counted.includes(passage) ? { ...passage, isListed: true } : passage));
}

/** Whoever declines, counts, or gives a link, speaks of a question: then a word of it is enough. */
function neededBy(first: Unit, text: string, isTurning: boolean): Needed {
  const counts = countIn(first.text) !== null;
  const isDeclining = stanceOf([text]) === 'declines';
  if (isTurning) return counts || isDeclining ? COUNTING : TURNING;
  if (LINK.test(text) || isDeclining) return DECLINING;
  return counts ? COUNTING : WEAK;
}

/** What an address says by its words. */
function linkedTo(text: string): string {
  const path = LINK.exec(text)?.[1];
  return path === undefined ? text : path.replace(/[^\p{L}]+/gu, ' ');
}

function isStrict({ share, weight, own, hits }: Bearing<number>, { kind }: Lead): boolean {
  if (kind === 'question' && hits < 2) return false;
  return share >= STRICT.share && weight >= STRICT.weight && (own > 0 || weight >= 1.2);
}

function isOwnCount(passage: Passage): boolean {
  const numbers = passage.signs.flatMap((sign) => (sign.kind === 'number' ? sign.named : []));
  const said = poolOf(otherSigns(passage));
  return numbers.length > 0 && said.size > 0 && !numbers.some(({ number }) => said.has(number));
}

function otherSigns({ signs }: Passage): Sign[] {
  return signs.filter(({ kind }) => kind !== 'number' && kind !== 'earlier');
}

/** "Q2: The weight of free software.", "**The maps** …", "## Maps" */
function titleIn({ text, plain, kind }: Unit, isNumbered: boolean): readonly Lead[] {
  const bold = /^\s*(?:\*\*|__)([^*_\n]{2,140})(?:\*\*|__)/.exec(text)?.[1];
  if (bold !== undefined) return [{ kind: 'heading', text: bold }];
  const words = plain.split(' ').length;
  if (kind !== 'heading' && (!isNumbered || words > LONGEST_TITLE)) return [];
  return [{ kind: kind !== 'heading' && words > SHORT_TITLE ? 'question' : 'heading', text: plain }];
}

/** Whether the passage has begun, so that further signs open another one. */
function hasBegun({ signs, units }: Passage, next: readonly Sign[]): boolean {
  const said = units.filter(({ plain, text, kind }) => kind === 'said' && plain !== '' && text.trim() !== '');
  if (signs.length === 0) return said.length > 0;
  const told = said.filter(({ plain }) => !isCourtesy(plain));
  if (signs.some(({ kind }) => kind !== 'mention' && kind !== 'earlier')) return told.length > 0;
  if (next.some(({ kind }) => kind !== 'mention')) return told.some(({ plain }) => saysMore(plain));
  return told.some(({ plain }) => !/[,:]$/.test(plain) || wordsIn([{ plain }]) > LONGEST_ADDRESS);
}

function saysMore(plain: string): boolean {
  const address = /^[^,:]*[,:]\s*/.exec(plain)?.[0] ?? '';
  const isShort = wordsIn([{ plain: address }]) <= LONGEST_ADDRESS;
  const behind = isShort ? plain.slice(address.length) : plain;
  return behind !== '' && wordsIn([{ plain: behind }]) > LONGEST_REMARK;
}

function wordsIn(units: readonly Pick<Unit, 'plain'>[]): number {
  return units.reduce((count, { plain }) => count + plain.split(' ').length, 0);
}

/** A greeting before it does not make it less of a beginning. */
function beginsAt(units: readonly Unit[], at: number): boolean {
  let from = at;
  while (units[from]?.begins === false && isCourtesy(units[from - 1]?.plain ?? 'x')) from -= 1;
  return units[from]?.begins ?? false;
}

function words(question: number): Sign {
  return { kind: 'words', matches: [{ question, part: null }] };
}
