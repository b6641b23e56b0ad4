import { describe, expect, test } from 'vitest';
import type { Phase, Session } from '../../src/core/session.ts';
import { hubBody, hubTitle } from '../../src/words/hub.ts';
import { createTemplates } from '../../src/words/render.ts';
import { busySession, links, question, session } from './civic-session.ts';
import { danger } from './markdown/live.ts';

const templates = createTemplates(new Map());
const hub = (given: Session, existing: string | null = null) => hubBody(given, templates, links, existing);

function asking(intake: Session['file']['intake']): string {
  return hub(session([], { file: { ...session().file, intake } }));
}

describe('a new hub', () => {
  test('has the announcement and the board', async () => {
    await expect(hub(busySession())).toMatchFileSnapshot('__snapshots__/hub.md');
  });

  test('begins with the session it is for', () => {
    expect(hub(session()).split('\n')[0]).toBe('<!-- gitchat:session mayor-on-housing -->');
    expect(hubTitle(session())).toBe('GitChat: the Mayor on housing');
  });

  test('mentions nobody: guests are told when it opens', () => {
    expect(danger(hub(busySession())).filter((each) => each.startsWith('mention'))).toEqual([]);
  });

  test.each<[Phase, string]>([
    ['scheduled', '**Not open yet.** The session opens on **Wednesday, May 6, 2026 at 12:00 PM PDT**.'],
    ['open', '**Open now.** Ask until **Thursday, May 7, 2026 at 12:00 PM PDT**.'],
    ['closed', '**Closed.** No more questions, please.'],
    ['archived', 'Read the **[transcript](https://x.example/t.md)**'],
    ['cancelled', '**This session will not take place.** The Mayor is ill'],
  ])('says that it is %s', (phase, words) => {
    const given = session([], { phase, cancelReason: 'The Mayor is ill' });
    const text = hubBody(given, templates, { ...links, transcript: 'https://x.example/t.md' }, null);
    expect(text).toContain(words);
    expect(text.includes('### How to ask')).toBe(phase === 'scheduled' || phase === 'open');
  });

  test('tells only the ways of asking that there are', () => {
    expect(asking('comments')).not.toContain('/issues/new');
    expect(asking('issues')).not.toContain('comment below');
    expect(asking('issues')).toContain('- Open a **[question of its own]');
  });

  test('shows one time where the session is held in UTC', () => {
    const window = { ...session().window, timezone: 'UTC' };
    expect(hub(session([], { window }))).toContain('| | UTC |\n| --- | --- |\n');
  });

  test('speaks of dates as the organiser does', () => {
    expect(hubBody(session(), templates, links, null, 'de')).toContain('Mittwoch, 6. Mai 2026');
  });

  test('an introduction cannot forge a region', () => {
    const file = { ...session().file, intro: 'x <!-- /gitchat:announcement --> <!-- gitchat:board -->' };
    const text = hub(session([], { file }));
    expect(text.match(/<!-- gitchat:board -->/g)).toHaveLength(1);
    expect(hub(session([], { file }), text)).toBe(text);
  });
});

describe('a hub that people have edited', () => {
  const first = hub(session([question(1)]));
  const later = session([question(1), question(2)], { phase: 'closed' });

  test('is the same when nothing has changed, with either kind of line ending', () => {
    expect(hub(session([question(1)]), first)).toBe(first);
    expect(hub(session([question(1)]), first.replaceAll('\n', '\r\n'))).toBe(first);
    expect(hub(session([question(1)]), first.trim())).toBe(first);
  });

  test('keeps what stands before, between and after the regions', () => {
    const edited = first
      .replace(
        '<!-- gitchat:announcement -->',
        'Watch [the stream](https://x.example/)!\n<!-- gitchat:announcement -->',
      )
      .replace('<!-- gitchat:board -->', 'Parking is free.\n\n<!-- gitchat:board -->')
      .concat('\n\nSee you there, the clerk');
    const text = hub(later, edited);
    expect(text).toContain('Watch [the stream](https://x.example/)!\n<!-- gitchat:announcement -->\n> 🔵');
    expect(text).toContain('Parking is free.\n\n<!-- gitchat:board -->');
    expect(text.endsWith('<!-- /gitchat:board -->\n\nSee you there, the clerk')).toBe(true);
    expect(text).toContain('[Q2]');
    expect(hub(later, text)).toBe(text);
  });

  test('what is edited inside a region is put right again', () => {
    expect(hub(session([question(1)]), first.replace('Open now', 'Never open'))).toBe(first);
  });

  test('gets its first line back', () => {
    expect(hub(session([question(1)]), first.split('\n').slice(1).join('\n'))).toBe(first);
  });

  test('gets its board back, at the end', () => {
    const without = first.replace(
      /<!-- gitchat:board -->[\s\S]*<!-- \/gitchat:board -->/,
      'No board, please.',
    );
    const text = hub(later, without);
    expect(text).toMatch(
      /No board, please\.\n\n<!-- gitchat:board -->[\s\S]*\[Q2\][\s\S]*<!-- \/gitchat:board -->$/,
    );
    expect(hub(later, text)).toBe(text);
  });

  test('a single mark that was left over does no harm', () => {
    const half = first.replace('<!-- /gitchat:board -->', '').concat('\n\nKeep me');
    const text = hub(later, half);
    expect(text).toContain('Keep me');
    expect(text.match(/<!-- gitchat:board -->/g)).toHaveLength(1);
    expect(hub(later, text)).toBe(text);
  });

  test('an announcement without marks is left to the person who removed them', () => {
    const own = first
      .replaceAll(/<!-- \/?gitchat:announcement -->\n/g, '')
      .replace('Open now', 'Come one, come all');
    const text = hub(later, own);
    expect(text).toContain('Come one, come all');
    expect(text).not.toContain('gitchat:announcement');
  });

  test('one that was emptied is written anew', () => {
    expect(hub(session([question(1)]), '')).toBe(first);
  });

  test('never outgrows what GitHub takes', () => {
    const many = session(Array.from({ length: 2_000 }, (_, index) => question(index + 1)));
    expect(hub(many, `${first}\n\n${'Keep me. '.repeat(2_000)}`).length).toBeLessThanOrEqual(65_536);
  });
});
