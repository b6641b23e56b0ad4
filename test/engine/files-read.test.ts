/** The organisers' files as a repository's memory has them. */
import { expect, it } from 'vitest';
import { filesReadIn } from '../../src/engine/files-read.ts';
import { Memory } from '../../src/engine/memory.ts';
import type { Store } from '../../src/engine/ports.ts';

it('settings that an older version took for valid give way to the defaults, and the mistake is told', async () => {
  const settings = [{ path: '.github/gitchat.yml', text: 'board: { refresh: PT0S }\n' }];
  const files = { branch: 'main', headSha: '', settings, validSettings: settings, sessions: {} };
  const recall = () =>
    Promise.resolve(new Map([['files', { ...files, codeOfConduct: null, templates: {} }]]));
  const memory = await Memory.of('riverton/townhall', { recall } as unknown as Store);
  const { settings: inForce, problems } = filesReadIn(memory);
  expect(inForce.board.refresh).toBe(10_000);
  expect(problems).toHaveLength(1);
});
