/** What people are owed: reactions to their commands, explanations, and word of where their question stands. */
import { keyOfSource, type Question } from '../../core/question.ts';
import { isInformation, type Refusal, type Role } from '../../core/record.ts';
import type { CommandRole } from '../../core/reading/command-table.ts';
import {
  askedOutOfTime,
  commandProblems,
  help,
  questionAccepted,
  questionHeld,
  questionRejected,
  type Misread,
  type NextChance,
} from '../../words/replies.ts';
import { now, together, type Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import { kept } from './say.ts';
import type { Scene } from './scene.ts';
import { decideWaitingAskers, waitsForHowItCame } from './waiting-askers.ts';

/** Kinds of the one comment that tells an asker where their question stands. */
const STATUS_KINDS = ['held', 'rejected', 'out-of-time', 'accepted'];
const OUT_OF_TIME: ReadonlySet<string> = new Set(['too-early', 'too-late']);

/** Reactions first, then explanations, then word to askers. */
export function decideReplies(scene: Scene): Decision {
  return together(
    decideReactions(scene),
    decideExplanations(scene),
    decideStatusComments(scene),
    decideWaitingAskers(scene),
  );
}

function decideReactions({ session }: Scene): Decision {
  const { slug } = session.file;
  return now(...session.record.owed.map((owed): Effect => ({ kind: 'react', slug, owed })));
}

/** One comment for all that went wrong in one comment; edited when more does. */
function decideExplanations(scene: Scene): Decision {
  const byComment = Map.groupBy(
    scene.session.record.refusals.filter(({ explanation }) => explanation !== null),
    ({ comment }) => comment,
  );
  const effects = [...byComment].flatMap(([comment, refusals]) => explain(comment, refusals, scene));
  return now(...effects);
}

function explain(comment: number, refusals: readonly Refusal[], scene: Scene): readonly Effect[] {
  const { posted, templates } = scene;
  const [first] = refusals;
  const key = String(comment);
  if (first === undefined || !posted.isThere({ kind: 'comment', id: comment })) return [];
  const asksForHelp = refusals.flatMap(({ explanation }) =>
    explanation?.kind === 'help' ? explanation : [],
  );
  const misread = refusals.flatMap(misreadIn);
  const { issue } = first;
  const effects: Effect[] = [];
  if (misread.length > 0) {
    const existing = posted.ownComment(issue, 'command', key);
    effects.push(...kept(existing, commandProblems(key, misread, templates), issue));
  }
  for (const { role } of asksForHelp.slice(0, 1)) {
    const existing = posted.ownComment(issue, 'help', key);
    effects.push(...kept(existing, help(key, rolesOf(role), templates), issue));
  }
  return effects;
}

function misreadIn({ raw, explanation }: Refusal): readonly Misread[] {
  if (explanation === null || isInformation(explanation)) return [];
  return [{ raw, problem: explanation }];
}

function rolesOf(role: Role): ReadonlySet<CommandRole> {
  if (role === 'moderator') return new Set(['moderator', 'asker']);
  return new Set([role === 'guest' ? 'guest' : 'asker']);
}

/** Askers hear of a question that does not go through, and later, in the same place, if it does. */
function decideStatusComments(scene: Scene): Decision {
  const effects = scene.session.questions.flatMap((question) => statusEffects(question, scene));
  return now(...effects);
}

function statusEffects(question: Question, scene: Scene): readonly Effect[] {
  const { posted } = scene;
  const { issue, source } = question;
  if (question.outcome === 'withdrawn' || !posted.isThere(source) || waitsForHowItCame(question)) return [];
  const said = (kind: string) => posted.ownComment(issue, kind, keyOfSource(source));
  const existing = STATUS_KINDS.map(said).find((comment) => comment !== undefined);
  // What comes next changes with time; that is no reason to say it again.
  if (cameOutOfTime(question) && said('out-of-time') !== undefined) return [];
  const text = statusText(question, existing !== undefined, scene);
  return text === null ? [] : kept(existing, text, issue);
}

function statusText(question: Question, wasTold: boolean, scene: Scene): string | null {
  const { templates, settings } = scene;
  switch (question.review) {
    case 'held': {
      if (!cameOutOfTime(question)) return questionHeld(question, templates);
      const { login } = question.asker;
      const source = keyOfSource(question.source);
      return askedOutOfTime(source, login, nextChance(scene), templates, settings.locale);
    }
    case 'rejected':
      return questionRejected(question, scene.links.codeOfConduct, templates);
    case 'approved':
      return wasTold || question.redacted ? questionAccepted(question, templates) : null;
    case 'pending':
      return null;
    default:
      return question.review satisfies never;
  }
}

function cameOutOfTime({ review, reason }: Question): boolean {
  return review === 'held' && OUT_OF_TIME.has(reason ?? '');
}

function nextChance({ session, memory, upcoming: [next] }: Scene): NextChance {
  if (session.phase === 'scheduled') {
    const { opensAt, timezone } = session.window;
    return { kind: 'opens', title: session.file.title, at: opensAt, timezone };
  }
  if (next !== undefined) {
    const { opensAt, timezone } = next.window;
    return { kind: 'opens', title: next.title, at: opensAt, timezone };
  }
  const transcript = memory.transcript?.url;
  return transcript === undefined ? { kind: 'nothing-planned' } : { kind: 'over', transcript };
}
