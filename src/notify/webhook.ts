/** Sends notices to a chat room's incoming webhook, as Slack and those that follow it take them. */
import type { Message } from '../engine/ports.ts';
import { Undelivered } from './undelivered.ts';

const TIMEOUT = 10_000;

/**
 * Posts a notice as `{ "text": … }` to an `https` address. Follows no redirect: the address is a secret, and the
 * text goes only where the operator said. Throws {@link Undelivered} unless the answer is a success.
 */
export async function postToWebhook(address: string, message: Message): Promise<void> {
  const response = await post(address, { text: `*${escaped(message.subject)}*\n\n${escaped(message.text)}` });
  if (!response.ok) throw new Undelivered(`the webhook answered with status ${response.status}`);
}

async function post(address: string, content: { readonly text: string }): Promise<Response> {
  if (!address.startsWith('https://')) throw new Undelivered('the webhook is not an https address');
  try {
    return await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(content),
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch {
    throw new Undelivered('the webhook cannot be reached');
  }
}

/** With these three escaped, nothing in the text is a link, a mention or a call to the whole channel. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
