/** Single faults and what comes of them, each as a short script. */
import { describe, expect, it } from 'vitest';
import { GitHubError, type Fact } from '../../src/engine/ports.ts';
import { BEGIN, CAST, FILES } from '../support/histories.ts';
import { Play } from '../support/play.ts';

const begin = () => Play.begin(BEGIN, FILES, CAST);

/** The next call of that name is carried out, and then the process is killed. */
async function killAfter(play: Play, call: string): Promise<void> {
  const victim = { isDead: false };
  play.traffic.fault = (name) => {
    if (!victim.isDead && name !== call) return null;
    const when = victim.isDead ? 'before' : 'after';
    victim.isDead = true;
    return { when, error: new GitHubError('transient', 'killed') };
  };
  for (let waited = 0; !victim.isDead && waited < 30; waited += 1) await play.after('PT10S');
  expect(victim.isDead).toBe(true);
  play.traffic.fault = () => null;
  await play.restart();
}

describe('webhooks', () => {
  it('lost before others: numbers follow the order of asking all the same', async () => {
    const play = await begin();
    play.webhooks = () => [];
    await play.comments('ana', play.hub(), 'Why is the library closed?');
    play.webhooks = (fact) => [fact];
    await play.comments('ben', play.hub(), 'When does the bus come?');
    await play.after('PT5M');
    expect(play.board()).toMatch(/Q1\W.*library[^]*Q2\W.*bus/);
  });

  it('all lost: a count of votes that finds something makes everything be read, before numbers are given', async () => {
    const play = await begin();
    await play.until('2026-05-06T19:01');
    play.webhooks = () => [];
    await play.opensIssue('ana', 'Library', 'Why is it closed?');
    await play.comments('ben', play.hub(), 'When does the bus come?');
    await play.after('PT14M');
    expect(play.board()).toMatch(/Q1\W.*Library[^]*Q2\W.*bus/);
  });

  it('lost about a deletion in a question’s issue: the answer is gone within a quarter of an hour', async () => {
    const play = await begin();
    const issue = await play.opensIssue('ana', 'Library', 'Why is it closed?');
    const answer = await play.comments('riverton-mayor', issue, 'It is not.');
    await play.after('PT5M');
    expect(play.board()).toContain('1 of 1 answered');
    play.webhooks = () => [];
    play.town.deleteComment(answer.id);
    await play.after('PT18M');
    expect(play.board()).toContain('0 of 1 answered');
  });

  it('with two versions of one second, the older one last: what GitHub has counts', async () => {
    const play = await begin();
    const kept: Fact[] = [];
    play.webhooks = (fact) => {
      kept.push(fact);
      return [];
    };
    const { id } = play.town.comment('ana', play.hub().number, 'Why is the library closed?');
    play.town.editComment(id, 'When does the bus come?');
    play.webhooks = (fact) => [fact];
    for (const fact of kept.toReversed()) play.town.onFact(fact);
    await play.after('PT5M');
    expect(play.board()).toContain('When does the bus come?');
  });

  it('that bring an old version after a new one was read change nothing', async () => {
    const play = await begin();
    const kept: Fact[] = [];
    play.webhooks = (fact) => {
      kept.push(fact);
      return [fact];
    };
    const { id } = await play.comments('ana', play.hub(), 'Why is the library closed?');
    play.webhooks = () => [];
    play.town.editComment(id, 'When does the bus come?');
    play.webhooks = (fact) => [fact];
    await play.restart();
    for (const fact of kept) play.town.onFact(fact);
    await play.after('PT5M');
    expect(play.board()).toContain('When does the bus come?');
  });
});

describe('a process that is killed', () => {
  it('after it closed a rejected question opens it again when that is restored', async () => {
    const play = await begin();
    const issue = await play.opensIssue('ana', 'Library', 'Why is it closed?');
    play.town.comment('riverton-clerk', issue.number, '/reject off-topic');
    while (play.issue(issue).open) await killAfter(play, 'changeIssue');
    await play.after('PT1M');
    await play.comments('riverton-clerk', issue, '/restore');
    await play.after('PT1M');
    expect(play.issue(issue).open).toBe(true);
  });

  it('after it wrote labels does not take them for a person’s', async () => {
    const play = await begin();
    const issue = play.town.openIssue('ana', 'Rent', 'Why is it so high?', ['gitchat:question']);
    while (!play.issue(issue).labels.includes('topic:housing')) await killAfter(play, 'changeIssue');
    await play.until('2026-05-06T20:05');
    expect(play.transcript().ledger).toEqual([]);
  });

  it.each(['react', 'createComment', 'saveRecord'])('after %s says nothing twice', async (call) => {
    const play = await begin();
    const command = play.town.comment('riverton-clerk', play.hub().number, '/aprove Q1');
    await killAfter(play, call);
    await play.after('PT5M');
    expect([play.reactions(command), play.said()]).toEqual([
      ['confused'],
      [expect.stringContaining('/approve')],
    ]);
  });

  it('while it opens the hub opens no second one', async () => {
    const play = await Play.begin(BEGIN, {}, CAST);
    play.town.push(FILES);
    await killAfter(play, 'createIssue');
    await play.settle();
    expect(play.town.issues.size).toBe(1);
  });
});

it('votes that were read before a failure are counted after it', async () => {
  const play = await begin();
  const question = await play.comments('ana', play.hub(), 'Why is the library closed?');
  await play.until('2026-05-06T19:01');
  play.town.vote('ben', question);
  let failures = 0;
  play.traffic.fault = (call) => {
    if (call !== 'issuesIn' || failures > 0) return null;
    failures += 1;
    return { when: 'before', error: new GitHubError('transient', '502') };
  };
  await play.after('PT30M');
  expect([failures, /\| (\d) \|/.exec(play.board())?.[1]]).toEqual([1, '1']);
});

describe('a store that was deleted', () => {
  it('does not bring back a question that a moderator took out with its label', async () => {
    const play = await begin();
    const issue = await play.opensIssue('ana', 'Library', 'Why is it closed?');
    await play.sets(play.issue(issue), []);
    await play.after('PT5M');
    const [board, labels] = [play.board(), play.issue(issue).labels];
    expect(labels).toEqual(['review:rejected']);
    await play.restart({ forgetful: true });
    await play.after('PT5M');
    expect([play.board(), play.issue(issue).labels]).toEqual([board, labels]);
  });

  it('does not give the number of a deleted question to another one', async () => {
    const play = await begin();
    const { id } = await play.comments('ana', play.hub(), 'Why is the library closed?');
    await play.after('PT5M');
    play.town.deleteComment(id);
    await play.after('PT5M');
    await play.restart({ forgetful: true });
    await play.comments('ben', play.hub(), 'When does the bus come?');
    await play.after('PT5M');
    expect(play.board()).toMatch(/Q2\W.*bus/);
  });

  it('does not mention the guest again, nor lose a command whose comment is gone', async () => {
    const play = await begin();
    await play.comments('ana', play.hub(), 'Why is the library closed?');
    const command = await play.comments('riverton-clerk', play.hub(), '/hold Q1');
    await play.until('2026-05-06T19:05');
    play.town.deleteComment(command.id);
    const said = play.said();
    await play.restart({ forgetful: true });
    await play.after('PT5M');
    expect(play.said()).toEqual(said);
    expect(play.board()).toContain('1 to review');
  });
});
