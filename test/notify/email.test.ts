import { inspect } from 'node:util';
import type { ParsedMail } from 'mailparser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CalendarEntry, Message } from '../../src/engine/ports.ts';
import { createMailer, type Mailer } from '../../src/notify/email.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';

const NOW = Date.UTC(2026, 4, 1, 16);
const MAYOR = { name: 'riverton-mayor', address: 'mayor@riverton.example' };

let sink: SmtpSink;
let mailer: Mailer;

beforeEach(async () => {
  sink = await startSmtpSink();
  mailer = createMailer({
    smtpUrl: sink.url,
    from: 'GitChat Riverton <gitchat@riverton.example>',
    clock: { now: () => NOW },
  });
});

afterEach(() => sink.stop());

/** The mails that arrived, as they were read. */
function received(): readonly ParsedMail[] {
  return sink.mails.map(({ message }) => message);
}

function message(given: Partial<Message> = {}): Message {
  return {
    id: 'announced/mayor-on-housing/riverton-mayor',
    thread: null,
    subject: 'GitChat: the Mayor on housing – “¿Qué?”',
    text: 'Good day.\n\nhttps://github.example/riverton/gitchat/issues/12\n',
    html: '<p>Good day.</p>',
    calendar: null,
    ...given,
  };
}

const ENTRY: CalendarEntry = {
  uid: 'mayor-on-housing@riverton/gitchat',
  sequence: 3,
  title: 'GitChat: rent; buses, and more\\',
  description: 'Answer here.\nThank you.',
  url: 'https://github.example/riverton/gitchat/issues/12',
  start: Date.UTC(2026, 4, 6, 19),
  end: Date.UTC(2026, 4, 7, 19),
  cancelled: false,
};

/** The lines of a calendar, unfolded (RFC 5545, 3.1). */
function calendarLines(mail: ParsedMail | undefined): string[] {
  const attachment = mail?.attachments.find(({ filename }) => filename === 'session.ics');
  return (attachment?.content.toString('utf8') ?? '').replaceAll(/\r\n[ \t]/g, '').split('\r\n');
}

describe('a mail', () => {
  test('arrives with its subject, both parts, sender and date', async () => {
    await mailer.send(MAYOR, message());
    const [mail] = received();
    expect(mail?.subject).toBe('GitChat: the Mayor on housing – “¿Qué?”');
    expect(mail?.from?.text).toBe('"GitChat Riverton" <gitchat@riverton.example>');
    expect(mail?.to).toMatchObject({ value: [MAYOR] });
    expect(mail?.text).toContain('https://github.example/riverton/gitchat/issues/12');
    expect(mail?.html).toBe('<p>Good day.</p>');
    expect(mail?.date).toEqual(new Date(NOW));
    expect(mail?.attachments).toEqual([]);
  });

  test('goes to the one address and to nobody else', async () => {
    await mailer.send(MAYOR, message());
    expect(sink.mails[0]).toMatchObject({ to: [MAYOR.address], from: 'gitchat@riverton.example' });
  });

  test('asks to be answered by no machine', async () => {
    await mailer.send(MAYOR, message());
    expect(received()[0]?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(received()[0]?.headers.get('x-auto-response-suppress')).toBe('All');
  });

  test('has the same Message-ID whenever it is sent, and another notice another one', async () => {
    await mailer.send(MAYOR, message());
    await mailer.send(MAYOR, message());
    await mailer.send(MAYOR, message({ id: 'opened\r\nX-Evil: 1 <>/ü' }));
    const ids = received().map(({ messageId }) => messageId);
    expect(ids[0]).toMatch(/^<[0-9a-f]{40}@riverton\.example>$/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).toMatch(/^<[0-9a-f]{40}@riverton\.example>$/);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('points to the first mail of its thread, except where it is the first', async () => {
    const first = message();
    await mailer.send(MAYOR, { ...first, thread: first.id });
    await mailer.send(MAYOR, message({ id: 'opened/riverton-mayor', thread: first.id }));
    expect(received()[0]?.references).toBeUndefined();
    expect(received()[0]?.inReplyTo).toBeUndefined();
    expect(received()[1]?.references).toBe(received()[0]?.messageId);
    expect(received()[1]?.inReplyTo).toBe(received()[0]?.messageId);
  });

  test('carries no file and no address that its text might name', async () => {
    await mailer.send(MAYOR, message({ text: '/etc/passwd', html: '<img src="file:///etc/passwd">' }));
    expect(received()[0]?.attachments).toEqual([]);
    expect(received()[0]?.html).toBe('<img src="file:///etc/passwd">');
  });
});

describe('the calendar entry of a mail', () => {
  test('is an invitation in UTC, from the sender to the guest', async () => {
    await mailer.send(MAYOR, message({ calendar: ENTRY }));
    const lines = calendarLines(received()[0]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:REQUEST',
        'UID:mayor-on-housing@riverton/gitchat',
        'SEQUENCE:3',
        'DTSTAMP:20260501T160000Z',
        'DTSTART:20260506T190000Z',
        'DTEND:20260507T190000Z',
        'STATUS:CONFIRMED',
        'SUMMARY:GitChat: rent\\; buses\\, and more\\\\',
        'ORGANIZER;CN="GitChat Riverton":mailto:gitchat@riverton.example',
      ]),
    );
    expect(lines.find((line) => line.startsWith('ATTENDEE'))).toContain('MAILTO:mayor@riverton.example');
  });

  test('takes a cancelled session back', async () => {
    await mailer.send(MAYOR, message({ calendar: { ...ENTRY, sequence: 4, cancelled: true } }));
    expect(calendarLines(received()[0])).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:4', 'STATUS:CANCELLED']),
    );
  });
});

describe('a mail that does not go out', () => {
  test('says why, and names no address', async () => {
    sink.behave({ refuse: 550 });
    const error: unknown = await mailer.send(MAYOR, message()).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'Undelivered', message: 'the mail server refused the mail (550)' });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('riverton.example');
  });

  test('says that there is no server', async () => {
    const nowhere = createMailer({
      smtpUrl: 'smtp://127.0.0.1:1',
      from: 'gitchat@riverton.example',
      clock: { now: () => NOW },
    });
    await expect(nowhere.send(MAYOR, message())).rejects.toThrow('the mail server cannot be reached');
  });
});
