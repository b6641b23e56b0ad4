/** What organisers write: session files, settings, forms, templates, and words of their own on the hub. */
import { describe, expect, it } from 'vitest';
import { announced, opened, sessionFile } from './riverton.ts';

/** The body that GitHub makes of the form "Schedule a session". */
function form(filledIn: Readonly<Record<string, string>>): string {
  const fields = {
    Title: 'The Mayor on parks',
    'Short name': 'parks',
    'Name of the guest': 'The Mayor',
    'Opens at': '2026-05-20T12:00',
    'Closes at': '2026-05-20T13:00',
    ...filledIn,
  };
  return Object.entries(fields)
    .map(([label, value]) => `### ${label}\n\n${value}`)
    .join('\n\n');
}

describe('a file with a mistake', () => {
  it('is explained on the commit; the last valid version stays in force, and the others go on', async () => {
    const play = await announced();
    expect(play.town.checks).toEqual([]);
    const wrong = sessionFile({ title: 'The Mayor on rents' }).replace('closes_at', 'close_at');
    await play.pushes({
      'sessions/housing.yml': wrong,
      'sessions/parks.yml': sessionFile({ title: 'Parks' }),
    });
    expect(play.town.checks).toMatchObject([{ sha: play.town.headSha(), conclusion: 'failure' }]);
    const [check] = play.town.checks;
    const line = wrong.split('\n').findIndex((each) => each.startsWith('close_at')) + 1;
    expect(check?.annotations).toContainEqual({
      path: 'sessions/housing.yml',
      line,
      message: expect.stringMatching(/close_at[^]*Did you mean "closes_at"/),
    });
    expect(check?.summary).toContain('stays in force');
    expect(play.hub('The Mayor on housing').labels).toContain('session:scheduled');
    expect(play.hub('Parks').labels).toContain('session:scheduled');

    await play.pushes({ 'sessions/housing.yml': sessionFile({ title: 'The Mayor on rents' }) });
    await play.after('PT1M');
    expect(play.town.checks.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
    expect(play.hub('The Mayor on rents').number).toBe(1);
    await play.pushes({ 'README.md': 'Hello' });
    expect(play.town.checks).toHaveLength(2);
  });

  it('may be the settings: the old ones stay in force', async () => {
    const play = await opened({ settings: 'moderation: { mode: pre }' });
    await play.pushes({ '.github/gitchat.yml': 'moderation:\n  mode: post\n  max_link: 3\n' });
    expect(play.town.checks[0]?.annotations).toMatchObject([{ path: '.github/gitchat.yml', line: 3 }]);
    expect(play.town.checks[0]?.annotations[0]?.message).toMatch(/max_link[^]*max_links/);
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.after('PT1M');
    expect(play.line('Q1')).toContain('pending');

    await play.pushes({ '.github/gitchat.yml': 'moderation:\n  mode: post\n  max_links: 3\n' });
    await play.comments('ben', play.hub(), 'Is the swimming pool open on Sundays?');
    await play.after('PT1M');
    expect(play.town.checks.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
    expect(play.line('Q2')).toContain('| ben |');
  });
});

describe('the form "Schedule a session"', () => {
  const cast = { permissions: { boss: 'write' } } as const;

  it('of a moderator becomes a pull request, and the session when that is merged', async () => {
    const play = await announced({ settings: 'moderators: [riverton-clerk]' });
    const asked = await play.opensIssue('riverton-clerk', 'Parks', form({}), ['gitchat:schedule']);
    const [proposal] = play.town.pullRequests;
    expect(play.town.pullRequests).toHaveLength(1);
    expect(play.said(asked)).toHaveLength(1);
    expect(play.said(asked)[0]).toContain(`#${proposal?.number}`);
    const file = play.town.files('gitchat/schedule-parks').get('sessions/parks.yml') ?? '';
    expect(file).toContain('The Mayor on parks');
    expect(play.file('sessions/parks.yml')).toBe('');

    await play.pushes({ 'sessions/parks.yml': file });
    await play.restart({ forgetful: true });
    await play.after('PT1M');
    expect(play.hub('The Mayor on parks').labels).toContain('session:scheduled');
    expect(play.town.pullRequests).toHaveLength(1);
    expect(play.said(asked)).toHaveLength(1);
    expect(play.troubles).toEqual([]);
  });

  it('of a stranger gets a polite no', async () => {
    const play = await announced();
    const asked = await play.opensIssue('eve', 'Parks', form({}), ['gitchat:schedule']);
    await play.after('PT1M');
    expect(play.town.pullRequests).toEqual([]);
    expect(play.said(asked)).toHaveLength(1);
    expect(play.said(asked)[0]).toContain('Only moderators can schedule');
  });

  it('with a mistake is explained, and read again when it is edited', async () => {
    const play = await announced({ cast });
    const asked = await play.opensIssue('boss', 'Parks', form({ 'Closes at': 'next week' }), [
      'gitchat:schedule',
    ]);
    expect(play.said(asked)).toHaveLength(1);
    expect(play.said(asked)[0]).toContain('Closes at');
    await play.edits(asked, form({ 'Closes at': '2026-05-19T12:00' }));
    expect(play.said(asked)).toHaveLength(1);
    expect(play.town.pullRequests).toEqual([]);
    await play.edits(asked, form({ 'Short name': 'housing' }));
    expect(play.said(asked)[0]).toContain('There is a file');
    await play.edits(asked, form({}));
    expect(play.town.pullRequests).toHaveLength(1);
    expect(play.said(asked)).toHaveLength(1);
    expect(play.said(asked)[0]).toContain('ready for review');
  });
});

describe("an organiser's own words", () => {
  const template = '.github/gitchat/templates/github/board.hbs';

  it('replace a template; one that cannot be used is told of once', async () => {
    const play = await opened({
      files: { [template]: 'Asked so far: {{#each waiting}}[{{id}}]({{url}}) {{/each}}' },
    });
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.after('PT1M');
    expect(play.board()).toMatch(/^Asked so far: \[Q1\]/);

    const said = play.said().length;
    await play.pushes({ [template]: '{{#each waiting}}' });
    await play.after('PT1M');
    expect(play.board()).toContain('### Waiting for an answer');
    expect(play.said()).toHaveLength(said + 1);
    expect(play.said().at(-1)).toContain('.github/gitchat/templates/github/board.hbs');
    await play.pushes({ [template]: '{{nothing.like.this}}' });
    await play.after('PT2M');
    expect(play.board()).toContain('### Waiting for an answer');
    expect(play.said()).toHaveLength(said + 1);
  });

  it('stay where they stand on the hub', async () => {
    const play = await opened();
    const hub = play.hub();
    const edited = hub.body.replace(
      '<!-- gitchat:board -->',
      'The hall has a ramp.\n\n<!-- gitchat:board -->',
    );
    await play.edits(hub, `${edited}\n\nTea is served at eight.`);
    await play.comments('ana', hub, 'When will the rent cap be decided?');
    await play.after('PT1M');
    expect(play.line('Q1')).toContain('rent cap');
    expect(play.hub().body).toContain('The hall has a ramp.\n\n<!-- gitchat:board -->');
    expect(play.hub().body).toMatch(/Tea is served at eight\.$/);

    await play.edits(play.hub(), 'All gone.');
    await play.after('PT1M');
    expect(play.line('Q1')).toContain('rent cap');
    expect(play.hub().body).toContain('All gone.');
    expect(play.hub().body).toMatch(/^<!-- gitchat:session housing -->\n/);
  });
});
