/** The review every question has now: what people decided, else what the rules notice in its present text. */
import type { Docket } from './docket.ts';
import type { Instant } from './instant.ts';
import type { Asked } from './intake.ts';
import { paceOf } from './pace.ts';
import type { Course } from './phase.ts';
import { muteAt, mutesIn } from './muting.ts';
import type { Aside, Finding, Review } from './question.ts';
import { explain, gravest, judge, textAlone, type Judged, type RuleSaid } from './rules/judge.ts';
import { sameTexts } from './same-text.ts';
import { UNDECIDED, type Standing } from './standing.ts';
import type { SessionView } from './view.ts';
import { wordingOf } from './wording.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface Verdict {
  readonly review: Review;
  readonly reason: string | null;
  readonly findings: readonly Finding[];
  /** Nobody but the rules has decided about the present text. */
  readonly byRules: boolean;
  /** What the rules were shown; `null`: they do not judge it. */
  readonly judged: Judged | null;
}

/** Question number → verdict, for every question whose post is there. */
export function verdictsOn(docket: Docket): ReadonlyMap<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  const standingOf = new Map<string, number>();
  const circumstances = circumstancesIn(docket);
  for (const asked of docket.asked) {
    const number = docket.numbers.get(asked.key);
    if (number === undefined) continue;
    const standing = docket.standings.get(number) ?? UNDECIDED;
    const earlierByAsker = standingOf.get(asked.asker ?? '') ?? 0;
    const judged = isExempt(asked)
      ? null
      : { ...circumstances(asked, number), earlierByAsker, wording: wordingOf(asked) };
    const verdict = verdictFrom(asked, standing, judged, docket.view);
    verdicts.set(number, verdict);
    const counts = verdict.review !== 'rejected' && standing.outcome?.outcome !== 'withdrawn';
    // Deleted accounts have no name in common, only the lack of one.
    if (counts && asked.asker !== null) standingOf.set(asked.asker, earlierByAsker + 1);
  }
  return verdicts;
}

/**
 * What every rule says to a question as it stands, in the order of the settings; `null`: the rules do not judge it,
 * because a moderator asked it, or its post is gone.
 */
export function explanationOf(number: number, docket: Docket): readonly RuleSaid[] | null {
  const judged = verdictsOn(docket).get(number)?.judged ?? null;
  return judged === null ? null : explain(judged, docket.view.settings.moderation);
}

/** Moderators' own questions, and those they ask for somebody. */
function isExempt({ seeded, onBehalfOf }: Asked): boolean {
  return seeded || onBehalfOf !== null;
}

type Came = Omit<Judged, 'wording' | 'earlierByAsker'>;

/** How each question came, apart from what its asker has asked before. */
function circumstancesIn(docket: Docket): (asked: Asked, number: number) => Came {
  const { view, course } = docket;
  const mutes = mutesOn(docket);
  const pace = paceOf(docket.asked);
  const same = sameTexts(docket);
  return (asked, number) => ({
    outOfTime: timing(asked, course, view),
    muted: muteAt(mutes, asked.asker, asked.askedAt) !== null,
    accountAgeDays: ageInDays(asked.asker, asked.askedAt, view),
    recent: pace.get(asked.key) ?? { byAsker: 0, byAll: 0 },
    sameAs: same.get(number) ?? null,
  });
}

function ageInDays(login: string | null, at: Instant, { people }: SessionView): number | null {
  const born = people.accountCreatedAt.get(login ?? '');
  return born === undefined ? null : (at - born) / DAY;
}

function timing(asked: Asked, { window, cancelled }: Course, view: SessionView): Judged['outOfTime'] {
  if (!view.file.earlyQuestions && asked.askedAt < window.opensAt) return 'too-early';
  return asked.askedAt >= Math.min(window.closesAt, cancelled?.at ?? Infinity) ? 'too-late' : null;
}

function verdictFrom(asked: Asked, standing: Standing, judged: Judged | null, view: SessionView): Verdict {
  const { moderation } = view.settings;
  const findings = judged === null ? [] : judge(judged, moderation);
  const decision = standing.review;
  // Whoever decides has seen what there is to see.
  const decided = {
    findings: findings.filter(({ action }) => action !== 'note'),
    byRules: false,
    judged,
  };
  if (standing.appeal !== null) return { review: 'held', reason: 'appeal', ...decided };
  const outdated = decision?.review === 'approved' && decision.textSha256 !== asked.post.sha256;
  if (decision !== null && !outdated) {
    return { review: decision.review, reason: decision.reason, ...decided };
  }
  const worst = gravest(findings);
  if (worst !== null && worst.action !== 'note') {
    const review = worst.action === 'reject' ? 'rejected' : 'held';
    return { review, reason: worst.flag, findings, byRules: true, judged };
  }
  const waits = moderation.mode === 'pre' && judged !== null;
  return { review: waits ? 'pending' : 'approved', reason: null, findings, byRules: true, judged };
}

/**
 * Whether what an asker added to an answer is published. Nobody reviews it, so it has to pass the rules (but for
 * length: thanks are short), and where everything waits for a moderator, it stays on GitHub only.
 */
export function fitToPublish(docket: Docket): (added: Aside) => boolean {
  const { view } = docket;
  const mutes = mutesOn(docket);
  const rules = { ...view.settings.moderation, minLength: 0 };
  return ({ by, at, text }) => {
    const judged: Judged = {
      ...textAlone(text),
      muted: muteAt(mutes, by, at) !== null,
      accountAgeDays: ageInDays(by, at, view),
    };
    return rules.mode === 'post' && judge(judged, rules).every(({ action }) => action === 'note');
  };
}

function mutesOn({ decisions, view }: Docket) {
  return mutesIn(decisions, view.settings.moderation.twoModeratorsToMute);
}
