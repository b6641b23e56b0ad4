import { expect, test } from 'vitest';
import { settingsInZone } from '../../src/config/session-settings.ts';
import { readSettings } from '../../src/config/settings.ts';

function settings(text: string) {
  const read = readSettings([{ path: '.github/gitchat.yml', text }]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

test('a session in another country has its telephone numbers', () => {
  const ofRepository = settings('timezone: America/New_York');
  const ofSession = settingsInZone(ofRepository, 'Europe/Berlin');
  expect(ofRepository.moderation.phoneNumbers('030 23125123')).toBe('nobody');
  expect(ofSession.moderation.phoneNumbers('030 23125123')).toBe('somebody');
  expect(ofSession).toMatchObject({ timezone: 'America/New_York', moderation: { personalData: 'hold' } });
  expect(settingsInZone(ofRepository, 'Europe/Berlin')).toBe(ofSession);
});

test('a session in the same country has the very settings of the repository', () => {
  const ofRepository = settings('timezone: America/New_York');
  expect(settingsInZone(ofRepository, 'America/Los_Angeles')).toBe(ofRepository);
});

test('the locale tells the country where the zone is no place', () => {
  const ofRepository = settings('locale: es-MX');
  expect(settingsInZone(ofRepository, 'UTC').moderation.phoneNumbers('55 1234 5678')).toBe('somebody');
});
