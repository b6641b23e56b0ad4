import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/core/reading/command.ts';
import type { Obstacle } from '../../src/core/record.ts';
import { markersIn } from '../../src/words/marker.ts';
import { createTemplates } from '../../src/words/render.ts';
import {
  askedOutOfTime,
  closesSoon,
  commandProblems,
  commandReports,
  help,
  missingRights,
  questionAccepted,
  questionHeld,
  questionRejected,
  questionsWait,
  sameAnswered,
  scheduleErrors,
  schedulingProposed,
  schedulingRefused,
  sessionFileProposal,
  sessionOpened,
  templateProblems,
  transcriptReady,
  whichSession,
  whyItStands,
} from '../../src/words/replies.ts';
import { busySession, finding, links, question, session } from './civic-session.ts';
import { explain, textAlone } from '../../src/core/rules/judge.ts';
import { moderation } from '../core/rules/moderation.ts';
import { entry } from '../support/builders.ts';
import { danger } from './markdown/live.ts';

const templates = createTemplates(new Map());
const held = question(8, {
  review: 'held',
  reason: 'personal-data',
  findings: [
    finding('personal-data', 'personal-data', 'hold', 'e-mail address'),
    finding('patterns', 'gambling', 'hold'),
    finding('shouting', 'shouting', 'note', 'mostly capitals'),
  ],
});

const misreadings: readonly (readonly [string, Fault, string, string])[] = [
  ['/reject Q5', 'no-rejection-reason', '', '/reject Q5 off-topic'],
  ['/reject Q6 rude', 'odd-rejection-reason', 'rude', '/reject Q6 off-topic rude'],
  ['/reject', 'no-rejection-reason', '', '/reject <question> off-topic'],
  ['/pass Q26', 'no-reason', '', '/pass Q26 this is for the county'],
  ['/tag Q5', 'no-topic', '', '/tag Q5 housing'],
  ['/tag Q5 @mayor', 'odd-topic', '@mayor', '/tag Q5 mayor'],
  ['/duplicate Q5', 'no-original', '', '/duplicate Q5 of <question>'],
  ['/answers', 'no-question', '', '/answers <question>'],
  ['/assign Q5', 'no-person', '', '/assign Q5 <@guest>'],
  ['/ask-for Rosa', 'no-name-or-question', '', '/ask-for Rosa: <question>'],
  ['/extend', 'no-time', '', '/extend 30m'],
  ['/extend until noon', 'odd-time', 'noon', '/extend until 14:00'],
  ['/approve Q5 please', 'odd-words', 'please', '/approve Q5'],
];

const obstacles: readonly (readonly [string, Obstacle, ...string[]])[] = [
  ['/approve', 'which-question'],
  ['/approve Q99', 'no-such-question', 'Q99'],
  ['/duplicate Q1 of Q1', 'duplicate-of-itself'],
  ['/duplicate Q1 of Q9', 'points-back', 'Q1', 'Q9'],
  ['/approve Q2', 'withdrawn', 'Q2'],
  ['/restore Q2', 'nothing-to-restore', 'Q2'],
  ['/approve Q2 redacted', 'nothing-to-redact', 'Q2'],
  ['/assign Q2 @nobody', 'not-a-guest', 'riverton-mayor', 'riverton-vice'],
  ['/assign Q2 @nobody', 'nobody-to-assign'],
  ['/mute @riverton-mayor', 'mutes-a-guest', 'riverton-mayor'],
  ['/mute @riverton-clerk', 'mutes-a-moderator', 'riverton-clerk'],
  ['/mute @ana', 'already-muted', 'ana'],
  ['/mute @ana', 'second-moderator', 'ana'],
  ['/unmute @ana', 'not-muted', 'ana'],
  ['/undo Q2', 'nothing-to-undo', 'Q2'],
  ['/undo', 'nothing-to-undo-here'],
  ['/undo', 'time-has-come'],
  ['/undo', 'would-be-over'],
  ['/undo @wild-clerk', 'nothing-by-them', 'wild-clerk'],
];

const everyReply: Readonly<Record<string, string>> = {
  held: questionHeld(held, templates),
  'held by a moderator': questionHeld(question(8, { reason: 'I ask the clerk first' }), templates),
  'held in a muted account': questionHeld(
    question(8, { reason: 'muted', findings: [finding('muted', 'muted', 'hold')] }),
    templates,
  ),
  rejected: questionRejected(question(9, { reason: 'off-topic: this is about schools' }), null, templates),
  'rejected by a rule': questionRejected(
    question(9, { reason: 'banned-word', findings: [finding('banned-words', 'banned-word', 'reject')] }),
    links.codeOfConduct,
    templates,
  ),
  'rejected for an attack': questionRejected(
    question(9, { reason: 'personal-attack' }),
    links.codeOfConduct,
    templates,
  ),
  'several wait': questionsWait('rosa-elm', 'too-many', [question(4), question(5)], templates),
  'none wait any more': questionsWait('rosa-elm', 'too-many', [], templates),
  accepted: questionAccepted(question(8), templates),
  'accepted without personal data': questionAccepted(question(8, { redacted: true }), templates),
  why: whyItStands(
    '1001/Q8',
    held,
    explain(
      textAlone('Shall I mail you a c4sino at ana@example.org?'),
      moderation({ bannedWords: ['casino'] }),
    ),
    [
      entry('hold', 10, { question: 8, byRole: 'rule', by: null, reason: 'personal-data' }),
      entry('approve', 20, { question: 8, detail: 'redacted' }),
      entry('duplicate', 30, { question: 8, detail: '4' }),
      entry('undo', 40, { question: 8, reason: 'duplicate', detail: 'comment/30 /duplicate' }),
      entry('reject', 50, { question: 9 }),
    ],
    'America/Los_Angeles',
    templates,
  ),
  'why of a moderator’s own question': whyItStands('1001/Q4', question(4), null, [], 'UTC', templates),
  'the same answered': sameAnswered(
    'comment/1001',
    question(1, {
      outcome: 'answered',
      answers: [
        {
          id: 'A1.1',
          by: { login: 'riverton-mayor', role: 'guest' },
          source: { kind: 'comment', id: 9, url: 'https://x.example/9' },
          answeredAt: 0,
          editedAt: null,
          text: 'In June.',
          parts: ['Q1'],
          pairedBy: 'number',
          declines: false,
        },
      ],
    }),
    [
      question(2, { asker: { login: 'ben', onBehalfOf: null } }),
      question(3, { asker: { login: 'cyd', onBehalfOf: null } }),
    ],
    busySession().file.guests,
    templates,
  ),
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
      { raw: '/aprove Q5', problem: { kind: 'unknown', nearest: { name: 'approve', usage: '/approve Q5' } } },
      { raw: '/frobnicate', problem: { kind: 'unknown', nearest: null } },
      { raw: '/unpin Q4', problem: { kind: 'no-undo', name: 'pin' } },
      { raw: '/uncancel', problem: { kind: 'no-undo', name: 'cancel' } },
      ...misreadings.map(([raw, fault, words, usage]) => ({
        raw,
        problem: { kind: 'usage', name: 'reject', fault, words, usage } as const,
      })),
      ...obstacles.map(([raw, obstacle, ...names]) => ({
        raw,
        problem: { kind: 'obstacle', obstacle, names } as const,
      })),
    ],
    templates,
  ),
  'a mute for a day': commandReports(
    'comment/7',
    [
      {
        key: '',
        comment: 7,
        issue: 1,
        raw: '/mute @ana for 3d',
        report: { kind: 'muted-for-a-day', login: 'ana' },
      },
    ],
    templates,
  ),
  "a moderator's decisions undone": commandReports(
    'comment/8',
    [
      {
        key: '',
        comment: 8,
        issue: 1,
        raw: '/undo @wild-clerk',
        report: {
          kind: 'undid',
          login: 'wild-clerk',
          decisions: [
            { question: null, action: 'close' },
            { question: 12, action: 'reject' },
            { question: 3, action: 'reject' },
            { question: 3, action: 'reject' },
            { question: null, action: 'mute' },
            { question: null, action: 'mute' },
            { question: 4, action: 'hold' },
          ],
          left: [
            { question: null, action: 'extend', obstacle: 'would-be-over' },
            { question: 9, action: 'approve', obstacle: 'own-decision' },
          ],
          stillModerates: true,
        },
      },
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
    expect(mentioned('commands')).toEqual([]);
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

  test('the words at fault in a command stay code, whatever they are', () => {
    const words = '`@bob` | <b> {words}';
    const problem = {
      kind: 'usage',
      name: 'tag',
      fault: 'odd-topic',
      words,
      usage: `/tag ${words}`,
    } as const;
    const text = commandProblems('1', [{ raw: `/tag ${words}`, problem }], templates);
    expect(danger(text.replace(/<!-- gitchat:command 1 -->$/, ''))).toEqual([]);
  });

  test('a reminder shows how to pass on a question that waits', () => {
    const text = closesSoon(session([question(3)]), 'k', templates, links);
    expect(text).toContain('write `/pass Q3` with the reason');
  });

  test("a moderator's reason is put in safely", () => {
    const text = questionRejected(question(9, { reason: 'spam: see @bob <b>' }), null, templates);
    expect(text).toContain('- see `@bob` \\<b>.');
  });

  test('a long list of waiting questions is cut', () => {
    const many = session(Array.from({ length: 15 }, (_, index) => question(index + 1)));
    const text = closesSoon(many, 'k', templates, links);
    expect(text).toContain('15 questions are');
    expect(text).toContain('- and 5 more on the board above');
  });
});
