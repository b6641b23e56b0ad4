import { expect, it } from 'vitest';
import { ConditionalLists } from '../../src/github/conditional-lists.ts';

it('forgets the list that was not asked for the longest', async () => {
  const lists = new ConditionalLists<string>();
  const read = async (name: string) => {
    let sent: string | undefined;
    await lists.read(name, async (_query, headers) => {
      sent = headers['if-none-match'];
      return { etag: `"${name}"`, items: [], isLast: true };
    });
    return sent;
  };
  for (let list = 1; list <= 32; list += 1) await read(`list ${list}`);
  expect(await read('list 1')).toBe('"list 1"');
  await read('one more');
  expect(await read('list 1')).toBe('"list 1"');
  expect(await read('list 2')).toBeUndefined();
});
