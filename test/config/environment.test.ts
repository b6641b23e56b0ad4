import { generateKeyPairSync } from 'node:crypto';
import { describe as group, expect, test } from 'vitest';
import { readEnvironment } from '../../src/config/environment.ts';
import { privateKeyFrom } from '../../src/config/private-key.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PKCS1 = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const PKCS8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const FILES: Readonly<Record<string, string>> = {
  '/run/secrets/key.pem': PKCS8,
  '/etc/gitchat/contacts.yml': 'riverton-mayor: {}',
  '/etc/passwd': 'root:x:0:0',
};

function read(variables: Readonly<Record<string, string>>) {
  return readEnvironment(variables, (path) => {
    const text = FILES[path];
    if (text === undefined) throw new Error(`ENOENT: ${path}`);
    return text;
  });
}

function problems(variables: Readonly<Record<string, string>>): readonly string[] {
  const reading = read(variables);
  return reading.state === 'wrong' ? reading.problems : [];
}

const CREDENTIALS = { APP_ID: '12', PRIVATE_KEY: PKCS8, WEBHOOK_SECRET: 'open sesame' };

test('credentials alone are enough', () => {
  expect(read(CREDENTIALS)).toEqual({
    state: 'ready',
    environment: {
      credentials: { appId: 12, privateKey: PKCS8, webhookSecret: 'open sesame' },
      listen: { host: '0.0.0.0', port: 3000 },
      githubApiUrl: 'https://api.github.com',
      store: { kind: 'embedded', folder: './data' },
      mail: null,
      contacts: null,
      logLevel: 'info',
    },
  });
});

test('everything can be set', () => {
  const reading = read({
    APP_ID: ' 12 ',
    PRIVATE_KEY_PATH: '/run/secrets/key.pem',
    WEBHOOK_SECRET: 'open sesame',
    HOST: '127.0.0.1',
    PORT: '0',
    GITHUB_API_URL: 'http://localhost:4000/api/v3/',
    DATABASE_URL: 'postgres://gitchat@db/gitchat',
    SMTP_URL: 'smtp://localhost:2525',
    MAIL_FROM: 'GitChat <gitchat@example.org>',
    GITCHAT_CONTACTS: '/etc/gitchat/contacts.yml',
    LOG_LEVEL: 'WARN',
  });
  expect(reading).toEqual({
    state: 'ready',
    environment: {
      credentials: { appId: 12, privateKey: PKCS8, webhookSecret: 'open sesame' },
      listen: { host: '127.0.0.1', port: 0 },
      githubApiUrl: 'http://localhost:4000/api/v3',
      store: { kind: 'postgres', url: 'postgres://gitchat@db/gitchat' },
      mail: { smtpUrl: 'smtp://localhost:2525', from: 'GitChat <gitchat@example.org>' },
      contacts: '/etc/gitchat/contacts.yml',
      logLevel: 'warn',
    },
  });
});

group('without any credentials somebody is about to set GitChat up', () => {
  test.each([[{}], [{ APP_ID: '', PRIVATE_KEY: ' ' }]])('%j', (variables) => {
    expect(read({ ...variables, PORT: '8080' })).toEqual({
      state: 'set-up',
      listen: { host: '0.0.0.0', port: 8080 },
      logLevel: 'info',
    });
  });

  test('but not in production, where there is no set-up page', () => {
    expect(problems({ NODE_ENV: 'production' })).toEqual([
      'APP_ID, PRIVATE_KEY and WEBHOOK_SECRET are not set. (The page that makes an App is not shown where NODE_ENV is production.)',
    ]);
  });

  test('what else is wrong is said all the same', () => {
    expect(problems({ PORT: 'http' })).toEqual(['PORT is not a number from 0 to 65535.']);
  });
});

group('what an operator is told whose environment is wrong', () => {
  test('everything at once', () => {
    const wrong = {
      APP_ID: 'Iv1.secret',
      PORT: '99999',
      GITHUB_API_URL: 'api.github.com',
      DATABASE_URL: 'mysql://gitchat:secret@db',
      SMTP_URL: 'mail.example.org:secret',
      GITCHAT_CONTACTS: '/no/secret',
      LOG_LEVEL: 'loud secret',
    };
    const told = problems(wrong);
    expect(told).toEqual([
      "APP_ID is not a number: it is the number on the App's settings page.",
      "WEBHOOK_SECRET is not set: it is the secret that stands in the App's settings.",
      "PRIVATE_KEY is not set, nor is PRIVATE_KEY_PATH: one of them gives the App's private key (a .pem file).",
      'PORT is not a number from 0 to 65535.',
      'GITHUB_API_URL is not an address such as https://api.github.com.',
      'DATABASE_URL is not an address such as postgres://user@host/gitchat.',
      'SMTP_URL is not an address such as smtps://user:password@mail.example.org.',
      'SMTP_URL is set but MAIL_FROM is not: mail needs an address that it comes from.',
      'GITCHAT_CONTACTS names a file that cannot be read.',
      'LOG_LEVEL is not one of: trace, debug, info, warn, error, fatal.',
    ]);
    expect(told.join('\n')).not.toContain('secret@');
    expect(told.join('\n')).not.toMatch(/Iv1|loud|mysql|\/no\//);
  });

  test.each<[string, Record<string, string>, string]>([
    ['quotes', { APP_ID: '"1"' }, 'APP_ID has quotes around it: write the value without them.'],
    [
      'half a key',
      { PRIVATE_KEY: PKCS8.slice(0, 200) },
      'PRIVATE_KEY is not a whole private key: copy all of the .pem file, from BEGIN to END.',
    ],
    [
      'a key with a letter lost',
      { PRIVATE_KEY: PKCS8.replace(/(BEGIN PRIVATE KEY-----\n)./, '$1') },
      'PRIVATE_KEY is not a whole private key: copy all of the .pem file, from BEGIN to END.',
    ],
    [
      'a path to nothing',
      { PRIVATE_KEY: '', PRIVATE_KEY_PATH: '/no/key.pem' },
      'PRIVATE_KEY_PATH names a file that cannot be read.',
    ],
    [
      'a path to another file',
      { PRIVATE_KEY: '', PRIVATE_KEY_PATH: '/etc/passwd' },
      'PRIVATE_KEY_PATH names a file that is not a private key: it should be the .pem file from GitHub.',
    ],
    [
      'mail from nowhere',
      { SMTP_URL: 'smtp://localhost', MAIL_FROM: 'GitChat' },
      'MAIL_FROM is not an address such as GitChat <gitchat@example.org>.',
    ],
    ['no App', { APP_ID: '' }, "APP_ID is not set: it is the number on the App's settings page."],
  ])('%s', (_, change, problem) => {
    expect(problems({ ...CREDENTIALS, ...change })).toEqual([problem]);
  });
});

group('the private key is taken', () => {
  test.each([
    ['as GitHub gives it', PKCS1, PKCS1],
    ['in the newer form', PKCS8, PKCS8],
    ['with \\n for its line breaks', PKCS8.replaceAll('\n', '\\n'), PKCS8],
    ['with blanks for its line breaks', PKCS1.replaceAll('\n', ' '), PKCS1],
    ['as base64 of the file', Buffer.from(PKCS8).toString('base64'), PKCS8],
    ['with line breaks of Windows', PKCS8.replaceAll('\n', '\r\n'), PKCS8],
  ])('%s', (_, given, pem) => {
    expect(privateKeyFrom(given)).toBe(pem);
  });

  test.each([
    '',
    'open sesame',
    '-----BEGIN PRIVATE KEY-----',
    'x'.repeat(65_536),
    `-----BEGIN ${' '.repeat(65_536)}`,
  ])('but nothing else', (given) => {
    expect(privateKeyFrom(given)).toBeNull();
  });
});
