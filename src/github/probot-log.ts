/** Probot's own log lines, led into ours without request headers, payloads and signatures. */
import type { Server } from 'probot';
import type { Log } from '../engine/ports.ts';

type PinoLogger = NonNullable<NonNullable<ConstructorParameters<typeof Server>[0]>['log']>;
type Line = (fieldsOrText: unknown, text?: unknown) => void;

/** The part of pino's logger that Probot and its HTTP log call. */
interface ProbotLog extends Readonly<Record<'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal', Line>> {
  readonly levels: { readonly values: Readonly<Record<string, number>> };
  readonly child: (bindings: { readonly name?: string }) => ProbotLog;
}

const LEVELS = { values: { trace: 10, debug: 20, info: 30, warn: 40, error: 50, fatal: 60 } };

/**
 * Of what Probot logs only errors matter, and of an error only its message: the error object carries the
 * webhook with its signature and all that a citizen wrote. Bad signatures are warnings, anyone can cause them.
 */
export function probotLog(log: Log): PinoLogger {
  return asPino(errorsOnly(log));
}

/** The same, and the few lines with which the set-up page says what to do. */
export function setupLog(log: Log): PinoLogger {
  const errors = errorsOnly(log);
  const info: Line = (text) => {
    if (typeof text === 'string' && text !== '') log.info({}, text);
  };
  const speaking: ProbotLog = {
    ...errors,
    info,
    child: (bindings) => (bindings.name === 'setup' ? speaking : errors.child(bindings)),
  };
  return asPino(speaking);
}

function errorsOnly(log: Log): ProbotLog {
  const told = new WeakSet<Error>();
  const failed: Line = (thing) => {
    for (const error of errorsIn(thing)) {
      // Probot tells of an error where it happens, and again where it answers.
      if (told.has(error) || isOfListening(error)) continue;
      told.add(error);
      if (/signature/i.test(error.message)) log.warn({}, 'refused a webhook with a wrong signature');
      else log.error({ reason: error.message }, 'a webhook could not be taken in');
    }
  };
  const errors: ProbotLog = {
    ...silent,
    // The HTTP log only repeats what was told, with the headers of the request.
    child: ({ name }) => (name === 'http' ? silent : errors),
    error: failed,
    fatal: failed,
  };
  return errors;
}

const silent: ProbotLog = {
  levels: LEVELS,
  child: () => silent,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/** Probot asks for a whole pino logger and uses this much of it. */
function asPino(log: ProbotLog): PinoLogger {
  return log as unknown as PinoLogger;
}

function nothing(): void {}

function errorsIn(thing: unknown): readonly Error[] {
  const error = thing instanceof Error ? thing : (thing as { err?: unknown } | null)?.err;
  if (error instanceof AggregateError) return error.errors.filter((each) => each instanceof Error);
  return error instanceof Error ? [error] : [];
}

/** Whoever starts the server hears of it. */
function isOfListening(error: Error): boolean {
  return 'syscall' in error && (error.syscall === 'listen' || error.syscall === 'getaddrinfo');
}
