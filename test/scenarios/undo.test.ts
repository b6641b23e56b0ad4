/** Decisions are taken back: one at a time, or all that one moderator decided; and mutes that end. */
import { describe, expect, it } from 'vitest';
import type { Play } from '../support/play.ts';
import { announced, OPENS, opened } from './riverton.ts';

const CLERK = 'riverton-clerk';
const OWNER = 'riverton-it';
const WILD = 'wild-clerk';

/** The part of the hub that tells everything that was decided. */
const LEDGER = /\n*<details>\n<summary>How this session is moderated[^]*?<\/details>/;

/** What people see of the questions: the board without the ledger, and labels and state of their issues. */
function seen(play: Play) {
  const issues = [...play.town.issues.values()].filter(({ labels }) => !labels.includes('gitchat:session'));
  return {
    board: play.board().replace(LEDGER, ''),
    hub: play.hub().labels,
    issues: issues.map(({ labels, open }) => ({ labels: labels.toSorted(), open })),
  };
}

describe('/undo', () => {
  it.each([
    '/hold',
    '/reject off-topic',
    '/tag transit',
    '/untag housing',
    '/duplicate of Q2',
    '/answered',
    '/assign @riverton-mayor',
    '/pin',
  ])('after %s, everything is as before', async (command) => {
    const play = await opened();
    const issue = await play.opensIssue('ana', 'Rent', 'When will the rent cap be decided?');
    await play.comments('ben', play.hub(), 'Will the night bus come back?');
    await play.after('PT15S');
    const before = seen(play);
    await play.comments(CLERK, issue, command);
    await play.after('PT15S');
    if (command !== '/assign @riverton-mayor') expect(seen(play)).not.toEqual(before);
    const undo = await play.comments(CLERK, issue, '/undo');
    await play.after('PT15S');
    expect(play.reactions(undo)).toEqual(['+1']);
    expect(seen(play)).toEqual(before);
    expect(play.decisions()).toEqual([command.slice(1).split(' ')[0], 'undo']);
    expect(play.troubles).toEqual([]);
  });

  it('a rejection comes back when what followed it is undone: the issue is closed again', async () => {
    const play = await opened();
    const issue = await play.opensIssue('ana', 'Mill', 'Who owns the old mill?');
    await play.comments(CLERK, issue, '/reject off-topic');
    await play.comments(CLERK, issue, '/approve');
    expect(play.issue(issue).open).toBe(true);
    await play.comments(CLERK, issue, '/undo');
    expect(play.issue(issue)).toMatchObject({ open: false, labels: ['gitchat:question', 'review:rejected'] });
    await play.comments(CLERK, issue, 'No, it was right.\n/undo');
    expect(play.issue(issue)).toMatchObject({ open: true, labels: ['gitchat:question'] });
    expect(play.said(issue).at(-1)).toContain('now on the board');
  });

  it('takes back what was decided by a label, and puts the label right', async () => {
    const play = await opened();
    const issue = await play.opensIssue('ana', 'Mill', 'Who owns the old mill?');
    await play.after('PT11S');
    await play.sets(issue, [], CLERK);
    await play.after('PT11S');
    expect(play.issue(issue)).toMatchObject({ open: false, labels: ['review:rejected'] });
    await play.comments(CLERK, play.hub(), '/undo Q1');
    await play.after('PT11S');
    expect(play.issue(issue)).toMatchObject({ open: true, labels: ['gitchat:question'] });
  });

  it('an asker has second thoughts about a withdrawal, a guest about a pass', async () => {
    const play = await opened();
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.comments('ana', play.hub(), '/withdraw');
    await play.after('PT11S');
    expect(play.board()).toContain('was withdrawn');
    await play.comments('ana', play.hub(), 'Sorry, I do want to know.\n/undo');
    await play.comments('mayors-office', play.hub(), '/pass Q1 this is for the county');
    await play.after('PT11S');
    expect(play.line('Q1')).toContain('this is for the county');
    await play.comments('riverton-mayor', play.hub(), '/undo Q1');
    await play.after('PT11S');
    expect(play.board()).toContain('**0 of 1 answered**');
  });

  it('on the hub, opens again what was closed too early', async () => {
    const play = await opened();
    await play.comments(CLERK, play.hub(), '/close now');
    expect(play.hub().labels).toContain('session:closed');
    await play.comments(CLERK, play.hub(), '/undo');
    expect(play.hub().labels).toContain('session:open');
    await play.until('2026-05-06T20:00');
    expect(play.hub().labels).toContain('session:closed');
    const late = await play.comments(CLERK, play.hub(), 'Once more.\n/undo');
    expect(play.reactions(late)).toEqual(['confused']);
  });
});

describe('a moderator’s account that goes wild', () => {
  const streets = Array.from({ length: 30 }, (_, index) => `Street ${index + 1}`);

  it('is undone by an owner in one command, and the record shows both', async () => {
    const play = await opened({
      settings: `moderators: [${WILD}]`,
      cast: { permissions: { [OWNER]: 'admin' } },
    });
    for (const [index, street] of streets.entries()) {
      const text = `When will ${street} be repaired?`;
      if (index % 3 === 0) play.town.openIssue(`citizen-${index}`, street, text, ['gitchat:question']);
      else play.town.comment(`citizen-${index}`, play.hub().number, text);
    }
    await play.comments(CLERK, play.hub(), '/tag Q2 transit\n/hold Q3 asking the county\n/mute @eve');
    await play.after('PT15S');
    const before = seen(play);
    expect(play.board()).toContain('**0 of 29 answered**');

    await play.comments(WILD, play.hub(), '/undo Q3');
    const rejections = streets.map((_, index) => `/reject Q${index + 1} spam`);
    await play.comments(WILD, play.hub(), rejections.slice(0, 15).join('\n'));
    await play.comments(WILD, play.hub(), rejections.slice(15).join('\n'));
    await play.comments(WILD, play.hub(), '/mute @citizen-1\n/mute @citizen-2\n/unmute @eve');
    const first = play.issue([...play.town.issues.keys()][1] ?? 0);
    await play.sets(first, [...first.labels, 'topic:nonsense'], WILD);
    await play.comments(WILD, play.hub(), '/close now');
    await play.after('PT15S');
    expect(seen(play)).not.toEqual(before);
    expect(play.hub().labels).toContain('session:closed');

    const said = play.said().length;
    for (const other of [CLERK, WILD, 'riverton-mayor', 'citizen-1']) {
      const refused = await play.comments(other, play.hub(), `/undo @${WILD}`);
      expect([other, play.reactions(refused)]).toEqual([other, ['-1']]);
    }
    const undo = await play.comments(OWNER, play.hub(), `/undo @${WILD}`);
    await play.after('PT15S');
    expect(play.reactions(undo)).toEqual(['+1']);
    expect(seen(play)).toEqual(before);

    const [report, ...more] = play.said().slice(said);
    expect(more).toEqual([]);
    expect(report).toContain(`took back 36 decisions of \`@${WILD}\``);
    expect(report).toContain(`- \`reject\`: Q1, Q2, Q3, Q4`);
    expect(report).toContain('- `mute` (2 times)');
    expect(report).toMatch(/^- `tag`: Q\d+$/m);
    expect(report).toContain('can still moderate');
    expect(report).not.toContain('repaired');

    const muted = await play.comments('eve', play.hub(), 'Who paid for all this, Mayor?');
    await play.until('2026-05-06T20:01');
    expect(play.line('Q31')).toContain('held: muted');
    expect(play.reactions(muted)).toEqual([]);

    const { ledger } = play.transcript() as {
      ledger: { action: string; question: string; reason: string }[];
    };
    const about = (id: string) => ledger.filter(({ question }) => question === id);
    expect(about('Q2').map(({ action, reason }) => [action, reason])).toEqual([
      ['tag', null],
      ['reject', 'spam'],
      ['undo', 'reject'],
    ]);
    expect(about('Q3').map(({ action }) => action)).toEqual(['hold', 'undo', 'reject', 'undo', 'undo']);
    expect(play.file('transcripts/housing.md')).toContain('undo of reject');
    expect(play.troubles).toEqual([]);
  });

  it('a guest who sets labels, with whatever rights, changes nothing', async () => {
    const play = await opened({ cast: { permissions: { 'riverton-mayor': 'admin' } } });
    const issue = await play.opensIssue('ana', 'Mill', 'Who owns the old mill?');
    await play.after('PT11S');
    await play.sets(issue, ['review:rejected', 'outcome:answered'], 'riverton-mayor');
    await play.sets(play.hub(), ['gitchat:session', 'session:closed'], 'riverton-mayor');
    await play.after('PT15S');
    expect(play.issue(issue)).toMatchObject({ labels: ['gitchat:question'], open: true });
    expect(play.hub().labels).toEqual(['gitchat:session', 'session:open']);
    expect(play.decisions()).toEqual([]);
  });
});

describe('a mute', () => {
  it('ends by itself', async () => {
    const play = await opened();
    await play.comments(CLERK, play.hub(), '/mute @eve for 10m');
    await play.comments('eve', play.hub(), 'Who owns the old mill, Mayor?');
    await play.after('PT10M');
    await play.comments('eve', play.hub(), 'When will the rent cap be decided?');
    await play.after('PT11S');
    expect(play.line('Q1')).toContain('held: muted');
    expect(play.line('Q2')).not.toContain('held');
    const over = await play.comments(CLERK, play.hub(), '/unmute @eve');
    expect(play.reactions(over)).toEqual(['confused']);
    await play.until('2026-05-06T20:01');
    expect(play.file('transcripts/housing.md')).toContain('mute until Wednesday, 6 May 2026, 19:10 (UTC)');
  });

  it('of more than a day takes two moderators, where the settings ask for it', async () => {
    const play = await announced({
      settings: `moderators: [${WILD}]\nmoderation: { two_moderators_to_mute: true }`,
      opens: '2026-05-09T19:00',
      closes: '2026-05-09T20:00',
    });
    await play.until(OPENS);
    const reports = () => play.said().filter((text) => text.includes('gitchat:report'));
    const first = await play.comments(CLERK, play.hub(), '/mute @eve for 12h');
    expect([play.reactions(first), reports()]).toEqual([['+1'], []]);
    const alone = await play.comments(CLERK, play.hub(), '/mute @eve');
    expect([play.reactions(alone), reports()]).toEqual([
      ['+1'],
      [expect.stringContaining('holds for one day')],
    ]);
    const again = await play.comments(CLERK, play.hub(), 'Please!\n/mute @eve');
    expect([play.reactions(again), reports().length]).toEqual([['confused'], 1]);

    await play.until('2026-05-07T20:00');
    await play.comments('eve', play.hub(), 'Who owns the old mill, Mayor?');
    await play.after('PT11S');
    expect(play.line('Q1')).not.toContain('held');

    await play.comments(CLERK, play.hub(), 'Again:\n/mute @eve');
    await play.comments(WILD, play.hub(), '/mute @eve');
    await play.until('2026-05-09T18:50');
    await play.comments('eve', play.hub(), 'When will the rent cap be decided?');
    await play.after('PT11S');
    expect(play.line('Q2')).toContain('held: muted');
    expect(play.troubles).toEqual([]);
  });
});
