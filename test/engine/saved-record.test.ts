/** The record that is mirrored to GitHub, where everybody can read it. */
import { expect, it } from 'vitest';
import { readRecordText, recordText } from '../../src/engine/saved-record.ts';
import { newSession } from '../../src/engine/session-memory.ts';
import { after, comment, sessionFile, settings } from '../support/builders.ts';

const rules = { settings: settings({ suspectWords: ['crook'] }) };
const asked = comment(9, 'ana', 'Is he a crook? Call 555 0100.');

it('gives no hash of a text that was held, and the hold is known all the same when it is read back', () => {
  const held = after([asked], rules);
  expect(held.ledger).toMatchObject([{ action: 'hold', textSha256: asked.sha256 }]);
  const { text } = recordText({ ...newSession(sessionFile()), record: held.record });
  expect(text).not.toContain(asked.sha256);
  const record = readRecordText(text)?.record;
  expect(record).toBeDefined();
  expect(after([asked], { ...rules, ...(record && { record }) }).ledger).toHaveLength(1);
});

it('keeps the hash of what a moderator approved, so that another text is looked at again', () => {
  const approval = comment(10, 'clerk', '/approve Q1');
  const { record } = after([asked, approval], rules);
  const { text } = recordText({ ...newSession(sessionFile()), record });
  expect(text).toContain(asked.sha256);
});
