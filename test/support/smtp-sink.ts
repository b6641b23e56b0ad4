/** A real SMTP server on the loopback that keeps what it is sent, and can refuse or be slow. */
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** A mail as it arrived: its envelope, and its contents parsed. */
export interface ReceivedMail {
  /** Envelope recipients. */
  readonly to: readonly string[];
  /** Envelope sender. */
  readonly from: string;
  readonly message: ParsedMail;
}

/** What the sink does with mails: an SMTP code (4xx: try again later, 5xx: never) refuses them. */
export interface Mood {
  readonly refuse?: number;
  /** How long it thinks before it answers, in milliseconds. */
  readonly slow?: number;
}

export interface SmtpSink {
  /** For `SMTP_URL`. */
  readonly url: string;
  /** In the order of arrival. */
  readonly mails: readonly ReceivedMail[];
  /** How many mails were refused. */
  readonly refused: number;
  /** From now on; `{}` takes everything at once. */
  behave(mood: Mood): void;
  /** The first mail, past or to come, that satisfies. Rejects after ten seconds without one, or at the stop. */
  waitFor(predicate: (mail: ReceivedMail) => boolean): Promise<ReceivedMail>;
  stop(): Promise<void>;
}

const PATIENCE = 10_000;

/** Starts a sink on a free port. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const mails: ReceivedMail[] = [];
  const arrivals = new EventTarget();
  const stopping = new AbortController();
  let mood: Mood = {};
  let refused = 0;

  const receive = async (stream: SMTPServerDataStream, to: string[], from: string) => {
    const message = await simpleParser(stream);
    if (mood.slow !== undefined) await wait(mood.slow, undefined, { signal: stopping.signal });
    if (mood.refuse !== undefined) {
      refused += 1;
      throw Object.assign(new Error('Not now'), { responseCode: mood.refuse });
    }
    mails.push({ to, from, message });
    arrivals.dispatchEvent(new Event('mail'));
  };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // Whoever still keeps a connection open at the stop loses it then.
    closeTimeout: 100,
    onData(stream, session, answer) {
      const { mailFrom, rcptTo } = session.envelope;
      const to = rcptTo.map(({ address }) => address);
      receive(stream, to, mailFrom ? mailFrom.address : '').then(
        () => answer(),
        (error: Error) => answer(error),
      );
    },
  });
  // A client that goes away in the middle of a mail is no failure of the sink.
  server.on('error', () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    get refused() {
      return refused;
    },
    behave: (next) => {
      mood = next;
    },
    waitFor: (predicate) => firstMail(predicate, mails, arrivals, stopping.signal),
    stop: async () => {
      stopping.abort(new Error('The SMTP sink was stopped'));
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function firstMail(
  predicate: (mail: ReceivedMail) => boolean,
  mails: readonly ReceivedMail[],
  arrivals: EventTarget,
  stopping: AbortSignal,
): Promise<ReceivedMail> {
  const ending = AbortSignal.any([stopping, AbortSignal.timeout(PATIENCE)]);
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = mails.find(predicate);
      if (found === undefined) return;
      arrivals.removeEventListener('mail', look);
      resolve(found);
    };
    arrivals.addEventListener('mail', look);
    ending.addEventListener('abort', () => reject(ending.reason as Error), { once: true });
    look();
  });
}
