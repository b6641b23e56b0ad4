/** Why the server cannot listen where it should, for the operator. */
import type { Listen } from '../config/environment.ts';

/** A sentence that names the place and what to do; `null`: the error is another. */
export function whyNotListening(error: unknown, { host, port }: Listen): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const place = `HOST ${host}, PORT ${port}`;
  switch (code) {
    case 'EADDRINUSE':
      return `${place}: another program listens there, perhaps a GitChat that still runs. Stop it, or set PORT to another number.`;
    case 'EACCES':
      return `${place}: this account may not listen there. Set PORT to a number from 1024 on.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${place}: this machine has no such address. Set HOST to one that it has, or to 0.0.0.0 for all of them.`;
    default:
      return null;
  }
}
