/** Reads the process environment. No value of a variable ever stands in a message: it may be a secret. */
import { privateKeyFrom } from './private-key.ts';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What proves to GitHub that we are the App, and to us that a webhook is GitHub's. */
export interface Credentials {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
}

export interface Listen {
  readonly host: string;
  readonly port: number;
}

export interface Environment {
  readonly credentials: Credentials;
  readonly listen: Listen;
  /** Without a slash at its end. */
  readonly githubApiUrl: string;
  readonly store:
    | { readonly kind: 'embedded'; readonly folder: string }
    | { readonly kind: 'postgres'; readonly url: string };
  /** `null`: no mail is sent. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  /** Path of the file with people's addresses; `null`: none. */
  readonly contacts: string | null;
  readonly logLevel: LogLevel;
}

export type EnvironmentReading =
  | { readonly state: 'ready'; readonly environment: Environment }
  /** No credentials at all: nobody has made the App yet. */
  | { readonly state: 'set-up'; readonly listen: Listen; readonly logLevel: LogLevel }
  /** Everything that is wrong, each in a sentence. */
  | { readonly state: 'wrong'; readonly problems: readonly string[] };

type Variables = Readonly<Record<string, string | undefined>>;
/** The text of a file; throws where it cannot be read. */
type ReadFile = (path: string) => string;

/** Reads all of our variables; one that is empty counts as not set. Never throws. */
export function readEnvironment(variables: Variables, readFile: ReadFile): EnvironmentReading {
  const reader = new Reader(variables, readFile);
  const credentials = credentialsFrom(reader);
  const listen = { host: reader.text('HOST') ?? '0.0.0.0', port: portFrom(reader) };
  const rest = {
    githubApiUrl: (
      reader.url('GITHUB_API_URL', ['https', 'http'], 'https://api.github.com') ?? 'https://api.github.com'
    ).replace(/\/$/, ''),
    store: storeFrom(reader),
    mail: mailFrom(reader),
    contacts: contactsFrom(reader),
    logLevel: logLevelFrom(reader),
  };
  reader.complainOfQuotes();
  if (reader.problems.length > 0) return { state: 'wrong', problems: reader.problems };
  if (credentials === null) return { state: 'set-up', listen, logLevel: rest.logLevel };
  return { state: 'ready', environment: { credentials, listen, ...rest } };
}

/** Looks variables up and gathers what is wrong with them. */
class Reader {
  readonly problems: string[] = [];
  readonly #variables: Variables;
  readonly #readFile: ReadFile;
  readonly #quoted = new Set<string>();

  constructor(variables: Variables, readFile: ReadFile) {
    this.#variables = variables;
    this.#readFile = readFile;
  }

  text(name: string): string | null {
    const value = this.#variables[name]?.trim();
    if (value === undefined || value === '') return null;
    if (!/^(["']).*\1$/s.test(value)) return value;
    this.#quoted.add(name);
    return value.slice(1, -1);
  }

  /** Docker's `--env-file` passes quotes on as a part of the value. */
  complainOfQuotes(): void {
    for (const name of this.#quoted) {
      this.problems.push(`${name} has quotes around it: write the value without them.`);
    }
  }

  /** The text of the file whose path the variable holds. */
  file(name: string): string | null {
    const path = this.text(name);
    if (path === null) return null;
    try {
      return this.#readFile(path);
    } catch {
      this.problems.push(`${name} names a file that cannot be read.`);
      return null;
    }
  }

  url(name: string, schemes: readonly string[], example: string): string | null {
    const value = this.text(name);
    if (value === null) return null;
    const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : '';
    if (schemes.includes(scheme)) return value;
    this.problems.push(`${name} is not an address such as ${example}.`);
    return null;
  }
}

/** `null`: none are set, or some are wrong (which is then among the problems). */
function credentialsFrom(reader: Reader): Credentials | null {
  const names = ['APP_ID', 'PRIVATE_KEY', 'PRIVATE_KEY_PATH', 'WEBHOOK_SECRET'];
  if (names.every((name) => reader.text(name) === null)) {
    if (reader.text('NODE_ENV') === 'production') {
      reader.problems.push(
        'APP_ID, PRIVATE_KEY and WEBHOOK_SECRET are not set. (The page that makes an App is not shown where NODE_ENV is production.)',
      );
    }
    return null;
  }

  const appId = Number(reader.text('APP_ID') ?? '0');
  if (reader.text('APP_ID') === null) {
    reader.problems.push("APP_ID is not set: it is the number on the App's settings page.");
  } else if (!Number.isSafeInteger(appId) || appId <= 0) {
    reader.problems.push("APP_ID is not a number: it is the number on the App's settings page.");
  }

  const webhookSecret = reader.text('WEBHOOK_SECRET') ?? '';
  if (webhookSecret === '') {
    reader.problems.push("WEBHOOK_SECRET is not set: it is the secret that stands in the App's settings.");
  }
  return { appId, privateKey: keyFrom(reader), webhookSecret };
}

/** As in Probot, the key itself goes before a path to it. */
function keyFrom(reader: Reader): string {
  const name = reader.text('PRIVATE_KEY') === null ? 'PRIVATE_KEY_PATH' : 'PRIVATE_KEY';
  if (reader.text(name) === null) {
    reader.problems.push(
      "PRIVATE_KEY is not set, nor is PRIVATE_KEY_PATH: one of them gives the App's private key (a .pem file).",
    );
    return '';
  }
  const given = name === 'PRIVATE_KEY' ? reader.text(name) : reader.file(name);
  if (given === null) return '';
  const key = privateKeyFrom(given);
  if (key === null) {
    reader.problems.push(
      name === 'PRIVATE_KEY'
        ? 'PRIVATE_KEY is not a whole private key: copy all of the .pem file, from BEGIN to END.'
        : 'PRIVATE_KEY_PATH names a file that is not a private key: it should be the .pem file from GitHub.',
    );
  }
  return key ?? '';
}

function portFrom(reader: Reader): number {
  const text = reader.text('PORT') ?? '3000';
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  reader.problems.push('PORT is not a number from 0 to 65535.');
  return 3000;
}

function storeFrom(reader: Reader): Environment['store'] {
  const url = reader.url('DATABASE_URL', ['postgres', 'postgresql'], 'postgres://user@host/gitchat');
  return url === null
    ? { kind: 'embedded', folder: reader.text('GITCHAT_DATA') ?? './data' }
    : { kind: 'postgres', url };
}

function mailFrom(reader: Reader): Environment['mail'] {
  const smtpUrl = reader.url('SMTP_URL', ['smtp', 'smtps'], 'smtps://user:password@mail.example.org');
  if (reader.text('SMTP_URL') === null) return null;
  const from = reader.text('MAIL_FROM');
  if (from === null) {
    reader.problems.push('SMTP_URL is set but MAIL_FROM is not: mail needs an address that it comes from.');
  } else if (!/^[^@\r\n]+@[^@\r\n]+$/.test(from)) {
    reader.problems.push('MAIL_FROM is not an address such as GitChat <gitchat@example.org>.');
  }
  return { smtpUrl: smtpUrl ?? '', from: from ?? '' };
}

function contactsFrom(reader: Reader): string | null {
  return reader.file('GITCHAT_CONTACTS') === null ? null : reader.text('GITCHAT_CONTACTS');
}

function logLevelFrom(reader: Reader): LogLevel {
  const text = reader.text('LOG_LEVEL')?.toLowerCase() ?? 'info';
  const level = LOG_LEVELS.find((name) => name === text);
  if (level === undefined) reader.problems.push(`LOG_LEVEL is not one of: ${LOG_LEVELS.join(', ')}.`);
  return level ?? 'info';
}
