import nock from 'nock';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../src/engine/ports.ts';
import { parseContacts } from '../../src/notify/contacts.ts';
import type { Mailbox } from '../../src/notify/calendar.ts';
import { createPostbox } from '../../src/notify/postbox.ts';

const MESSAGE: Message = {
  id: 'digest/1',
  thread: null,
  subject: '2 new questions',
  text: 'Q1 <!channel> & <https://evil.example|here>',
  html: '<p></p>',
  calendar: null,
};

const FILE = parseContacts(`
riverton-mayor: { email: mayor@riverton.example }
clerk: { email: clerk@riverton.example, webhook: "https://hooks.example/T000/secret", channels: [webhook, github, email] }
`);
const TOWN = 'riverton/questions';
const CONTACTS = FILE.ok ? FILE.contacts : new Map<string, never>();

let mailed: { to: Mailbox; message: Message }[];
const mailer = {
  async send(to: Mailbox, message: Message) {
    mailed.push({ to, message });
  },
};

beforeEach(() => {
  mailed = [];
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
});
afterEach(() => {
  nock.cleanAll();
  nock.enableNetConnect();
  nock.restore();
});

describe('the channels of a person', () => {
  test('are those of the contacts, in their order', () => {
    const postbox = createPostbox(CONTACTS, mailer);
    expect(postbox.channelsOf('@riverton-mayor', TOWN)).toEqual(['email']);
    expect(postbox.channelsOf('clerk', TOWN)).toEqual(['webhook', 'github', 'email']);
    expect(postbox.channelsOf('stranger', TOWN)).toEqual([]);
  });

  test('are none in a repository that may not write to the person', () => {
    const file = parseContacts(`
mayor: { email: mayor@riverton.example, repositories: [Riverton/*, hill-valley/Sessions] }
clerk: { email: clerk@riverton.example, repositories: [] }
`);
    const postbox = createPostbox(file.ok ? file.contacts : new Map<string, never>(), mailer);
    expect(postbox.channelsOf('mayor', 'riverton/Questions')).toEqual(['email']);
    expect(postbox.channelsOf('mayor', 'Hill-Valley/sessions')).toEqual(['email']);
    expect(postbox.channelsOf('mayor', 'hill-valley/other')).toEqual([]);
    expect(postbox.channelsOf('mayor', 'rivertonian/questions')).toEqual([]);
    expect(postbox.channelsOf('clerk', TOWN)).toEqual([]);
  });

  test('are without e-mail where there is no mail server', async () => {
    const postbox = createPostbox(CONTACTS, null);
    expect(postbox.channelsOf('riverton-mayor', TOWN)).toEqual([]);
    expect(postbox.channelsOf('clerk', TOWN)).toEqual(['webhook', 'github']);
    await expect(postbox.send('clerk', 'email', MESSAGE)).rejects.toThrow('no e-mail to this person');
  });
});

describe('sending', () => {
  test('by e-mail goes to the address of the contacts', async () => {
    await createPostbox(CONTACTS, mailer).send('riverton-mayor', 'email', MESSAGE);
    expect(mailed).toEqual([
      { to: { name: 'riverton-mayor', address: 'mayor@riverton.example' }, message: MESSAGE },
    ]);
  });

  test('by webhook posts a text in which nothing is a mention or a link', async () => {
    const hook = nock('https://hooks.example')
      .post('/T000/secret', {
        text: '*2 new questions*\n\nQ1 &lt;!channel&gt; &amp; &lt;https://evil.example|here&gt;',
      })
      .reply(200, 'ok');
    await createPostbox(CONTACTS, mailer).send('clerk', 'webhook', MESSAGE);
    expect(hook.isDone()).toBe(true);
  });

  test.each([
    [404, 'the webhook answered with status 404'],
    [302, 'the webhook answered with status 302'],
  ])('by webhook fails on status %i, and says no address', async (status, reason) => {
    nock('https://hooks.example')
      .post('/T000/secret')
      .reply(status, '', { location: 'https://evil.example/' });
    await expect(createPostbox(CONTACTS, mailer).send('clerk', 'webhook', MESSAGE)).rejects.toThrow(
      expect.objectContaining({ name: 'Undelivered', message: reason }),
    );
  });

  test('by webhook fails where nobody listens', async () => {
    nock('https://hooks.example').post('/T000/secret').replyWithError('getaddrinfo hooks.example');
    await expect(createPostbox(CONTACTS, mailer).send('clerk', 'webhook', MESSAGE)).rejects.toThrow(
      expect.objectContaining({ message: 'the webhook cannot be reached' }),
    );
  });

  test('to somebody who is not in the contacts fails', async () => {
    const postbox = createPostbox(CONTACTS, mailer);
    await expect(postbox.send('stranger', 'email', MESSAGE)).rejects.toThrow('no e-mail to this person');
    await expect(postbox.send('stranger', 'webhook', MESSAGE)).rejects.toThrow('no webhook for this person');
    await expect(postbox.send('clerk', 'github', MESSAGE)).rejects.toThrow('does not go through the postbox');
  });
});
