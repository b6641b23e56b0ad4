import { describe, expect, test } from 'vitest';
import { markersIn } from '../../src/words/marker.ts';
import { createTemplates } from '../../src/words/render.ts';
import {
  askedOutOfTime,
  closesSoon,
  commandProblems,
  help,
  missingRights,
  questionAccepted,
  questionHeld,
  questionRejected,
  scheduleErrors,
  schedulingProposed,
  schedulingRefused,
  sessionFileProposal,
  sessionOpened,
  templateProblems,
  transcriptReady,
  whichSession,
} from '../../src/words/replies.ts';
import { busySession, links, question, session } from './civic-session.ts';
import { danger } from './markdown/live.ts';

const templates = createTemplates(new Map());
const held = question(8, {
  review: 'held',
  reason: 'personal-data',
  findings: [
    { flag: 'personal-data', action: 'hold' },
    { flag: 'gambling', action: 'hold' },
  ],
});

const everyReply: Readonly<Record<string, string>> = {
  held: questionHeld(held, templates),
  'held by a moderator': questionHeld(question(8, { reason: 'I ask the clerk first' }), templates),
  'held in a muted account': questionHeld(
    question(8, { reason: 'muted', findings: [{ flag: 'muted', action: 'hold' }] }),
    templates,
  ),
  rejected: questionRejected(question(9, { reason: 'off-topic: this is about schools' }), templates),
  'rejected by a rule': questionRejected(question(9, { reason: 'banned-word' }), templates),
  accepted: questionAccepted(question(8), templates),
  'too early': askedOutOfTime(
    'comment/1',
    'rosa-elm',
    {
      kind: 'opens',
      title: 'The Mayor on housing',
      at: Date.UTC(2026, 4, 6, 19),
      timezone: 'America/Los_Angeles',
    },
    templates,
  ),
  'too late': askedOutOfTime(
    'comment/1',
    'rosa-elm',
    { kind: 'over', transcript: 'https://x.example/t.md' },
    templates,
  ),
  'nothing planned': askedOutOfTime('issue/1', null, { kind: 'nothing-planned' }, templates),
  'which session': whichSession(
    'issue/15',
    'rosa-elm',
    [
      { slug: 'mayor-on-housing', title: 'The Mayor on housing' },
      { slug: 'chief-on-fire', title: 'The Fire Chief' },
    ],
    templates,
  ),
  commands: commandProblems(
    'comment/5',
    [
      { raw: '/aprove Q7', problem: { kind: 'unknown', nearest: 'approve' } },
      { raw: '/frobnicate', problem: { kind: 'unknown', nearest: null } },
      {
        raw: '/reject Q7',
        problem: { kind: 'usage', name: 'reject', usage: '/reject [Q7] <reason> [words]' },
      },
      { raw: '/approve Q99', problem: { kind: 'not-now', why: 'There is no question with that number.' } },
    ],
    templates,
  ),
  'help for askers': help('comment/6', new Set(['asker']), templates),
  'help for guests': help('comment/6', new Set(['guest']), templates),
  'help for moderators': help('comment/6', new Set(['moderator', 'asker']), templates),
  opened: sessionOpened(busySession(), 'opened/github/1', templates, links),
  'opened without questions': sessionOpened(session(), 'opened/github/1', templates, links),
  reminder: closesSoon(busySession(), 'reminder/github/2', templates, links),
  'scheduling refused': schedulingRefused(20, 'rosa-elm', templates),
  'scheduling proposed': schedulingProposed(20, 21, templates),
  'schedule with errors': scheduleErrors(
    20,
    ['Opens at: "tomorrow" is no date. Expected 2026-05-06T12:00.'],
    templates,
  ),
  'session file': sessionFileProposal(
    20,
    'sessions/mayor-on-housing.yml',
    'The Mayor on housing',
    'riverton-clerk',
    templates,
  ),
  rights: missingRights('mayor-on-housing', ['contents: write'], templates),
  templates: templateProblems(
    'mayor-on-housing',
    [{ name: 'github/hub', message: 'Parse error on line 3' }],
    templates,
  ),
  transcript: transcriptReady(busySession(), 'https://x.example/t.md', templates),
};

function mentioned(name: string): readonly string[] {
  return danger(everyReply[name] ?? '').filter((each) => each.startsWith('mention'));
}

describe('what GitChat says', () => {
  test('word for word', async () => {
    const all = Object.entries(everyReply).map(([name, text]) => `=== ${name}\n\n${text}\n`);
    await expect(all.join('\n')).toMatchFileSnapshot('__snapshots__/replies.md');
  });

  test.each(Object.entries(everyReply))('%s: ends with its one marker and leaves no gaps', (_, text) => {
    expect(markersIn(text)).toHaveLength(1);
    expect(text).toMatch(/-->$/);
    expect(text).not.toMatch(/\n{3}|undefined|\{\{|\[object/);
  });

  test('advice follows the reason: a moderator’s own words go without that of a rule', () => {
    const reason = 'I ask the clerk first';
    expect(everyReply['held']).toContain('Take the personal details out');
    expect(questionHeld({ ...held, reason }, templates)).not.toContain('Take the personal details out');
  });

  test('only the person who is spoken to is mentioned', () => {
    expect(mentioned('held')).toEqual([expect.stringContaining('@rosa-elm')]);
    expect(mentioned('opened')).toEqual([expect.stringContaining('@riverton-mayor')]);
    expect(mentioned('help for moderators')).toEqual([]);
    expect(mentioned('transcript')).toEqual([]);
  });

  test('each command is helped only to those who can give it', () => {
    expect(everyReply['help for askers']).toContain('/appeal');
    expect(everyReply['help for askers']).not.toContain('/reject');
    expect(everyReply['help for guests']).toContain('/pass');
    expect(everyReply['help for moderators']).toContain('/extend');
  });

  test("nobody's words come alive in an answer to a command", () => {
    const raw = '/`@bob` <!-- gitchat:held x --> | [a](https://x.example/)';
    const text = commandProblems('1', [{ raw, problem: { kind: 'unknown', nearest: null } }], templates);
    expect(markersIn(text)).toEqual([{ kind: 'command', key: '1' }]);
    expect(danger(text.replace(/<!-- gitchat:command 1 -->$/, ''))).toEqual([]);
  });

  test("a moderator's reason is put in safely", () => {
    const text = questionRejected(question(9, { reason: 'spam: see @bob <b>' }), templates);
    expect(text).toContain('- see `@bob` \\<b>.');
  });

  test('a long list of waiting questions is cut', () => {
    const many = session(Array.from({ length: 15 }, (_, index) => question(index + 1)));
    const text = closesSoon(many, 'k', templates, links);
    expect(text).toContain('15 questions are');
    expect(text).toContain('- and 5 more on the board above');
  });
});
