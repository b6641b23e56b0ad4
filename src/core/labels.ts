/** GitChat's labels: their names, how they look, and which of them a question or a hub should carry. */
import type { Outcome, Question, Review } from './question.ts';
import type { Phase } from './session.ts';

export const SESSION_LABEL = 'gitchat:session';
export const QUESTION_LABEL = 'gitchat:question';
export const SCHEDULE_LABEL = 'gitchat:schedule';

const REVIEWS = ['pending', 'held', 'rejected'] as const satisfies readonly Review[];
const OUTCOMES = ['answered', 'declined', 'duplicate', 'withdrawn'] as const satisfies readonly Outcome[];
const PHASES = ['scheduled', 'open', 'closed', 'archived', 'cancelled'] as const satisfies readonly Phase[];

/** A label to create where it is missing. `colour`: six hex digits. */
export interface Label {
  readonly name: string;
  readonly colour: string;
  readonly description: string;
}

const STANDING_LABELS: readonly Label[] = [
  { name: SESSION_LABEL, colour: '0b3d91', description: 'A question-and-answer session' },
  { name: QUESTION_LABEL, colour: '1d76db', description: 'A question to the guest of a session' },
  { name: SCHEDULE_LABEL, colour: 'c5def5', description: 'A request to schedule a session' },
  { name: 'session:scheduled', colour: 'c5def5', description: 'Announced, not open yet' },
  { name: 'session:open', colour: '0e8a16', description: 'Questions and answers are welcome now' },
  { name: 'session:closed', colour: '5319e7', description: 'No more questions; last answers' },
  { name: 'session:archived', colour: '6a737d', description: 'Over; the transcript is published' },
  { name: 'session:cancelled', colour: 'b60205', description: 'Will not take place' },
  { name: 'review:pending', colour: 'fbca04', description: 'Waits for a moderator' },
  { name: 'review:held', colour: 'd93f0b', description: 'Held back until a moderator has looked' },
  { name: 'review:rejected', colour: 'b60205', description: 'Not put to the guest' },
  { name: 'outcome:answered', colour: '0e8a16', description: 'The guest has answered' },
  { name: 'outcome:declined', colour: '6a737d', description: 'The guest passes on this one' },
  { name: 'outcome:duplicate', colour: 'cfd3d7', description: 'Asked before' },
  { name: 'outcome:withdrawn', colour: 'cfd3d7', description: 'Taken back by the asker' },
];

/** The name of a topic. GitHub's labels hold 50 characters, of which `topic:` takes six. */
export const TOPIC_NAME = /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}_-]{0,43}$/u;

const TOPIC_COLOUR = 'bfd4f2';

/** The label of a topic. */
function topicLabel(topic: string): string {
  return `topic:${topic}`;
}

/** Every label that a session with these topics can need. */
export function labelsNeeded(topics: readonly string[]): readonly Label[] {
  return [
    ...STANDING_LABELS,
    ...topics.map((topic) => ({
      name: topicLabel(topic),
      colour: TOPIC_COLOUR,
      description: `Questions about ${topic}`,
    })),
  ];
}

/** Is this one of the labels by which GitChat shows where a question stands? */
export function isStandingLabel(label: string): boolean {
  return label === QUESTION_LABEL || /^(?:review|outcome|topic):/.test(label);
}

/** Is this one of the labels by which GitChat shows where a session stands? */
function isPhaseLabel(label: string): boolean {
  return label.startsWith('session:');
}

/** Those of an issue's labels that GitChat writes. */
export function ownLabels(labels: readonly string[]): readonly string[] {
  return labels.filter((label) => isStandingLabel(label) || isPhaseLabel(label) || label === SESSION_LABEL);
}

/** The labels that show where a question stands, sorted. */
export function standingLabels(question: Pick<Question, 'review' | 'outcome' | 'topics'>): readonly string[] {
  const labels = [QUESTION_LABEL, ...question.topics.map(topicLabel)];
  if (question.review !== 'approved') labels.push(`review:${question.review}`);
  if (question.outcome !== 'unanswered') labels.push(`outcome:${question.outcome}`);
  return labels.sort();
}

/** The label that shows a session's phase. */
export function phaseLabel(phase: Phase): string {
  return `session:${phase}`;
}

/** What a standing label says, or `null` for any other label. */
export function readStandingLabel(
  label: string,
):
  | { readonly kind: 'review'; readonly value: (typeof REVIEWS)[number] }
  | { readonly kind: 'outcome'; readonly value: (typeof OUTCOMES)[number] }
  | { readonly kind: 'topic'; readonly value: string }
  | null {
  const [prefix, value] = split(label);
  if (prefix === 'topic' && value !== '') return { kind: 'topic', value };
  const review = REVIEWS.find((each) => prefix === 'review' && each === value);
  if (review !== undefined) return { kind: 'review', value: review };
  const outcome = OUTCOMES.find((each) => prefix === 'outcome' && each === value);
  if (outcome !== undefined) return { kind: 'outcome', value: outcome };
  return null;
}

/** The phase that a label names, or `null`. */
export function readPhaseLabel(label: string): Phase | null {
  const [prefix, value] = split(label);
  return PHASES.find((phase) => prefix === 'session' && phase === value) ?? null;
}

function split(label: string): readonly [string, string] {
  const colon = label.indexOf(':');
  return colon < 0 ? [label, ''] : [label.slice(0, colon), label.slice(colon + 1)];
}
