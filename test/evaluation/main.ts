/**
 * Says how well the product understands people: `npm run evaluate`, on the tuning threads. With `-- --faults` also each
 * fault; with `-- --testing` the figures of the testing threads too, whose faults are never shown, so that no rule is
 * made for them.
 */
import { parseArgs } from 'node:util';
import { baselineReads } from './baseline.ts';
import { productReads } from './product.ts';
import {
  added,
  f1,
  MEASURES,
  precision,
  recall,
  scored,
  type Measure,
  type Score,
  type Scores,
} from './score.ts';
import { threadsOf, type Half, type Thread } from './thread.ts';
import type { Understanding } from './understanding.ts';

const { values: options } = parseArgs({
  options: {
    faults: { type: 'boolean', default: false },
    testing: { type: 'boolean', default: false },
  },
});

function total(threads: readonly Thread[], read: (thread: Thread) => Understanding): Scores {
  const all = threads.map((thread) => scored(thread, read(thread)));
  const sums = MEASURES.map((measure): [Measure, Score] => [
    measure,
    added(all.map((each) => each[measure])),
  ]);
  return Object.fromEntries(sums) as unknown as Scores;
}

function figures(score: Score): string {
  return [precision(score), recall(score), f1(score)].map((figure) => figure.toFixed(3)).join('  ');
}

function report(half: Half): void {
  const threads = threadsOf(half);
  const posts = threads.reduce((sum, thread) => sum + thread.posts.length, 0);
  const [ours, plain] = [total(threads, productReads), total(threads, baselineReads)];
  console.log(`\n${half}: ${threads.length} threads, ${posts} posts`);
  console.log(`${' '.repeat(24)}  labels   GitChat: P      R     F1    baseline: P      R     F1`);
  for (const measure of MEASURES) {
    const { right, missed } = ours[measure];
    const labels = String(right + missed.length).padStart(7);
    console.log(
      `${measure.padEnd(24)} ${labels}         ${figures(ours[measure])}           ${figures(plain[measure])}`,
    );
  }
  const wrongly = ours.merged.wrong.length;
  console.log(`wrongly merged: ${wrongly}; cut without a trailer: ${ours.trailers.wrong.length}`);
  if (options.faults && half === 'tuning') MEASURES.forEach((measure) => faults(measure, ours[measure]));
}

function faults(measure: Measure, { wrong, missed }: Score): void {
  for (const each of wrong) console.log(`${measure}: wrong: ${each}`);
  for (const each of missed) console.log(`${measure}: missed: ${each}`);
}

report('tuning');
if (options.testing) report('testing');
