/** Decides one command: who gave it, whether they may, and what it does. */
import { answererOf, isModerator } from '../people.ts';
import type { Command, CommandName } from '../reading/command.ts';
import { COMMANDS } from '../reading/commands.ts';
import type { Role } from '../record.ts';
import type { Docket } from '../verdicts.ts';
import type { Act } from './acts.ts';
import { appeal, assign, duplicate, pass, ruleOnQuestion, tag, withdraw } from './on-questions.ts';
import { archive, askFor, cancel, close, extend, mute, open } from './on-session.ts';
import { answers } from './pair-by-command.ts';
import { REFUSED, type Motion, type Ruling } from './ruling.ts';

/** What becomes of a command line, given everything that was decided before it. */
export function rule(act: Act, docket: Docket): Ruling {
  if (!act.line.ok) return { kind: 'explained', explanation: act.line.problem };
  const { command } = act.line;
  const role = roleFor(command.name, act.comment.author, docket);
  if (role === null) return REFUSED;
  return carryOut(command, { act, role, docket });
}

/** In which role this person may give the command; `null`: in none. Of a deleted account nobody knows whose it was. */
function roleFor(name: CommandName, login: string | null, { view }: Docket): Role | null {
  const roles = COMMANDS.find((command) => command.name === name)?.roles ?? [];
  const anyone = roles.includes('anyone');
  if (login === null) return anyone ? 'asker' : null;
  if (isModerator(login, view) && (anyone || roles.includes('moderator'))) return 'moderator';
  if (answererOf(login, view.file) !== null && (anyone || roles.includes('guest'))) return 'guest';
  return anyone || roles.includes('asker') ? 'asker' : null;
}

function carryOut(command: Command, motion: Motion): Ruling {
  switch (command.name) {
    case 'approve':
    case 'restore':
    case 'answered':
    case 'unanswered':
    case 'pin':
    case 'not-duplicate':
    case 'hold':
    case 'reject':
      return ruleOnQuestion(command, motion);
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
    case 'answers':
      return answers(command.questions, motion);
    case 'ask-for':
      return askFor(motion);
    case 'mute':
    case 'unmute':
      return mute(command, motion);
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
    case 'help':
      return { kind: 'explained', explanation: { kind: 'help', role: motion.role } };
    default:
      return command satisfies never;
  }
}
