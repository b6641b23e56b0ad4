/** Decides one command: who gave it, whether they may, and what it does. */
import { answererOf, isModerator } from '../people.ts';
import type { Command, CommandName, CommandProblem } from '../reading/command.ts';
import { COMMAND_TABLE } from '../reading/command-table.ts';
import { onHub } from '../reading/commands.ts';
import type { Role } from '../record.ts';
import type { Docket } from '../docket.ts';
import type { Act } from './acts.ts';
import { appeal, assign, duplicate, pass, ruleOnQuestions, tag, why, withdraw } from './on-questions.ts';
import { mute, unmute } from './on-people.ts';
import { archive, askFor, cancel, close, extend, open } from './on-session.ts';
import { answers } from './pair-by-command.ts';
import { undo, undoAllBy } from './undo.ts';
import { REFUSED, type Motion, type Ruling } from './ruling.ts';

/** What becomes of a command line, given everything that was decided before it. */
export function rule(act: Act, docket: Docket): Ruling {
  if (!act.line.ok) return explained(act.line.problem, act, docket);
  const { command } = act.line;
  const role = roleFor(command.name, act.comment.author, docket);
  if (role === null) return REFUSED;
  const motion: Motion = { act, role, docket };
  if (command.name === 'help') return { kind: 'explained', explanation: { kind: 'help', role } };
  return command.name === 'why' ? why(command, motion) : carryOut(command, motion);
}

/** What is proposed has to work: for this person, and in the place where they wrote. */
function explained(problem: CommandProblem, act: Act, docket: Docket): Ruling {
  const may = (name: CommandName) => roleFor(name, act.comment.author, docket) !== null;
  const here = (name: CommandName, usage: string) => (act.onIssueOf === null ? onHub(name, usage) : usage);
  switch (problem.kind) {
    case 'usage': {
      const { name, usage } = problem;
      return may(name)
        ? { kind: 'explained', explanation: { ...problem, usage: here(name, usage) } }
        : REFUSED;
    }
    case 'unknown': {
      const { nearest } = problem;
      if (nearest === null) return { kind: 'explained', explanation: problem };
      const { name, usage } = nearest;
      const likely = may(name) ? { name, usage: here(name, usage) } : null;
      return { kind: 'explained', explanation: { kind: 'unknown', nearest: likely } };
    }
    case 'no-undo':
      return { kind: 'explained', explanation: problem };
    default:
      return problem satisfies never;
  }
}

/** In which role this person may give the command; `null`: in none. Of a deleted account nobody knows whose it was. */
function roleFor(name: CommandName, login: string | null, { view }: Docket): Role | null {
  const { roles } = COMMAND_TABLE[name];
  const anyone = roles.includes('anyone');
  if (login === null) return anyone ? 'asker' : null;
  if (isModerator(login, view) && (anyone || roles.includes('moderator'))) return 'moderator';
  if (answererOf(login, view.file) !== null && (anyone || roles.includes('guest'))) return 'guest';
  return anyone || roles.includes('asker') ? 'asker' : null;
}

/** Commands that decide something, and do not only ask. */
type Deciding = Exclude<Command, { readonly name: 'help' | 'why' }>;

function carryOut(command: Deciding, motion: Motion): Ruling {
  switch (command.name) {
    case 'approve':
    case 'restore':
    case 'answered':
    case 'unanswered':
    case 'pin':
    case 'not-duplicate':
    case 'hold':
    case 'reject':
      return ruleOnQuestions(command, motion);
    case 'tag':
    case 'untag':
      return tag(command, motion);
    case 'duplicate':
      return duplicate(command, motion);
    case 'assign':
      return assign(command, motion);
    case 'pass':
      return pass(command, motion);
    case 'withdraw':
      return withdraw(command, motion);
    case 'appeal':
      return appeal(command, motion);
    case 'undo':
      return 'login' in command ? undoAllBy(command.login, motion) : undo(command.questions, motion);
    case 'answers':
      return answers(command.questions, motion);
    case 'ask-for':
      return askFor(motion);
    case 'mute':
      return mute(command, motion);
    case 'unmute':
      return unmute(command, motion);
    case 'extend':
      return extend(command, motion);
    case 'open':
      return open(motion);
    case 'close':
      return close(motion);
    case 'cancel':
      return cancel(command, motion);
    case 'archive':
      return archive(motion);
    default:
      return command satisfies never;
  }
}
