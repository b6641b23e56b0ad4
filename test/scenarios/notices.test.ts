/** What the guest hears, on which channel, and when. */
import { describe, expect, it } from 'vitest';
import { moment, type Play } from '../support/play.ts';
import { announced, ARCHIVED, CLOSES, OPENS, sessionFile, type Evening } from './riverton.ts';

const MAYOR_READS_MAIL = { contacts: { 'riverton-mayor': ['email'] } } as const;

/** Ten minutes before the opening; the mayor has an address, and every mail is listed with its time. */
async function evening(given: Evening = {}): Promise<{ play: Play; mails: () => readonly string[] }> {
  const play = await announced({ cast: MAYOR_READS_MAIL, ...given });
  const times = play.mails.map(() => play.now);
  play.mailServer = () => void times.push(play.now);
  const mails = () => play.mails.map(({ message }, index) => `${clock(times[index])} ${kindOf(message.id)}`);
  return { play, mails };
}

const kindOf = (id: string) => id.split('/')[3] ?? '';
const clock = (at = 0) => new Date(at).toISOString().slice(11, 16);

function mentions(play: Play): readonly string[] {
  return play.said().filter((text) => text.includes('@riverton-mayor'));
}

describe('by e-mail', () => {
  it('tells of the announcement, the opening, new questions, the close and the transcript', async () => {
    const settings = 'notify: { digest: PT15M, remind_before_close: [PT15M] }';
    const { play, mails } = await evening({ settings });
    await play.until('2026-05-06T19:05');
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.until('2026-05-06T19:08');
    await play.comments('ben', play.hub(), 'Is the swimming pool open on Sundays?');
    await play.until('2026-05-06T19:10');
    await play.comments('cyd', play.hub(), 'Who pays for the new library roof?');
    await play.until('2026-05-06T19:30');
    await play.comments('riverton-mayor', play.hub(), 'Q1: In June.');
    await play.until(ARCHIVED);
    await play.after('PT1M');
    expect(mails()).toEqual([
      '18:50 announced',
      '19:00 opened',
      '19:05 digest',
      '19:20 digest',
      '19:45 reminder',
      '20:00 closed',
      '20:30 transcript',
    ]);
    const [, , first, second, reminder, closed, transcript] = play.mails.map(({ message }) => message);
    expect(first?.text).toContain('When will the rent cap be decided?');
    expect(second?.subject).toContain('2 new questions');
    expect(second?.text).not.toContain('rent cap');
    expect(reminder?.text).toContain('swimming pool');
    expect(reminder?.text).not.toContain('rent cap');
    expect(closed?.text).toContain('1 of 3 questions were answered');
    expect(transcript?.text).toContain('transcripts/housing.md');
    const kinds = play
      .transcript()
      .notices.map(({ kind, channel }: Record<string, string>) => `${kind} ${channel}`);
    expect(kinds).toContain('digest email');
    expect(JSON.stringify(play.transcript().notices)).not.toContain('riverton-mayor');
  });

  it('sends the invitation again, as an update of the same entry, when the window moves', async () => {
    const { play, mails } = await evening();
    await play.pushes({ 'sessions/housing.yml': sessionFile({ opens: '2026-05-06T19:30' }) });
    await play.pushes({
      'sessions/housing.yml': sessionFile({ opens: '2026-05-06T19:30', more: 'intro: Welcome' }),
    });
    await play.after('PT1M');
    expect(mails()).toEqual(['18:50 announced', '18:50 announced']);
    const [first, second] = play.mails.map(({ message }) => message.calendar);
    expect(first).toMatchObject({ sequence: 0, start: moment(OPENS), end: moment(CLOSES) });
    expect(second).toMatchObject({ uid: first?.uid, sequence: 1, start: moment('2026-05-06T19:30') });
  });

  it('keeps quiet in the quiet hours, and tells afterwards all at once', async () => {
    const settings = 'notify: { quiet_hours: "19:00-19:30" }';
    const { play, mails } = await evening({ settings });
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.until('2026-05-06T19:10');
    await play.comments('ben', play.hub(), 'Is the swimming pool open on Sundays?');
    await play.until('2026-05-06T19:40');
    expect(mails()).toEqual(['18:50 announced', '19:30 opened']);
    expect(play.mails[1]?.message.text).toMatch(/rent cap[^]*swimming pool|swimming pool[^]*rent cap/);
  });

  it('tries again while the mail server is down, and holds nothing else up', async () => {
    const { play } = await evening();
    const tried: string[] = [];
    play.mailServer = ({ message }) => {
      tried.push(message.id);
      throw new Error('connection refused');
    };
    await play.until('2026-05-06T19:01');
    expect(play.hub().labels).toContain('session:open');
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.after('PT10M');
    expect(play.line('Q1')).toContain('rent cap');
    expect(play.mails).toHaveLength(1);
    expect(tried.length).toBeGreaterThan(2);
    expect(tried.length).toBeLessThan(10);

    const arrived: string[] = [];
    play.mailServer = ({ message }) => void arrived.push(message.id);
    await play.restart();
    await play.after('PT30M');
    expect(arrived.filter((id) => id.includes('/opened/'))).toHaveLength(1);
    expect(new Set(arrived).size).toBe(arrived.length);
    expect(play.mails.at(-1)?.message.text).toContain('rent cap');
  });
});

describe('on GitHub', () => {
  it('mentions the guest at the opening and before the close only, and never twice', async () => {
    const { play } = await evening({ cast: {}, settings: 'notify: { remind_before_close: [PT15M] }' });
    expect(mentions(play)).toHaveLength(0);
    await play.until(OPENS);
    expect(mentions(play)).toHaveLength(1);
    await play.restart({ forgetful: true });
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.after('PT1M');
    expect(mentions(play)).toHaveLength(1);
    await play.until('2026-05-06T19:45');
    expect(mentions(play)).toHaveLength(2);
    expect(mentions(play)[1]).toContain('rent cap');
    await play.restart({ forgetful: true });
    await play.until(ARCHIVED);
    await play.after('PT1M');
    expect(mentions(play)).toHaveLength(2);
    expect(play.said()).toHaveLength(2);
  });

  it('does not remind a guest who has answered everything', async () => {
    const { play } = await evening({ cast: {}, settings: 'notify: { remind_before_close: [PT15M] }' });
    await play.until(OPENS);
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.comments('riverton-mayor', play.hub(), 'Q1: In June.');
    await play.until(CLOSES);
    expect(mentions(play)).toHaveLength(1);
  });
});
