/** What guests are told, on which channel, and when. */
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/core/instant.ts';
import { noticesDue } from '../../src/core/notices.ts';
import { EMPTY_RECORD, type NoticeSent } from '../../src/core/record.ts';
import type { SessionView } from '../../src/core/view.ts';
import { after, comment, DAY, minute, sessionFile, settings } from '../support/builders.ts';

const file = sessionFile();
const [mayor] = file.guests;
const reachable = mayor === undefined ? [] : [{ guest: mayor, channels: ['email' as const] }];
const USUAL = settings();

interface Given extends Partial<Omit<SessionView, 'published'>> {
  readonly sent?: readonly NoticeSent[];
  readonly published?: boolean;
}

function plan(now: Instant, { sent = [], published = false, ...given }: Given = {}) {
  const session = after(given.hubComments ?? [], {
    ...given,
    now,
    record: { ...EMPTY_RECORD, notices: sent },
  });
  return noticesDue(session, given.settings ?? USUAL, reachable, published, now);
}

const kinds = (...given: Parameters<typeof plan>) =>
  plan(...given)
    .due.map(({ kind, channel }) => `${kind} by ${channel}`)
    .sort();

/** As if everything that is due had gone out then. */
function sentBy(now: Instant, given: Given = {}): readonly NoticeSent[] {
  return plan(now, given).due.map(({ key, kind, channel, questions }) => ({
    key,
    kind,
    channel,
    questions,
    at: now,
    toRole: 'guest',
  }));
}

const asked = (...minutes: readonly number[]) =>
  minutes.map((at) => comment(at, 'ana', 'When does the bus come?'));

describe('what the phase calls for', () => {
  it.each([
    ['announced', -10, false, ['announced by email']],
    ['opened', 1, false, ['opened by email', 'opened by github']],
    ['closed, not yet published', DAY + 1, false, []],
    ['closed', DAY + 1, true, ['closed by email']],
    ['archived, not yet published', 2 * DAY + 1, false, []],
    ['archived', 2 * DAY + 1, true, ['transcript by email']],
  ])('%s', (_what, minutes, published, expected) => {
    expect(kinds(minute(minutes), { published })).toEqual(expected);
  });

  it('is told once', () => {
    const now = minute(1);
    expect(kinds(now, { sent: sentBy(now) })).toEqual([]);
  });

  it('is announced again with another window', () => {
    const sent = sentBy(minute(-10));
    const moved = sessionFile({ window: { ...file.window, closesAt: minute(DAY + 60) } });
    expect(kinds(minute(-5), { sent, file: moved })).toEqual(['announced by email']);
  });

  it('nobody hears of without a hub, or of a cancelled session', () => {
    expect(plan(minute(1), { hub: null })).toEqual({ due: [], nextAt: null });
    expect(kinds(minute(5), { hubComments: [comment(2, 'clerk', '/cancel')] })).toEqual([]);
  });

  it('nobody is mentioned where no guest has a login', () => {
    const guests = [{ login: null, name: 'The Mayor', role: null, delegates: ['office'] }];
    expect(kinds(minute(1), { file: sessionFile({ guests }) })).toEqual(['opened by email']);
  });
});

describe('the reminder', () => {
  const remindAt = minute(DAY - 120);

  it('comes at its time, if anything waits', () => {
    const sent = sentBy(minute(1), { hubComments: asked(0) });
    const before = plan(minute(5), { sent, hubComments: asked(0) });
    expect([before.due, before.nextAt]).toEqual([[], remindAt]);
    expect(kinds(remindAt, { sent, hubComments: asked(0) })).toEqual([
      'reminder by email',
      'reminder by github',
    ]);
    expect(kinds(remindAt, { sent })).toEqual([]);
  });

  it('that comes after an outage is the latest only', () => {
    const notify = { ...USUAL.notify, remindBeforeClose: [120 * 60_000, 60 * 60_000] };
    const sent = sentBy(minute(1), { hubComments: asked(0) });
    const late = plan(minute(DAY - 30), { sent, hubComments: asked(0), settings: { ...USUAL, notify } });
    expect(late.due.map(({ key }) => key)).toEqual([
      `reminder/github/${minute(DAY - 60)}`,
      `reminder/mayor/email/${minute(DAY - 60)}`,
    ]);
  });
});

describe('the digest', () => {
  const opened = sentBy(minute(0));

  it('comes at once for the first question, and gathers those that follow', () => {
    const first = { sent: opened, hubComments: asked(10) };
    expect(plan(minute(10), first).due).toMatchObject([{ kind: 'digest', questions: [1], channel: 'email' }]);
    const sent = [...opened, ...sentBy(minute(10), first)];
    const waiting = plan(minute(12), { sent, hubComments: asked(10, 11, 12) });
    expect([waiting.due, waiting.nextAt]).toEqual([[], minute(25)]);
    expect(plan(minute(25), { sent, hubComments: asked(10, 11, 12) }).due).toMatchObject([
      { questions: [2, 3] },
    ]);
  });

  it('tells nothing twice, nor what was told at the opening', () => {
    const sent = sentBy(minute(1), { hubComments: asked(0) });
    expect(kinds(minute(30), { sent, hubComments: asked(0) })).toEqual([]);
  });

  it('does not come beside another mail that tells the same, nor after it', () => {
    const atOpening = { hubComments: asked(0) };
    expect(kinds(minute(1), atOpening)).toEqual(['opened by email', 'opened by github']);
    const beforeTheEnd = { sent: opened, hubComments: asked(DAY - 90) };
    expect(kinds(minute(DAY - 80), beforeTheEnd)).toEqual(['reminder by email', 'reminder by github']);
    const sent = [...opened, ...sentBy(minute(DAY - 80), beforeTheEnd)];
    expect(kinds(minute(DAY - 60), { ...beforeTheEnd, sent })).toEqual([]);
  });

  it('leaves out what is held, answered, or another guest’s', () => {
    const vice = { login: 'vice', name: 'The Vice Mayor', role: null, delegates: [] };
    const both = sessionFile({ guests: [...file.guests, vice] });
    const [toVice, held] = [comment(11, 'clerk', '/assign Q1 @vice'), comment(12, 'clerk', '/hold Q1')];
    for (const said of [toVice, held, comment(13, 'mayor', 'Q1: Soon.')]) {
      const given = { sent: opened, file: both, hubComments: [...asked(10), said] };
      expect(kinds(minute(20), given)).toEqual([]);
    }
  });
});

it('in quiet hours waits until they end', () => {
  // 12:00 there.
  const notify = { ...USUAL.notify, quietHours: { from: 11 * 60, to: 13 * 60 } };
  const quiet = plan(minute(1), { settings: { ...USUAL, notify } });
  expect(quiet).toEqual({ due: [], nextAt: minute(60) });
});
