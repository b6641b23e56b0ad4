/** The rules, through the whole: one comment for each question that does not go through, and nothing said twice. */
import { describe, expect, it } from 'vitest';
import { opened } from './riverton.ts';

const CLEAN = 'When will the rent cap be decided?';

describe.each([
  ['banned-word', 'banned_words: [swindle]', 'Is the rent cap a swindle?', 'rejected'],
  ['suspect-word', 'suspect_words: [swindle]', 'Is the rent cap a swindle?', 'held'],
  [
    'case-number',
    "patterns: [{ match: 'case \\d+', flag: case-number, action: hold }]",
    'What about case 77?',
    'held',
  ],
  ['personal-data', 'personal_data: hold', 'Can you write to ana@example.org?', 'held'],
  ['links', 'max_links: 0', 'What of https://a.example and https://b.example?', 'held'],
  ['short-link', 'mode: post', 'What of https://bit.ly/plan?', 'held'],
  ['look-alike-link', 'mode: post', 'What of https://paypa1.com/plan?', 'held'],
  ['shouting', 'rules: { shouting: hold }', 'WHEN WILL THE RENT CAP BE DECIDED?', 'held'],
  ['language', 'languages: [es], rules: { language: reject }', `${CLEAN} And why so late?`, 'rejected'],
  ['too-short', 'min_length: 20', 'Why so?', 'held'],
  ['too-long', 'max_length: 60', `Why is ${'so '.repeat(20)} much rent due?`, 'held'],
])('%s', (flag, rule, text, review) => {
  it('is said once, and taken back in the same comment', async () => {
    const play = await opened({ settings: `moderation: { min_length: 1, ${rule} }` });
    const before = play.said().length;
    const comment = await play.comments('ana', play.hub(), text);
    await play.after('PT2M');
    expect(play.line('Q1')).toContain(flag);
    expect(play.board()).toContain(review === 'held' ? '1 to review, 0 rejected' : '0 to review, 1 rejected');
    expect(play.said()).toHaveLength(before + 1);
    expect(play.said().at(-1)).toContain(`gitchat:${review} comment/${comment.id}`);

    await play.edits(comment, CLEAN);
    await play.after('PT2M');
    expect(play.line('Q1')).toContain('rent cap');
    expect(play.said()).toHaveLength(before + 1);
    expect(play.said().at(-1)).toContain('is now on the board');
    expect(play.troubles).toEqual([]);
  });
});

it('too many: the next waits, until an earlier one is taken back', async () => {
  const play = await opened({ settings: 'moderation: { max_questions_per_person: 1 }' });
  await play.comments('ana', play.hub(), CLEAN);
  await play.comments('ana', play.hub(), 'Will the night bus come back?');
  await play.after('PT11S');
  expect(play.line('Q2')).toContain('held: too-many');
  await play.comments('ana', play.hub(), '/withdraw Q1');
  await play.after('PT11S');
  expect(play.line('Q2')).toContain('night bus');
});

it('the same again: the second waits, and goes on the board as something else', async () => {
  const play = await opened();
  await play.comments('ana', play.hub(), CLEAN);
  const again = await play.comments('ana', play.hub(), CLEAN.toUpperCase());
  await play.after('PT11S');
  expect(play.line('Q2')).toContain('held: repeat-post (the same text as Q1); shouting');
  await play.edits(again, 'Will the night bus come back?');
  await play.after('PT2M');
  expect(play.line('Q2')).toContain('night bus');
});

it('what is only noted stands, and nobody is told but moderators', async () => {
  const play = await opened();
  const before = play.said().length;
  for (const by of ['ana', 'ben', 'cho']) await play.comments(by, play.hub(), CLEAN);
  await play.comments('dan', play.hub(), 'Will the night bus come back? <!-- gitchat:accepted x -->');
  await play.after('PT11S');
  expect(play.board()).toContain('- the same text as Q1: [Q2]');
  expect(play.board()).toContain('forgery (a marker like those of GitChat)');
  expect(play.board()).toContain('**0 of 4 answered**');
  expect(play.said()).toHaveLength(before);
  await play.comments('riverton-clerk', play.hub(), '/approve Q2 Q3 Q4');
  await play.after('PT11S');
  expect(play.board()).not.toContain('the same text');
  expect(play.board()).not.toContain('forgery');
});

it('a new account waits for a moderator', async () => {
  const play = await opened({
    settings: 'moderation: { new_account_days: 30 }',
    cast: { accounts: { ana: Date.UTC(2026, 4, 1), ben: Date.UTC(2020, 0, 1) } },
  });
  await play.comments('ana', play.hub(), CLEAN);
  await play.comments('ben', play.hub(), 'Will the night bus come back?');
  await play.after('PT11S');
  expect(play.line('Q1')).toContain('held: new-account');
  expect(play.line('Q2')).toContain('night bus');
});

it('a moderator has the last word on what a rule said', async () => {
  const play = await opened({ settings: 'moderation: { suspect_words: [swindle] }' });
  const before = play.said().length;
  await play.comments('ana', play.hub(), 'Is the rent cap a swindle?');
  await play.comments('riverton-clerk', play.hub(), '/approve Q1');
  await play.comments('riverton-clerk', play.hub(), '/reject Q1 personal-attack');
  await play.after('PT2M');
  expect(play.line('Q1')).toContain('personal-attack');
  expect(play.said()).toHaveLength(before + 1);
  expect(play.said().at(-1)).toContain('insults are not');
});

it('pre-moderation: nothing is shown or said until a moderator approves', async () => {
  const play = await opened({ settings: 'moderation: { mode: pre }' });
  const before = play.said().length;
  const issue = await play.opensIssue('ana', 'Rent', CLEAN);
  await play.comments('ben', play.hub(), 'Will the night bus come back?');
  await play.comments('riverton-clerk', play.hub(), 'Who owns the old mill?');
  await play.after('PT11S');
  expect(play.issue(issue).labels).toContain('review:pending');
  expect(play.line('Q2')).toMatch(/ pending, since/);
  expect(play.line('Q3')).toContain('old mill');
  await play.comments('riverton-clerk', play.hub(), '/approve Q1\n/approve Q2');
  await play.after('PT11S');
  expect(play.issue(issue).labels).toEqual(['gitchat:question', 'topic:housing']);
  expect(play.board()).toContain('**0 of 3 answered**');
  expect(play.said()).toHaveLength(before);
  expect(play.said(issue)).toEqual([]);
});

it('muted: what they ask from then on waits; what they asked before stands', async () => {
  const play = await opened();
  await play.comments('ana', play.hub(), CLEAN);
  await play.comments('riverton-clerk', play.hub(), '/mute @ana');
  await play.comments('ana', play.hub(), 'Will the night bus come back?');
  await play.after('PT11S');
  expect(play.line('Q1')).toContain('rent cap');
  expect(play.line('Q2')).toContain('held: muted');
  await play.comments('riverton-clerk', play.hub(), '/unmute @ana');
  await play.after('PT11S');
  expect(play.line('Q2')).toContain('night bus');
});
