/** Commands: who may give which, what each changes, and what GitChat says when one does not work. */
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/core/post.ts';
import type { Play } from '../support/play.ts';
import { announced, opened } from './riverton.ts';

const CLERK = 'riverton-clerk';
const MAYOR = 'riverton-mayor';
const OFFICE = 'mayors-office';
const EVERYBODY = [CLERK, MAYOR, OFFICE, 'ana', 'a-stranger'];

interface Row {
  readonly command: string;
  /** Who may; everybody else gets a 👎, and nothing changes. */
  readonly may: readonly string[];
  /** What people said before. */
  readonly before?: Readonly<Record<string, string>>;
  /** What the hub says then. */
  readonly shows?: RegExp;
}

const ROWS: readonly Row[] = [
  { command: '/approve Q1', may: [CLERK], before: { [CLERK]: '/hold Q1' }, shows: /Q1\].*rent cap/ },
  { command: '/hold Q1 asking the county', may: [CLERK], shows: /Q1\].* held: asking the county/ },
  { command: '/reject Q1 off-topic', may: [CLERK], shows: /1 rejected[^]*Q1\].* off-topic/ },
  { command: '/restore Q1', may: [CLERK], before: { [CLERK]: '/reject Q1 spam' }, shows: /Q1\].*rent cap/ },
  { command: '/tag Q1 #transit', may: [CLERK], shows: /Q1\].*housing, transit/ },
  { command: '/untag Q1 housing', may: [CLERK], shows: /Q1\].*\| 0 \| +\|/ },
  { command: '/duplicate Q2 of Q1', may: [CLERK], shows: /Q2\].*Asked before: see Q1/ },
  {
    command: '/not-duplicate Q2',
    may: [CLERK],
    before: { [CLERK]: '/duplicate Q2 of Q1' },
    shows: /0 of 2 answered/,
  },
  { command: '/answered Q1', may: [CLERK], shows: /1 of 2 answered[^]*answered elsewhere/ },
  { command: '/unanswered Q1', may: [CLERK], before: { [MAYOR]: 'Q1: In June.' }, shows: /0 of 2 answered/ },
  { command: '/assign Q1 @riverton-mayor', may: [CLERK] },
  { command: '/pin Q2', may: [CLERK], shows: /Q2\].*📌/ },
  {
    command: '/ask-for Joan, 81: Is there a bench at the stop?',
    may: [CLERK],
    shows: /Q3\].*bench.*Joan, 81/,
  },
  { command: '/mute @ana', may: [CLERK] },
  { command: '/unmute @ana', may: [CLERK], before: { [CLERK]: '/mute @ana' } },
  { command: '/extend 30m', may: [CLERK], shows: /\*\*Closes\*\* \|.*8:30 PM/ },
  { command: '/extend until 21:00', may: [CLERK], shows: /\*\*Closes\*\* \|.*9:00 PM/ },
  { command: '/close now', may: [CLERK], shows: /\*\*Closed\.\*\*/ },
  { command: '/cancel the Mayor is ill', may: [CLERK], shows: /will not take place.*the Mayor is ill/ },
  { command: '/archive', may: [CLERK], before: { [CLERK]: '/close' }, shows: /This session is over/ },
  {
    command: '/answers Q1',
    may: [CLERK, MAYOR, OFFICE],
    before: { [MAYOR]: 'It is decided in June.' },
    shows: /1 of 2 answered/,
  },
  {
    command: '/pass Q1 this is for the county',
    may: [MAYOR, OFFICE],
    shows: /Q1\].*The guest passes.*this is for the county/,
  },
  { command: '/withdraw Q1', may: ['ana'], shows: /Q1\].*was withdrawn/ },
  {
    command: '/appeal Q1',
    may: ['ana'],
    before: { [CLERK]: '/reject Q1 spam' },
    shows: /\*\*Appeals\.[\s\S]*\[Q1\]/,
  },
];

async function withTwoQuestions(before: Row['before'] = {}): Promise<Play> {
  const play = await opened();
  await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  await play.comments('ben', play.hub(), 'Will the night bus come back?');
  for (const [person, words] of Object.entries(before)) await play.comments(person, play.hub(), words);
  await play.after('PT15S');
  return play;
}

/** What the bot answered: its reactions, and no others. */
function answerTo(play: Play, comment: Comment): string {
  return play.reactions(comment).join(' ');
}

describe.each(ROWS)('$command', ({ command, may, before, shows = /./ }) => {
  it.each(may)('is done for %s, and changes nothing for those who may not', async (person) => {
    const play = await withTwoQuestions(before);
    const [hub, said, decisions] = [play.hub().body, play.said(), play.decisions()];
    for (const other of EVERYBODY.filter((each) => !may.includes(each))) {
      const comment = await play.comments(other, play.hub(), command);
      expect([other, answerTo(play, comment)]).toEqual([other, '-1']);
    }
    await play.after('PT15S');
    expect([play.hub().body, play.said(), play.decisions()]).toEqual([hub, said, decisions]);

    const comment = await play.comments(person, play.hub(), command);
    expect(answerTo(play, comment)).toBe('+1');
    await play.after('PT15S');
    expect(play.hub().body).toMatch(shows);
    const name = command.slice(1).split(' ')[0];
    expect(play.decisions()).toEqual([...decisions, name]);
    expect(play.troubles).toEqual([]);
  });
});

it('/open now is for moderators', async () => {
  const play = await announced();
  const mayor = await play.comments(MAYOR, play.hub(), '/open now');
  expect([answerTo(play, mayor), play.hub().labels]).toEqual([
    '-1',
    ['gitchat:session', 'session:scheduled'],
  ]);
  const clerk = await play.comments(CLERK, play.hub(), '/open now');
  expect([answerTo(play, clerk), play.hub().labels]).toEqual(['+1', ['gitchat:session', 'session:open']]);
});

describe('a moderator is', () => {
  const cast = {
    permissions: { 'riverton-it': 'write', 'a-reader': 'read', [MAYOR]: 'admin' },
    teams: { '@riverton/clerks': ['harbour-clerk'] },
  } as const;

  it.each([
    ['riverton-clerk', 'by the session file', '+1'],
    ['town-clerk', 'by the settings', '+1'],
    ['harbour-clerk', 'by a team in the settings', '+1'],
    ['riverton-it', 'with write access to the repository', '+1'],
    ['a-reader', 'not with read access', '-1'],
    [MAYOR, 'not the guest, whatever rights they have', '-1'],
  ])('%s: %s', async (person, _, reaction) => {
    const play = await opened({ settings: 'moderators: [town-clerk, "@riverton/clerks"]', cast });
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    const command = await play.comments(person, play.hub(), '/pin Q1');
    await play.after('PT15S');
    expect([answerTo(play, command), play.line('Q1').includes('📌')]).toEqual([reaction, reaction === '+1']);
  });
});

describe('/help', () => {
  it.each([
    [CLERK, '/extend'],
    [MAYOR, '/pass'],
    ['ana', '/withdraw'],
  ])('tells %s of %s, once', async (person, known) => {
    const play = await opened();
    const said = play.said().length;
    const comment = await play.comments(person, play.hub(), '/help');
    expect(answerTo(play, comment)).toBe('+1');
    expect(play.said().slice(said)).toEqual([expect.stringContaining(known)]);
    expect(play.said().at(-1)?.includes('/mute')).toBe(person === CLERK);
    await play.edits(comment, '/help please');
    await play.after('PT2M');
    expect(play.said()).toHaveLength(said + 1);
  });
});

/** The comments that explain what went wrong with a command. */
function explained(play: Play): readonly string[] {
  return play.said().filter((text) => text.includes('gitchat:command'));
}

describe('a command that does not work', () => {
  it.each([
    ['/aprove Q1', '/approve'],
    ['/reject Q1', '`private-life`'],
    ['/reject Q1 ugly', '`/reject Q1 off-topic ugly`'],
    ['/unpin Q1', '`/undo` takes it back'],
    ['/undo Q1', 'Nothing was decided about Q1'],
    ['/assign Q1 @nobody', '`@riverton-mayor`'],
    ['/tag Q1 a/b', '`/tag Q1 a-b`'],
    ['/restore Q1', 'nothing to take back'],
    ['/mute @mayors-office', 'answers questions here'],
    ['/approve', 'which question you mean'],
    ['/approve Q9', 'no question Q9'],
    ['/duplicate Q1 of Q1', 'duplicate of itself'],
    ['/answers Q1', 'no answer of a guest'],
    ['/archive', 'has not ended yet'],
    ['/open now', 'already open'],
    ['/extend until yesterday', '/extend until 14:00'],
  ])('%s is explained: %s', async (command, words) => {
    const play = await withTwoQuestions();
    const comment = await play.comments(CLERK, play.hub(), command);
    expect(answerTo(play, comment)).toBe('confused');
    expect(explained(play)).toEqual([expect.stringContaining(words)]);
  });

  it('is explained in one comment, edited in place when there is more', async () => {
    const play = await withTwoQuestions();
    const comment = await play.comments(CLERK, play.hub(), '/aprove Q1');
    await play.edits(comment, '/aprove Q1\n/reject Q2');
    expect(explained(play)).toEqual([expect.stringMatching(/aprove[^]*reject/)]);
    await play.edits(comment, 'Sorry.\n/aprove Q1\n/reject Q2');
    await play.after('PT20M');
    expect(explained(play)).toHaveLength(1);
    expect(answerTo(play, comment)).toBe('confused');
  });
});

describe('commands in an edited comment', () => {
  it('run where they are new, and only then', async () => {
    const play = await withTwoQuestions();
    const comment = await play.comments(CLERK, play.hub(), '/pin Q1');
    await play.edits(comment, 'Two things:\n/pin Q1\n/tag Q1 transit');
    await play.edits(comment, 'Two things, then:\n/tag Q1 transit\n/pin  Q1');
    await play.after('PT15S');
    expect(play.decisions()).toEqual(['pin', 'tag']);
    expect(answerTo(play, comment)).toBe('+1');
  });

  it('that were taken out again stay done', async () => {
    const play = await withTwoQuestions();
    const comment = await play.comments(CLERK, play.hub(), '/hold Q1');
    await play.edits(comment, 'Never mind.');
    await play.after('PT15S');
    expect(play.line('Q1')).toContain('held');
  });

  it('run once, though every webhook comes twice', async () => {
    const play = await withTwoQuestions();
    play.webhooks = (fact) => [fact, fact];
    await play.comments(CLERK, play.hub(), '/hold Q1\n/aprove Q2');
    await play.after('PT15S');
    expect(play.decisions()).toEqual(['hold']);
    expect(play.said().filter((text) => text.includes('gitchat:command'))).toHaveLength(1);
  });
});

it('what only looks like a command is none', async () => {
  const play = await withTwoQuestions();
  const said = play.said();
  const words = ['> /hold Q1', '```\n/hold Q1\n```', 'See /etc/passwd', 'Write `/hold Q1` to hold it'];
  const comments: Comment[] = [];
  for (const text of words) comments.push(await play.comments(CLERK, play.hub(), text));
  comments.push(await play.comments('renovate[bot]', play.hub(), '/hold Q1'));
  await play.after('PT15S');
  expect(comments.map((comment) => answerTo(play, comment))).toEqual(['', '', '', '', '']);
  expect([play.decisions(), play.said()]).toEqual([[], said]);
});
