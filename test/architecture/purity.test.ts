import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PLANTED = join(import.meta.dirname, 'planted');

/** What a tool of this project prints, run in a folder. */
function output(folder: string, script: string, ...options: readonly string[]): Promise<string> {
  return new Promise((resolveOutput) => {
    const command = [join(ROOT, 'node_modules', script), ...options];
    execFile(process.execPath, command, { cwd: folder }, (_error, stdout) => resolveOutput(stdout));
  });
}

describe('the core', { timeout: 30_000 }, () => {
  it('does not compile where it reaches for Node or a browser', async () => {
    const found = await output(PLANTED, 'typescript/bin/tsc', '-p', 'tsconfig.json');
    const names = [...found.matchAll(/leaves-the-core\.ts.*Cannot find name '(\w+)'/g)];
    expect(names.map(([, name]) => name)).toEqual(['process', 'document']);
    expect(found.trim().split('\n')).toHaveLength(names.length);
  });

  it('does not pass the linter where it reads a clock, chance or the environment', async () => {
    // A copy, because the linter leaves out what is planted in the project itself.
    const folder = await mkdtemp(join(tmpdir(), 'gitchat-planted-'));
    await cp(join(PLANTED, 'src'), join(folder, 'src'), { recursive: true });
    const options = ['-c', join(ROOT, '.oxlintrc.json'), '--format', 'unix', 'src/core'];
    const found = await output(folder, 'oxlint/bin/oxlint', ...options);
    await rm(folder, { recursive: true });
    const names = [...found.matchAll(/leaves-the-core\.ts:.*[`']([\w.]+)[`']/g)];
    expect(names.map(([, name]) => name)).toEqual(['Date.now', 'Math.random', 'process.env']);
  });
});
