import { expect, test } from 'vitest';
import { organiserFiles } from '../../src/cli/organiser-files.ts';
import { withComingDates } from '../../src/cli/example-dates.ts';

test('the example opens two weeks from today at noon, closes a day later, and is announced some days before', () => {
  const example = organiserFiles().find(({ path }) => path.endsWith('.sample'))?.text ?? '';
  const dated = withComingDates(example, new Date(2027, 11, 20, 23, 30).getTime());
  expect(dated.match(/^(opens|closes|announce)_at: \S+/gm)).toEqual([
    'opens_at: 2028-01-03T12:00',
    'closes_at: 2028-01-04T12:00',
    'announce_at: 2027-12-29T09:00',
  ]);
});
