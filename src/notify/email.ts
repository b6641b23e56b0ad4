/** Sends notices as e-mail over SMTP. */
import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import addressparser from 'nodemailer/lib/addressparser';
import type { Clock, Message } from '../engine/ports.ts';
import { invitationTo, type Mailbox } from './calendar.ts';
import { Undelivered } from './undelivered.ts';

export interface Mailer {
  /** Throws {@link Undelivered} where the mail server did not take it. */
  send(to: Mailbox, message: Message): Promise<void>;
}

export interface MailerOptions {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  readonly smtpUrl: string;
  /** `address` or `Name <address>`. */
  readonly from: string;
  readonly clock: Pick<Clock, 'now'>;
}

/** Well below the lease of a look, so that a silent mail server holds up nobody for long. */
const TIMEOUT = 20_000;

/** A mailer that opens one connection for each mail: there are few, and nothing stays open between them. */
export function createMailer({ smtpUrl, from, clock }: MailerOptions): Mailer {
  const sender = mailboxOf(from);
  const transport = createTransport({
    url: smtpUrl,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: TIMEOUT,
    greetingTimeout: TIMEOUT,
    socketTimeout: TIMEOUT,
  });
  return {
    async send(to, message) {
      try {
        await transport.sendMail(mailOf(message, to, sender, clock.now()));
      } catch (error) {
        throw new Undelivered(reasonOf(error));
      }
    },
  };
}

function mailOf(message: Message, to: Mailbox, sender: Mailbox, now: number) {
  const { calendar, id, thread } = message;
  const earlier = thread === null || thread === id ? {} : inThread(messageIdOf(thread, sender));
  const invitation = calendar === null ? null : invitationTo(to, sender, calendar, now);
  return {
    messageId: messageIdOf(id, sender),
    ...earlier,
    date: new Date(now),
    from: sender,
    to,
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: {
      // RFC 3834 and, for Exchange, Microsoft's own: nobody's absence note should answer this.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    ...(invitation === null
      ? {}
      : { icalEvent: { method: invitation.method, filename: 'session.ics', content: invitation.text } }),
  };
}

function inThread(first: string) {
  return { inReplyTo: first, references: [first] };
}

/** A notice's id may hold names and any characters: its hash is as stable, and always a valid Message-ID. */
function messageIdOf(id: string, sender: Mailbox): string {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 40);
  return `<${hash}@${sender.address.slice(sender.address.lastIndexOf('@') + 1)}>`;
}

function mailboxOf(from: string): Mailbox {
  const mailbox = addressparser(from, { flatten: true })[0];
  return { name: mailbox?.name ?? '', address: mailbox?.address ?? from };
}

/** Nodemailer's error messages quote recipients and the server: only its code and the SMTP number are told. */
function reasonOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const number = typeof responseCode === 'number' ? ` (${responseCode})` : '';
  switch (code) {
    case 'EAUTH':
    case 'ENOAUTH':
    case 'EOAUTH2':
      return `the mail server did not accept the login${number}`;
    case 'ECONNECTION':
    case 'ESOCKET':
    case 'EDNS':
    case 'ETIMEDOUT':
      return `the mail server cannot be reached${number}`;
    case 'ETLS':
      return `the connection to the mail server could not be secured${number}`;
    case 'EENVELOPE':
      return `the mail server refused the sender or the recipient${number}`;
    case 'EMESSAGE':
      return `the mail server refused the mail${number}`;
    default:
      return `the mail could not be sent${number}`;
  }
}
