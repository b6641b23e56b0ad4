/** What a repository sets, for one of its sessions. */
import type { Settings } from '../core/settings.ts';
import { phoneNumbersOf } from './phone-numbers.ts';

const made = new WeakMap<Settings, Map<string, Settings>>();

/**
 * The settings as they are for a session in this time zone, whose country may be another than the repository's. For
 * the same settings and zone they are the same object, because what is read under them is kept.
 */
export function settingsInZone(settings: Settings, timezone: string): Settings {
  const known = made.get(settings) ?? new Map<string, Settings>();
  made.set(settings, known);
  const inZone = known.get(timezone) ?? withPhoneNumbersOf(timezone, settings);
  known.set(timezone, inZone);
  return inZone;
}

function withPhoneNumbersOf(timezone: string, settings: Settings): Settings {
  const phoneNumbers = phoneNumbersOf(timezone, settings.locale);
  if (phoneNumbers === settings.moderation.phoneNumbers) return settings;
  return { ...settings, moderation: { ...settings.moderation, phoneNumbers } };
}
