/** What a session is now: derived from what is there, the record and the time; the same input, the same session. */
import { likelyDuplicates } from './duplicates.ts';
import { labelsFirstSeen } from './labels-first-seen.ts';
import { questionsAsked, wordsAsked, type Asked } from './intake.ts';
import { numbersFor } from './numbering.ts';
import { nextPhaseAt, phaseAt } from './phase.ts';
import { partsOf } from './parts.ts';
import type { Answer, Outcome, Question, Review } from './question.ts';
import { topicsOf } from './reading/topics.ts';
import { answersWithMerged, credited, mergedFrom, mergersIn, type Mergers } from './merging.ts';
import type { LedgerEntry } from './record.ts';
import { pairingsOf, repliesIn, sourceOf, type Answerable, type Replies } from './replies.ts';
import { redactedView, redactionsIn } from './redactions.ts';
import type { RuleSaid } from './rules/judge.ts';
import { proceed, type Proceedings } from './rulings/proceedings.ts';
import type { Counts, Session } from './session.ts';
import { UNDECIDED, type Standing } from './standing.ts';
import type { Docket } from './docket.ts';
import { explanationOf, fitToPublish, verdictsOn, type Verdict } from './verdicts.ts';
import { votesIn } from './votes.ts';
import type { SessionView } from './view.ts';

/** Derives the session. Its `record` holds what was decided on the way, and is to be kept. */
export function deriveSession(view: SessionView): Session {
  const session = derived(view);
  const labels = labelsFirstSeen(view, session);
  if (Object.keys(labels).length === 0) return session;
  return derived({ ...view, record: { ...view.record, labels: { ...view.record.labels, ...labels } } });
}

/** What every rule says to one question, as {@link explanationOf} tells it. */
export function explainQuestion(number: number, view: SessionView): readonly RuleSaid[] | null {
  return explanationOf(number, proceedingsOn(view).docket);
}

function proceedingsOn(view: SessionView): Proceedings {
  const shown = redactedView(view);
  const asked = questionsAsked(shown);
  return proceed(shown, asked, numbersFor(asked, shown.record.numbers, shown.published));
}

function derived(view: SessionView): Session {
  const { docket, record } = proceedingsOn(view);
  const questions = questionsOn(docket, redactionsIn(record));
  const phase = phaseAt(docket.course, view.now);
  return {
    repository: view.repository,
    file: view.file,
    phase,
    window: docket.course.window,
    grace: view.file.grace,
    hub: view.hub && { number: view.hub.number, url: view.hub.url },
    questions: questions.list,
    remarks: questions.replies.remarks,
    ledger: [...record.ledger].sort(byTime),
    counts: countsOf(questions.list),
    answerRate: rateOf(questions.list),
    record: { ...record, pairings: pairingsOf(questions.replies.answers) },
    cancelReason: docket.course.cancelled?.reason ?? null,
    nextPhaseAt: nextPhaseAt(docket.course, view.now),
  };
}

function questionsOn(
  docket: Docket,
  redactions: Found['redactions'],
): { readonly list: readonly Question[]; readonly replies: Replies } {
  const verdicts = verdictsOn(docket);
  const answerable = docket.asked.map((asked): Answerable => {
    const number = docket.numbers.get(asked.key) ?? 0;
    const withdrawn = docket.standings.get(number)?.outcome?.outcome === 'withdrawn';
    const standing = !withdrawn && verdicts.get(number)?.review !== 'rejected';
    return { number, asked, parts: partsOf(number, asked.text), standing };
  });
  const byNumber = new Map(answerable.map((each) => [each.number, each]));
  const replies = repliesIn(docket.view, answerable, docket.decisions);
  const mergers = mergersIn(
    docket.standings,
    (number) => verdicts.get(number)?.review === 'approved' && byNumber.get(number)?.standing === true,
  );
  const found: Found = {
    verdicts,
    answers: answersWithMerged(replies.answers, mergers, (number) => byNumber.get(number)?.parts ?? []),
    followUps: replies.followUps,
    mergers,
    votes: votesIn(docket, mergers),
    isFit: fitToPublish(docket),
    mayRepeat: likelyDuplicates(docket),
    redactions,
  };
  const present = new Map(answerable.map((each) => [each.number, questionFrom(each, docket, found)]));
  const list = [...docket.numbers].map(
    ([key, number]) => present.get(number) ?? deletedQuestion(key, number, docket),
  );
  return { list: withCredit(list, mergers).sort((a, b) => a.number - b.number), replies };
}

/** Each question that stays names those who asked the same. */
function withCredit(questions: readonly Question[], mergers: Mergers): Question[] {
  const byNumber = new Map(questions.map((question) => [question.number, question]));
  const merged = mergedFrom(mergers);
  return questions.map((question) => {
    const others = (merged.get(question.number) ?? []).flatMap((number) => byNumber.get(number) ?? []);
    return others.length === 0 ? question : { ...question, mergedFrom: credited(others) };
  });
}

/** What was found out about all questions at once. */
interface Found {
  readonly verdicts: ReadonlyMap<number, Verdict>;
  readonly answers: Replies['answers'];
  readonly followUps: Replies['followUps'];
  readonly mergers: Mergers;
  readonly votes: ReadonlyMap<number, number>;
  readonly mayRepeat: ReturnType<typeof likelyDuplicates>;
  /** Of what askers added: whether it is published. */
  readonly isFit: ReturnType<typeof fitToPublish>;
  readonly redactions: ReturnType<typeof redactionsIn>;
}

function questionFrom({ number, asked, parts }: Answerable, docket: Docket, found: Found): Question {
  const { view } = docket;
  const standing = docket.standings.get(number) ?? UNDECIDED;
  const verdict = found.verdicts.get(number);
  const answers = found.answers.get(number) ?? [];
  const duplicateOf = found.mergers.get(number) ?? null;
  return {
    number,
    id: `Q${number}`,
    source: sourceOf(asked.post),
    issue: asked.issue,
    asker: { login: asked.asker, onBehalfOf: asked.onBehalfOf },
    seeded: asked.seeded && asked.onBehalfOf === null,
    askedAt: asked.askedAt,
    editedAt: asked.post.editedAt,
    title: asked.title,
    text: asked.text,
    sha256: asked.post.sha256,
    redacted: found.redactions.get(number)?.sha256 === asked.post.sha256,
    topics: topicsFor(asked, standing, view),
    votes: found.votes.get(number) ?? 0,
    review: verdict?.review ?? 'approved',
    outcome: outcomeOf(standing, answers, duplicateOf),
    duplicateOf,
    mergedFrom: [],
    mayRepeat: answers.length > 0 ? [] : (found.mayRepeat.get(number) ?? []),
    pinned: standing.pinned,
    assignedTo: standing.assignedTo,
    findings: verdict?.findings ?? [],
    reason: reasonOf(verdict, standing, answers, duplicateOf),
    parts,
    answers,
    followUps: (found.followUps.get(number) ?? []).filter(found.isFit),
  };
}

/** All that remains of a question whose post is gone: its number. */
function deletedQuestion(key: Asked['key'], number: number, { view }: Docket): Question {
  const [kind, id] = key.split('/') as ['comment' | 'issue', string];
  return {
    number,
    id: `Q${number}`,
    source: { kind, id: Number(id), url: addressOf(kind, id, view) },
    issue: kind === 'issue' ? Number(id) : (view.hub?.number ?? 0),
    asker: { login: null, onBehalfOf: null },
    seeded: false,
    askedAt: 0,
    editedAt: null,
    title: null,
    text: '',
    sha256: '',
    redacted: false,
    topics: [],
    votes: 0,
    review: 'approved',
    outcome: 'withdrawn',
    duplicateOf: null,
    mergedFrom: [],
    mayRepeat: [],
    pinned: false,
    assignedTo: null,
    findings: [],
    reason: 'deleted',
    parts: [],
    answers: [],
    followUps: [],
  };
}

/** Where it stood: from its address on the board its number is read back. */
function addressOf(kind: 'comment' | 'issue', id: string, { hub }: SessionView): string {
  if (hub === null) return '';
  return kind === 'issue' ? hub.url.replace(/\d+$/, id) : `${hub.url}#issuecomment-${id}`;
}

/** The topics its words point to, as people changed them since. */
function topicsFor(asked: Asked, standing: Standing, view: SessionView): readonly string[] {
  const topics = { ...view.settings.topics, ...view.file.topics };
  const found = topicsOf(wordsAsked(asked), topics).filter((topic) => !standing.untagged.has(topic));
  return [...new Set([...found, ...standing.tagged])].sort();
}

/** Decisions come first; what is answered or declined in words after "unanswered" or a pass counts again. */
function outcomeOf({ outcome }: Standing, answers: readonly Answer[], duplicateOf: number | null): Outcome {
  // What it was merged into does not stand any more.
  const isVoid = (outcome?.duplicateOf ?? null) !== null && duplicateOf === null;
  if (outcome === null || isVoid) return outcomeInWords(answers) ?? 'unanswered';
  const reopened = outcome.outcome === 'unanswered' || outcome.outcome === 'declined';
  const since = answers.filter(({ answeredAt }) => answeredAt > outcome.at);
  return (reopened ? outcomeInWords(since) : null) ?? outcome.outcome;
}

/** One answer is enough; with nothing but words that decline, it is declined. */
function outcomeInWords(answers: readonly Answer[]): 'answered' | 'declined' | null {
  if (answers.some(({ declines }) => !declines)) return 'answered';
  return answers.length > 0 ? 'declined' : null;
}

function reasonOf(
  verdict: Verdict | undefined,
  standing: Standing,
  answers: readonly Answer[],
  duplicateOf: number | null,
): string | null {
  if (outcomeOf(standing, answers, duplicateOf) !== 'declined') return verdict?.reason ?? null;
  const inWords = answers.findLast(({ declines }) => declines);
  const byDecision = standing.outcome?.outcome === 'declined' ? standing.outcome : null;
  const isLater = inWords !== undefined && inWords.answeredAt > (byDecision?.at ?? -Infinity);
  return isLater ? inWords.text : (byDecision?.reason ?? null);
}

function countsOf(questions: readonly Question[]): Counts {
  const reviewed = (review: Review) => questions.filter((each) => each.review === review).length;
  const ended = (outcome: Outcome) => questions.filter((each) => each.outcome === outcome).length;
  return {
    asked: questions.length,
    approved: reviewed('approved'),
    answered: questions.filter(({ review, outcome }) => review === 'approved' && outcome === 'answered')
      .length,
    declined: ended('declined'),
    duplicates: ended('duplicate'),
    withdrawn: ended('withdrawn'),
    held: reviewed('held') + reviewed('pending'),
    rejected: reviewed('rejected'),
  };
}

function rateOf(questions: readonly Question[]): Session['answerRate'] {
  const counting = questions.filter(
    ({ review, outcome }) => review === 'approved' && outcome !== 'duplicate' && outcome !== 'withdrawn',
  );
  return {
    answered: counting.filter(({ outcome }) => outcome === 'answered').length,
    of: counting.length,
  };
}

/** GitHub tells time to the second; within one, decisions on a question stay as they were taken. */
function byTime(a: LedgerEntry, b: LedgerEntry): number {
  return a.at - b.at || (a.question ?? 0) - (b.question ?? 0);
}
