import { readFileSync } from 'node:fs';
import { describe as group, expect, test } from 'vitest';
import { parse } from 'yaml';
import { organiserFiles } from '../../src/cli/organiser-files.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/config/settings.ts';
import { QUESTION_FIELD, SESSION_FIELD } from '../../src/core/intake.ts';
import { labelsNeeded, QUESTION_LABEL, SCHEDULE_LABEL } from '../../src/core/labels.ts';
import { EVENTS } from '../../src/github/facts-from-event.ts';

interface Form {
  readonly name: string;
  readonly labels: readonly string[];
  readonly body: readonly { readonly id?: string; readonly attributes: { readonly label?: string } }[];
}

function text(path: string): string {
  const file = organiserFiles().find((each) => each.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return file.text;
}

const form = (name: string) => parse(text(`.github/ISSUE_TEMPLATE/${name}.yml`)) as Form;

group('the issue forms', () => {
  test('ask under the headings by which a question is read', () => {
    const labels = form('question').body.flatMap(({ attributes }) => attributes.label ?? []);
    expect(labels).toEqual([SESSION_FIELD, QUESTION_FIELD]);
  });

  test('carry labels that GitChat makes', () => {
    expect(form('question').labels).toEqual([QUESTION_LABEL]);
    expect(form('schedule').labels).toEqual([SCHEDULE_LABEL]);
    expect(labelsNeeded([]).map(({ name }) => name)).toEqual(
      expect.arrayContaining([QUESTION_LABEL, SCHEDULE_LABEL]),
    );
  });
});

group('the example settings', () => {
  const settings = text('.github/gitchat.yml');

  test('change nothing as they stand', () => {
    expect(readSettings([{ path: '.github/gitchat.yml', text: settings }])).toEqual({
      ok: true,
      value: DEFAULT_SETTINGS,
    });
  });

  test('are right with every "#" that stands before a key taken away', () => {
    const all = settings.replace(/^( *)#(?=[a-z])/gm, '$1');
    const reading = readSettings([{ path: '.github/gitchat.yml', text: all }]);
    expect(reading).toMatchObject({
      ok: true,
      value: {
        timezone: 'America/Los_Angeles',
        topics: { transit: ['bus', 'light rail'] },
        moderation: { patterns: [{ flag: 'gambling' }] },
        notify: { quietHours: { from: 21 * 60, to: 7 * 60 } },
        archive: { path: 'transcripts' },
      },
    });
  });
});

group('the App as app.yml describes it', () => {
  const app = parse(readFileSync(new URL('../../app.yml', import.meta.url), 'utf8')) as {
    readonly hook_attributes: { readonly url: string };
    readonly default_events: readonly string[];
  };

  test('hears of the events that are read', () => {
    // GitHub sends events of installations to every App, and takes them in no manifest.
    const names = EVENTS.map((event) => event.split('.')[0]).filter(
      (name) => !name?.startsWith('installation'),
    );
    expect(new Set(app.default_events)).toEqual(new Set(names));
  });

  test('is told of them where the server listens', () => {
    expect(new URL(app.hook_attributes.url).pathname).toBe('/api/github/webhooks');
  });
});
