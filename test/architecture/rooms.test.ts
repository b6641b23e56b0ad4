import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** What the architecture check reports of `src` in a folder. */
function check(folder: string): Promise<Report> {
  const options = [CRUISER, 'src', '--config', CONFIG, '--output-type', 'json'];
  return new Promise((resolveReport, reject) => {
    execFile(process.execPath, options, { cwd: folder, maxBuffer: 1e8 }, (error, stdout) => {
      // It ends with an error where it found violations, and prints them all the same.
      if (stdout === '' && error !== null) reject(error);
      else resolveReport(JSON.parse(stdout) as Report);
    });
  });
}

function violations(report: Report): readonly string[] {
  return report.summary.violations
    .map(({ from, to, rule }) => `${rule.name}: ${from} → ${to.replace(/^.*node_modules\//, '')}`)
    .toSorted();
}

describe('the architecture check', () => {
  let planted: Report;

  beforeAll(async () => {
    planted = await check(join(import.meta.dirname, 'planted'));
  }, 30_000);

  it('finds every planted violation, and nothing else', () => {
    expect(violations(planted)).toMatchInlineSnapshot(`
      [
        "adapters-know-only-ports: src/archive/knows-notify.ts → src/notify/email.ts",
        "adapters-know-only-ports: src/github/knows-the-store.ts → src/store/sqlite.ts",
        "adapters-know-only-ports: src/github/uses-a-command.ts → src/cli/starts-the-server.ts",
        "adapters-know-only-ports: src/notify/knows-github.ts → src/github/client.ts",
        "adapters-know-only-ports: src/store/knows-the-engine.ts → src/engine/look.ts",
        "config-and-words-know-only-core: src/config/knows-the-words.ts → src/words/render.ts",
        "config-and-words-know-only-core: src/words/knows-the-settings.ts → src/config/settings.ts",
        "config-and-words-know-only-core: src/words/knows-the-time.ts → src/process/clock.ts",
        "config-and-words-stay-at-home: src/words/speaks-to-the-network.ts → https",
        "core-is-pure: src/core/knows-the-engine.ts → src/engine/ports.ts",
        "core-is-pure: src/core/reads-the-disk.ts → fs",
        "core-is-pure: src/core/uses-a-package.ts → zod/index.d.cts",
        "engine-knows-only-its-ports: src/engine/knows-an-adapter.ts → src/store/sqlite.ts",
        "engine-reaches-out-only-through-ports: src/engine/uses-a-package.ts → nodemailer/dist/esm/nodemailer.js",
        "every-room-is-known: src/utils/is-no-room.ts → src/core/words.ts",
        "github-libraries-only-in-github: src/archive/uses-octokit.ts → @octokit/rest/dist-types/index.d.ts",
        "github-libraries-only-in-github: src/notify/uses-probots-types.ts → probot/lib/index.d.ts",
        "no-cycles: src/core/one-half.ts → src/core/other-half.ts",
        "no-development-packages-in-the-product: src/cli/uses-a-development-package.ts → vitest/dist/index.d.ts",
        "no-tests-in-the-product: src/cli/uses-the-tests.ts → test/support/world.ts",
        "nothing-imports-cli: src/github/uses-a-command.ts → src/cli/starts-the-server.ts",
        "nothing-imports-main: src/cli/starts-the-server.ts → src/main.ts",
        "nothing-unresolved: src/cli/imports-what-is-not-there.ts → ./not-there.ts",
        "process-belongs-to-main: src/words/knows-the-time.ts → src/process/clock.ts",
      ]
    `);
  });

  it('has a planted violation for every rule', () => {
    const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string }[] };
    const rules = forbidden.map(({ name }) => name);
    const broken = new Set(planted.summary.violations.map(({ rule }) => rule.name));
    expect([...broken].toSorted()).toEqual(rules.toSorted());
  });

  it('sees every file of the product, and finds nothing wrong', { timeout: 30_000 }, async () => {
    const report = await check(ROOT);
    expect(violations(report)).toEqual([]);
    // With a compiler that it does not understand, the check sees no files and is content.
    const seen = new Set(report.modules.map(({ source }) => source));
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `src/${path}`);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
  });
});
