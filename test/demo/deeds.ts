/** What people do: the same requests that a browser would send, with the rights that the person has. */
import type { Happening } from './happenings.ts';
import { withMoments } from './moments.ts';
import type { Deed, Step } from './scenario.ts';
import { issueOf, thing, type Named, type Play } from './seen.ts';

type Of<K extends Deed['kind']> = Extract<Deed, { readonly kind: K }>['is'];

/** What came of it, and how it is told. */
export interface Done {
  readonly made: Named | null;
  readonly told: Happening;
}

/** Does it. Throws where GitHub refuses, which is a mistake of the script. */
export async function perform(who: string, deed: Deed, on: string, play: Play): Promise<Done> {
  const acts = play.stage.github.acts(who);
  switch (deed.kind) {
    case 'comments': {
      const issue = issueOf(on, play);
      const words = withMoments(deed.is, Date.now());
      const { id } = await acts.comment(issue, words);
      return done({ kind: 'comment', id, issue }, who, `comments on ${place(on, play)}`, words);
    }
    case 'asks': {
      const { title, question } = deed.is;
      const { number } = await acts.fileForm(title, formBody(question), ['gitchat:question']);
      return done({ kind: 'issue', number }, who, `files the form, issue #${number} “${title}”`, question);
    }
    case 'edits':
      return edit(who, deed.is, on, play);
    case 'votes':
      return vote(who, deed.is, play);
    case 'labels':
      return label(who, deed.is, on, play);
    case 'commits': {
      const { path, text, message } = deed.is;
      const content = text === null ? null : withMoments(text, Date.now());
      const sha = await acts.commitFile(path, content, message);
      const what = `${content === null ? 'removes' : 'commits'} ${path} (${sha.slice(0, 7)})`;
      return done({ kind: 'commit', sha }, who, what, content ?? '');
    }
    case 'changes':
      return change(who, deed.is, play);
    default:
      return deed satisfies never;
  }
}

/** As GitHub makes it of the form in `templates/organiser/`. */
function formBody(question: string): string {
  return `### Session\n\n_No response_\n\n### Question\n\n${question}`;
}

async function edit(who: string, text: string, on: string, play: Play): Promise<Done> {
  const acts = play.stage.github.acts(who);
  const post = thing(on, play);
  if (post.kind === 'issue') await acts.editIssue(post.number, { body: formBody(text) });
  if (post.kind === 'comment') await acts.editComment(post.id, text);
  return done(null, who, `edits ${place(on, play)}`, text);
}

async function vote(who: string, on: Of<'votes'>, play: Play): Promise<Done> {
  const acts = play.stage.github.acts(who);
  for (const name of on) {
    const post = thing(name, play);
    if (post.kind === 'issue') await acts.vote({ issue: post.number });
    if (post.kind === 'comment') await acts.vote({ comment: post.id });
  }
  return done(null, who, `votes 👍 for ${on.map((name) => place(name, play)).join(' and ')}`, '');
}

async function change(who: string, { path, line, to, message }: Of<'changes'>, play: Play): Promise<Done> {
  const { github } = play.stage;
  const lines = ((await github.file(path)) ?? '').split('\n');
  const at = lines.findIndex((each) => each.startsWith(line));
  if (at < 0) throw new Error(`No line of ${path} begins with ${line}`);
  const changed = withMoments(to, Date.now());
  const words = `− ${lines[at] ?? ''}\n+ ${changed}`;
  const sha = await github.acts(who).commitFile(path, lines.with(at, changed).join('\n'), message);
  return done({ kind: 'commit', sha }, who, `changes ${path} (${sha.slice(0, 7)})`, words);
}

async function label(who: string, { add, remove }: Of<'labels'>, on: string, play: Play): Promise<Done> {
  const acts = play.stage.github.acts(who);
  const issue = issueOf(on, play);
  for (const each of add) await acts.addLabel(issue, each);
  for (const each of remove) await acts.removeLabel(issue, each);
  const what = [...add.map((each) => `+${each}`), ...remove.map((each) => `−${each}`)].join(', ');
  return done(null, who, `labels ${place(on, play)} by hand: ${what}`, '');
}

function done(made: Named | null, who: string, what: string, words: string): Done {
  return { made, told: { who, what, words } };
}

/** How a named post is told of. */
function place(name: Step['on'], play: Play): string {
  const post = thing(name, play);
  if (name === 'hub') return 'the hub';
  if (post.kind !== 'issue') return `the comment “${name}”`;
  return `#${post.number} “${play.stage.github.issue(post.number)?.title ?? ''}”`;
}
