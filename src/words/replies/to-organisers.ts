/** What organisers and moderators are told: about planning a session, and about rights that GitChat lacks. */
import { codeSpan, inlineText, mayMention } from '../markdown.ts';
import type { Templates } from '../render.ts';
import { reply } from './reply.ts';

/** Only moderators plan sessions. `issue`: the form's. Marked `schedule-refused <issue>`. */
export function schedulingRefused(issue: number, asker: string | null, templates: Templates): string {
  return reply(templates, 'schedule-refused', String(issue), {
    asker: asker === null ? '' : mayMention(asker),
  });
}

/** The form became a pull request. Marked `scheduled <issue>`. */
export function schedulingProposed(issue: number, pullRequest: number, templates: Templates): string {
  return reply(templates, 'scheduled', String(issue), { pullRequest });
}

/** The form has mistakes; each is told in a plain line. Marked `schedule-errors <issue>`. */
export function scheduleErrors(issue: number, problems: readonly string[], templates: Templates): string {
  return reply(templates, 'schedule-errors', String(issue), {
    problems: problems.map((problem) => inlineText(problem, 500)),
  });
}

/** The body of the pull request that adds a session file. Marked `session-file <issue>`. */
export function sessionFileProposal(
  issue: number,
  path: string,
  title: string,
  askedBy: string | null,
  templates: Templates,
): string {
  return reply(templates, 'session-file', String(issue), {
    issue,
    path: codeSpan(path),
    title: inlineText(title),
    askedBy: askedBy === null ? '' : mayMention(askedBy),
  });
}

/** GitChat lacks rights in this repository: what does not work until they are given. Marked `rights <key>`. */
export function missingRights(key: string, permissions: readonly string[], templates: Templates): string {
  return reply(templates, 'rights', key, { permissions: permissions.map((each) => codeSpan(each)) });
}

/** An own template of the repository could not be used. Marked `templates <key>`. */
export function templateProblems(
  key: string,
  problems: readonly { readonly name: string; readonly message: string }[],
  templates: Templates,
): string {
  return reply(templates, 'templates', key, {
    problems: problems.map(({ name, message }) => ({
      name: codeSpan(`.github/gitchat/templates/${name}.hbs`),
      message: inlineText(message, 300),
    })),
  });
}
