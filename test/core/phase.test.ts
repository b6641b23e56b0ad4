import { describe, expect, it } from 'vitest';
import { courseOf, moving, nextPhaseAt, phaseAt } from '../../src/core/phase.ts';
import type { LedgerEntry } from '../../src/core/record.ts';
import { inForce } from '../../src/core/undoing.ts';
import { DAY, entry, minute, sessionFile } from '../support/builders.ts';

const file = sessionFile();
const { opensAt, closesAt } = file.window;
const course = (...ledger: readonly LedgerEntry[]) => courseOf(file, null, inForce(ledger));

describe('the phase', () => {
  it.each([
    [-1, 'scheduled'],
    [0, 'open'],
    [DAY - 1, 'open'],
    [DAY, 'closed'],
    [2 * DAY - 1, 'closed'],
    [2 * DAY, 'archived'],
  ])('in minute %i is %s', (minutes, phase) => {
    expect(phaseAt(course(), minute(minutes))).toBe(phase);
  });

  it('changes next when the clock says so, and after the archive never', () => {
    const next = [-1, 0, DAY, 2 * DAY].map((minutes) => nextPhaseAt(course(), minute(minutes)));
    expect(next).toEqual([minute(0), minute(DAY), minute(2 * DAY), null]);
  });
});

describe('decisions', () => {
  const extended = entry('extend', 5, { detail: moving(minute(DAY + 30), closesAt) });

  it('move the moments', () => {
    const opened = entry('open', -10, { detail: moving(minute(-10), opensAt) });
    expect(course(opened, extended).window).toMatchObject({
      opensAt: minute(-10),
      closesAt: minute(DAY + 30),
    });
    expect(course(extended).archivesAt).toBe(minute(2 * DAY + 30));
  });

  it('hold only until the file moves the moment itself', () => {
    const window = { ...file.window, closesAt: minute(DAY + 5) };
    expect(courseOf({ ...file, window }, null, inForce([extended])).window.closesAt).toBe(minute(DAY + 5));
  });

  it('archive at once, unless the session was extended after that', () => {
    const archived = entry('archive', DAY + 5);
    expect(course(archived).archivesAt).toBe(minute(DAY + 5));
    expect(course(archived, extended).archivesAt).toBe(minute(2 * DAY + 30));
  });

  it('cancel for good', () => {
    const cancelled = course(entry('cancel', 5, { reason: 'illness' }));
    expect([phaseAt(cancelled, minute(6)), nextPhaseAt(cancelled, minute(6))]).toEqual(['cancelled', null]);
    expect(cancelled.cancelled).toEqual({ at: minute(5), reason: 'illness' });
  });

  it('whose detail is spoilt change nothing', () => {
    expect(course(entry('extend', 5, { detail: 'tomorrow' }), entry('close', 6)).window).toEqual(file.window);
  });
});

describe('a file that was removed', () => {
  it.each([
    [-1, 'cancelled'],
    [1, 'open'],
  ])('in minute %i leaves a session %s', (minutes, phase) => {
    expect(phaseAt(courseOf(file, minute(minutes), []), minute(2))).toBe(phase);
  });
});
