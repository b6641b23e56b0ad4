/** Sends notices to the people in the operator's contacts, by the channel asked for. */
import type { Channel } from '../core/record.ts';
import type { Postbox } from '../engine/ports.ts';
import { contactOf, isReachedFrom, type Contact, type Contacts } from './contacts.ts';
import type { Mailer } from './email.ts';
import { Undelivered } from './undelivered.ts';
import { postToWebhook } from './webhook.ts';

const NOBODY: Contact = { email: null, webhook: null, channels: [], repositories: null };

/** A postbox over the contacts. Without a mailer it offers no e-mail. */
export function createPostbox(contacts: Contacts, mailer: Mailer | null): Postbox {
  const offered = (channel: Channel): boolean => channel !== 'email' || mailer !== null;
  return {
    channelsOf(person, repository) {
      const contact = contactOf(contacts, person) ?? NOBODY;
      return isReachedFrom(contact, repository) ? contact.channels.filter(offered) : [];
    },
    async send(person, channel, message) {
      const { email, webhook } = contactOf(contacts, person) ?? NOBODY;
      switch (channel) {
        case 'email':
          if (email === null || mailer === null) throw new Undelivered('no e-mail to this person');
          return mailer.send({ name: person, address: email }, message);
        case 'webhook':
          if (webhook === null) throw new Undelivered('no webhook for this person');
          return postToWebhook(webhook, message);
        case 'github':
          throw new Undelivered('a mention on GitHub does not go through the postbox');
        default:
          return channel satisfies never;
      }
    },
  };
}
