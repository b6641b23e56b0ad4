/** The process's log: one JSON object a line, on standard output. */
import { pino } from 'pino';
import type { LogLevel } from '../config/environment.ts';
import type { Log } from '../engine/ports.ts';

/** Errors are logged by type, message and stack only: their other fields may carry requests, and so people's words. */
export function createLog(level: LogLevel): Log {
  return pino({ level, base: null, serializers: { err: described } });
}

function described(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack } = error;
  return { type: name, message, stack };
}
