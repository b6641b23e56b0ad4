/** The mail server of the tests: it keeps what it gets, and can be in a bad mood. */
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';

let sink: SmtpSink;

beforeEach(async () => {
  sink = await startSmtpSink();
});
afterEach(() => sink.stop());

const mail = {
  from: 'GitChat <gitchat@riverton.example>',
  to: 'mayor@riverton.example',
  subject: 'Three new questions',
  text: 'Ana asks about rent.',
};

test('keeps mails, parsed', async () => {
  await createTransport(sink.url).sendMail({ ...mail, html: '<p>Ana asks about rent.</p>' });

  expect(sink.mails).toHaveLength(1);
  expect(sink.mails[0]).toMatchObject({ from: 'gitchat@riverton.example', to: ['mayor@riverton.example'] });
  expect(sink.mails[0]?.message.subject).toBe('Three new questions');
  expect(sink.mails[0]?.message.html).toContain('<p>Ana asks about rent.</p>');
});

test('waits for the mail that is meant', async () => {
  const reminder = sink.waitFor(({ message }) => message.subject === 'Reminder');
  await createTransport(sink.url).sendMail(mail);
  await createTransport(sink.url).sendMail({ ...mail, subject: 'Reminder' });

  expect((await reminder).message.subject).toBe('Reminder');
});

test('refuses when told to, until told otherwise', async () => {
  sink.behave({ refuse: 451 });
  await expect(createTransport(sink.url).sendMail(mail)).rejects.toMatchObject({ responseCode: 451 });
  expect(sink.mails).toHaveLength(0);
  expect(sink.refused).toBe(1);

  sink.behave({});
  await createTransport(sink.url).sendMail(mail);
  expect(sink.mails).toHaveLength(1);
});

test('stops in the middle of a slow answer', async () => {
  sink.behave({ slow: 60_000 });
  const sending = expect(createTransport(sink.url).sendMail(mail)).rejects.toThrow();
  await sink.stop();
  await sending;
  expect(sink.mails).toHaveLength(0);
});
