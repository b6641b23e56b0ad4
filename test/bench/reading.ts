/** Measures how long it takes to understand people; `npm run bench`. Figures go to docs/performance.md. */
import { asksSomething } from '../../src/core/reading/asking.ts';
import { splitParts } from '../../src/core/reading/splitting.ts';
import { createAlikeFinder } from '../../src/core/reading/alike.ts';
import { GuestTalk } from '../../src/core/reading/guest-talk.ts';
import { topicsOf } from '../../src/core/reading/topics.ts';
import { withoutTrailer } from '../../src/core/reading/trailer.ts';
import { judge, textAlone } from '../../src/core/rules/judge.ts';
import { readSettings } from '../../src/config/settings.ts';
import { threadsOf } from '../evaluation/thread.ts';

const LONGEST = 65_536;
const threads = threadsOf('tuning');
const posts = threads.flatMap((thread) => thread.posts);
const questions = posts.filter(({ kind }) => kind === 'question').map(({ body }) => body);
const candidates = questions.slice(0, 50).map((text, at) => ({
  number: at + 1,
  asker: `citizen-${at}`,
  onBehalfOf: null,
  title: null,
  text,
  parts: [{ id: `Q${at + 1}`, text }],
}));
const talk = new GuestTalk();
for (const candidate of candidates) talk.asked(candidate);
const topics = Object.assign({}, ...threads.map((thread) => thread.topics)) as (typeof threads)[0]['topics'];

/** All that is read in a comment before it is known what it is; in milliseconds. */
function reading(body: string): number {
  const begin = performance.now();
  const text = withoutTrailer(body);
  asksSomething(text);
  splitParts(text);
  topicsOf(text, topics);
  talk.onHub({ by: 'guest', text, original: '' });
  return performance.now() - begin;
}

const thousand = posts.map(({ body }) => body.repeat(Math.ceil(1_000 / body.length)).slice(0, 1_000));
for (const body of thousand) reading(body);
const times = thousand.map(reading);
console.log(
  `a comment of 1,000 characters, 50 questions waiting: median ${median(times).toFixed(2)} ms, longest ${Math.max(...times).toFixed(2)} ms, of ${times.length}`,
);

const units = [
  '?',
  '> ',
  '- ',
  '`',
  '*a_ ',
  '\n',
  'On 1:00 ',
  'Q1 ',
  '@a ',
  '1. ',
  '--\n',
  'why ',
  '¿',
  '<!--',
  '\u202E',
  '🙂',
  'a',
];
const longest = units.map((unit) => ({ unit, time: reading(unit.repeat(LONGEST).slice(0, LONGEST)) }));
const worst = longest.toSorted((a, b) => b.time - a.time)[0];
console.log(
  `of ${units.length} texts of ${LONGEST} characters the slowest: ${worst?.time.toFixed(0)} ms (${JSON.stringify(worst?.unit)} again and again)`,
);

const { moderation } = strictSettings();
const judging = (body: string): number => {
  const begin = performance.now();
  judge(textAlone(body), moderation);
  return performance.now() - begin;
};
for (const body of thousand) judging(body);
const judged = thousand.map(judging);
const longestJudged = units.map((unit) => judging(unit.repeat(LONGEST).slice(0, LONGEST)));
console.log(
  `judging a question of 1,000 characters by all rules, 300 words and 5 patterns: median ${median(judged).toFixed(2)} ms, longest ${Math.max(...judged).toFixed(2)} ms; of ${LONGEST} characters, longest ${Math.max(...longestJudged).toFixed(0)} ms`,
);

const many = Array.from({ length: 10_000 }, (_, at) => ({
  number: at + 1,
  text: `${questions[at % questions.length]} ${questions[(at * 7) % questions.length]?.slice(0, 80)} ${at}`,
}));
const finder = createAlikeFinder();
finder.among(many);
const searches = questions.slice(0, 100).map((text) => {
  many.push({ number: many.length + 1, text });
  const begin = performance.now();
  finder.among(many);
  return performance.now() - begin;
});
console.log(
  `a new question compared with 10,000: median ${median(searches).toFixed(1)} ms, longest ${Math.max(...searches).toFixed(1)} ms, of ${searches.length}`,
);

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Lists and patterns as a large town would have them. */
function strictSettings() {
  const words = Array.from(
    { length: 300 },
    (_, at) => `${questions[at % questions.length]?.split(' ')[3]}x${at}`,
  );
  const text = JSON.stringify({
    moderation: {
      banned_words: words.map((word) => word.replace(/[^a-z]/gi, 'q')),
      suspect_words: ['scandal', 'swindle', 'casino'],
      allowed_words: ['Dick Durbin'],
      languages: ['en', 'es'],
      patterns: Array.from({ length: 5 }, (_, at) => ({ match: `(?i)\\bbuy\\s+${at}\\b`, flag: 'advert' })),
    },
  });
  const read = readSettings([{ path: 'gitchat.yml', text }]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}
