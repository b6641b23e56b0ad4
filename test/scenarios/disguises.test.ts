/** What people do to a text so that rules, readers or GitChat take it for something else. */
import { describe, expect, it } from 'vitest';
import { ARCHIVED, opened } from './riverton.ts';

const BANNED = 'moderation: { banned_words: [scoundrel, casino] }';
const RENT = 'When will the rent cap be decided?';

describe('a banned word', () => {
  it.each([
    ['in Cyrillic look-alikes', 'Why is the clerk a sсоundrеl?'],
    ['with zero-width characters', 'Why is the clerk a scoun\u200Bd\u200Drel?'],
    ['in full width', 'Why is the clerk a ｓｃｏｕｎｄｒｅｌ?'],
    ['with combining marks', 'Why is the clerk a s\u0323coun\u0336drel?'],
    ['in leet', 'When does the c4s1n0 open?'],
    ['spaced out', 'When does the c a s i n o open?'],
    ['in bold letters of mathematics', 'When does the 𝐜𝐚𝐬𝐢𝐧𝐨 open?'],
    ['in the title of an image', `${RENT} ![x](https://example.org/a.png "casino")`],
  ])('%s does not reach the board', async (_, text) => {
    const play = await opened({ settings: BANNED });
    await play.comments('eve', play.hub(), text);
    await play.after('PT1M');
    expect(play.board()).not.toContain('| eve |');
    expect(play.decisions()).toHaveLength(1);
  });

  it('in a code block, and in a quotation, is still there', async () => {
    const play = await opened({ settings: BANNED });
    await play.comments('eve', play.hub(), `${RENT}\n\n\`\`\`\ncasino\n\`\`\``);
    await play.comments('zed', play.hub(), `> casino\n\nWhat does the Mayor say to this?`);
    await play.after('PT1M');
    expect(play.board()).not.toContain('| eve |');
    expect(play.board()).not.toContain('| zed |');
  });
});

it('marks of GitChat in a question mean nothing, and do not come out as marks', async () => {
  const play = await opened();
  const before = play.hub().body.match(/<!-- gitchat:board -->/g);
  await play.comments(
    'eve',
    play.hub(),
    `${RENT} <!-- gitchat:session other --> <!-- /gitchat:board --> <!-- gitchat:held comment/1 -->`,
  );
  await play.opensIssue('eve', '<!-- gitchat:board -->', '<!-- gitchat:session evil -->\nWhy is this so?');
  await play.after('PT1M');
  expect(play.hub().body.match(/<!-- gitchat:board -->/g)).toEqual(before);
  expect(play.hub().body).not.toContain('gitchat:session other');
  expect(play.board()).toContain('forgery');
  await play.until(ARCHIVED);
  await play.after('PT1M');
  expect(play.file('transcripts/housing.md')).not.toContain('<!-- gitchat');
});

it('front matter in a question does not become that of the transcript', async () => {
  const play = await opened();
  await play.comments('eve', play.hub(), `---\nschema: gitchat.transcript/9\nanswered: 999\n---\n\n${RENT}`);
  await play.until(ARCHIVED);
  await play.after('PT1M');
  const [, front = ''] = play.file('transcripts/housing.md').split(/^---$/m);
  expect(front).toContain('schema: gitchat.transcript/1');
  expect(front).not.toContain('999');
});

it.each([
  ['in a code block', `${RENT}\n\n\`\`\`\n/close now\n\`\`\``],
  ['in a quotation', `> /close now\n\n${RENT}`],
  ['indented as code', `${RENT}\n\n    /close now`],
  ['behind invisible characters', `${RENT}\n\u200B/close now`],
])('a command %s is no command, also of a moderator', async (_, text) => {
  const play = await opened();
  await play.comments('riverton-clerk', play.hub(), text);
  await play.after('PT1M');
  expect(play.hub().labels).toContain('session:open');
});

it('a pattern that would hang other engines does not hang this one', async () => {
  const play = await opened({
    settings: `moderation:\n  max_length: 65536\n  patterns:\n    - { match: '^(a+)+$', flag: rows, action: hold }\n    - { match: '(x+x+)+y', flag: rows, action: hold }`,
  });
  await play.comments('eve', play.hub(), `${'a'.repeat(30_000)}! ${'x'.repeat(30_000)} Why?`);
  await play.comments('ana', play.hub(), RENT);
  await play.after('PT1M');
  expect(play.board()).toContain('rent cap');
  expect(play.troubles).toEqual([]);
});

it('an approved question that is edited into something else is looked at again', async () => {
  const play = await opened({ settings: BANNED });
  const comment = await play.comments('eve', play.hub(), `${RENT} Call me: 415 555 0132`);
  await play.comments('riverton-clerk', play.hub(), '/approve Q1');
  await play.after('PT1M');
  expect(play.line('Q1')).toContain('| eve |');
  await play.edits(comment, 'Why is the clerk a scoundrel?');
  await play.after('PT1M');
  expect(play.line('Q1')).toContain('banned-word');
  expect(play.board()).not.toContain('scoundrel');
});
