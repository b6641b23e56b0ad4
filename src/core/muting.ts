/** Whom moderators have muted, from when, and until when. */
import { DateTime } from 'luxon';
import type { Instant } from './instant.ts';
import type { InForce } from './undoing.ts';

/** As long as one moderator can mute alone, where the settings ask for two. */
const ALONE = 24 * 60 * 60 * 1000;

/** A time in which what somebody asks waits for a moderator. */
export interface Mute {
  readonly from: Instant;
  /** `Infinity`: until a moderator ends it. */
  readonly until: Instant;
  /** It was meant to last longer, and waits for a second moderator to say so. */
  readonly waitsForSecond: boolean;
}

/** Login → the times in which they are or were muted. What was asked in one that `/unmute` ended is let through. */
export type Mutes = ReadonlyMap<string, readonly Mute[]>;

/** What the decisions add up to. `two`: for more than a day it takes two moderators. */
export function mutesIn(
  decisions: readonly Pick<InForce, 'action' | 'by' | 'at' | 'detail'>[],
  two: boolean,
): Mutes {
  const spells = new Map<string, readonly Spell[]>();
  for (const { action, detail, by, at } of decisions) {
    if (action !== 'mute' && action !== 'unmute') continue;
    const { login, until } = meaning(detail);
    const earlier = action === 'unmute' ? [] : (spells.get(login) ?? []);
    if (action === 'unmute') spells.delete(login);
    else spells.set(login, withWord(earlier, { by, until }, at, two));
  }
  return new Map([...spells].map(([login, each]) => [login, each.map((spell) => muteFrom(spell, two))]));
}

/** The mute that somebody is under at a moment. */
export function muteAt(mutes: Mutes, login: string | null, at: Instant): Mute | null {
  return mutes.get(login ?? '')?.find(({ from, until }) => from <= at && at < until) ?? null;
}

/** The `detail` of an entry that mutes somebody, or ends it. `until`: `null` for "until it is ended". */
export function muting(login: string, until: Instant | null): string {
  if (until === null) return login;
  return `${login}/${DateTime.fromMillis(until, { zone: 'utc' }).toISO() ?? ''}`;
}

/** Until when an entry says that somebody is muted; `null`: until it is ended. */
export function mutedUntil(detail: string | null): Instant | null {
  const { until } = meaning(detail);
  return until === Infinity ? null : until;
}

/** What one moderator says. */
interface Word {
  readonly by: string | null;
  readonly until: Instant;
}

/** What moderators said while it lasted, each one's last word. */
interface Spell {
  readonly from: Instant;
  readonly words: readonly Word[];
}

/** Said again while it lasts, it changes the end and keeps the beginning: nothing that was asked is let through. */
function withWord(earlier: readonly Spell[], word: Word, at: Instant, two: boolean): readonly Spell[] {
  const last = earlier.at(-1);
  if (last === undefined || at >= muteFrom(last, two).until) return [...earlier, { from: at, words: [word] }];
  const words = [...last.words.filter(({ by }) => by !== word.by), word];
  return [...earlier.slice(0, -1), { from: last.from, words }];
}

function muteFrom({ from, words }: Spell, two: boolean): Mute {
  const lastWord = words.at(-1)?.until ?? from;
  if (!two) return { from, until: lastWord, waitsForSecond: false };
  const [longest = from, agreed = from] = words.map(({ until }) => until).sort((a, b) => b - a);
  const until = Math.max(agreed, Math.min(longest, from + ALONE));
  return { from, until, waitsForSecond: words.length === 1 && until < longest };
}

function meaning(detail: string | null): { readonly login: string; readonly until: Instant } {
  const [login = '', end] = (detail ?? '').split('/');
  const until = end === undefined ? Infinity : DateTime.fromISO(end).toMillis();
  return { login, until: Number.isNaN(until) ? Infinity : until };
}
