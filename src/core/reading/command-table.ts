/** Every command in one table: how it is written, who may give it, what it does, and how its words are read. */
import type { Command, CommandName, DuplicateOf } from './command.ts';
import {
  issueIn,
  lengthOf,
  localTimeOf,
  loginIn,
  questionIn,
  rejectionReasonIn,
  type CommandWords,
} from './command-words.ts';

/** Who may give a command. Guests include their delegates. */
export type CommandRole = 'moderator' | 'guest' | 'asker' | 'anyone';

export interface CommandEntry {
  /** How it is written; `<needed>`, `[optional]`. */
  readonly usage: string;
  /** A line that works. */
  readonly example: string;
  readonly roles: readonly CommandRole[];
  /** What it does, in one line. */
  readonly help: string;
  /** Reads the words after it; `null`: they are not right. */
  readonly read: (words: CommandWords) => Command | null;
}

type About = Extract<
  Command,
  {
    name: 'approve' | 'restore' | 'not-duplicate' | 'answered' | 'unanswered' | 'pin' | 'withdraw' | 'appeal';
  }
>['name'];

/** A moderator's command about a question and nothing else. More words are refused: they would be lost. */
function about(name: About, help: string): CommandEntry {
  return {
    usage: `/${name} [Q7]`,
    example: `/${name} Q7`,
    roles: ['moderator'],
    help,
    read: (words) => {
      const question = questionIn(words);
      return words.empty ? { name, question } : null;
    },
  };
}

/** An asker's command about their own question. They may explain themselves after it. */
function byAsker(name: 'withdraw' | 'appeal', help: string): CommandEntry {
  return {
    usage: `/${name} [Q7]`,
    example: `/${name} Q7`,
    roles: ['asker'],
    help,
    read: (words) => ({ name, question: questionIn(words) }),
  };
}

function tagging(name: 'tag' | 'untag', help: string): CommandEntry {
  return {
    usage: `/${name} [Q7] <topic> [topic …]`,
    example: `/${name} Q7 housing transit`,
    roles: ['moderator'],
    help,
    read: (words) => {
      const question = questionIn(words);
      const topics = (words.takeRest() ?? '')
        .split(/[\s,]+/)
        .map((topic) => topic.replace(/^#|^topic:/i, ''))
        .filter((topic) => topic !== '');
      return topics.length > 0 ? { name, question, topics: [...new Set(topics)] } : null;
    },
  };
}

function aboutPerson(name: 'mute' | 'unmute', help: string): CommandEntry {
  return {
    usage: `/${name} <@user>`,
    example: `/${name} @some-user`,
    roles: ['moderator'],
    help,
    read: (words) => {
      const login = loginIn(words);
      return login !== null && words.empty ? { name, login } : null;
    },
  };
}

function readDuplicate(words: CommandWords): Command | null {
  const first = questionIn(words);
  const named = words.take(/^of(?![\p{L}\p{N}])/iu) !== null;
  const issue = issueIn(words);
  const second = issue === null ? questionIn(words) : null;
  if (!words.empty) return null;
  if (issue !== null) return { name: 'duplicate', question: first, of: { issue } };
  if (second !== null) return { name: 'duplicate', question: first, of: { question: second } };
  // "/duplicate Q4", said in a question's own issue.
  const of: DuplicateOf | null = first === null || named ? null : { question: first };
  return of && { name: 'duplicate', question: null, of };
}

function readAnswers(words: CommandWords): Command | null {
  const questions = new Set<number>();
  while (!words.empty) {
    const question = questionIn(words);
    if (question === null) return null;
    questions.add(question);
    words.take(/^(?:and|&|,)(?=\s|$)/i);
  }
  return questions.size > 0 ? { name: 'answers', questions: [...questions] } : null;
}

function readExtend(words: CommandWords): Command | null {
  if (words.take(/^until\s/i)) {
    const until = localTimeOf(words.rest);
    return until === null ? null : { name: 'extend', until };
  }
  words.take(/^by\s/i);
  const by = lengthOf(words.rest);
  return by === null ? null : { name: 'extend', by };
}

function readAskFor(words: CommandWords): Command | null {
  const person = words.take(/^([^:]{1,100}):/)?.[1]?.trim();
  const text = `${words.rest}\n${words.following}`.replace(/^\n+/, '').trimEnd();
  return person && text !== '' ? { name: 'ask-for', person, text } : null;
}

/** The commands, in the order in which help shows them. */
export const COMMAND_TABLE: Readonly<Record<CommandName, CommandEntry>> = {
  approve: about('approve', 'Shows the question to the guest; undoes a hold.'),
  hold: {
    usage: '/hold [Q7] [reason]',
    example: '/hold Q7 checking with the clerk',
    roles: ['moderator'],
    help: 'Holds the question for review; the asker is told why.',
    read: (words) => ({ name: 'hold', question: questionIn(words), reason: words.takeRest() }),
  },
  reject: {
    usage: '/reject [Q7] <reason> [words]',
    example: '/reject Q7 off-topic this is about schools',
    roles: ['moderator'],
    help:
      'Rejects the question. Reasons: `off-topic`, `not-a-question`, `personal-attack`, `private-life`, ' +
      '`personal-data`, `spam`, `too-many`, `duplicate`.',
    read: (words) => {
      const question = questionIn(words);
      const reason = rejectionReasonIn(words);
      return reason && { name: 'reject', question, reason, note: words.takeRest() };
    },
  },
  restore: about('restore', 'Takes a rejection back.'),
  tag: tagging('tag', 'Adds topics.'),
  untag: tagging('untag', 'Removes topics.'),
  duplicate: {
    usage: '/duplicate [Q7] of <Q4 or #12>',
    example: '/duplicate Q7 of Q4',
    roles: ['moderator'],
    help: 'Merges the question into an earlier one, by number or by issue.',
    read: readDuplicate,
  },
  'not-duplicate': about('not-duplicate', 'Lets the question stand on its own again.'),
  answers: {
    usage: '/answers <Q7> [Q9 …]',
    example: '/answers Q7 Q9',
    roles: ['moderator', 'guest'],
    help: "Says which questions a guest's comment answers.",
    read: readAnswers,
  },
  answered: about('answered', 'Marks the question as answered.'),
  unanswered: about('unanswered', 'Marks the question as not answered yet.'),
  assign: {
    usage: '/assign [Q7] <@guest>',
    example: '/assign Q7 @riverton-mayor',
    roles: ['moderator'],
    help: 'Gives the question to one of the guests.',
    read: (words) => {
      const question = questionIn(words);
      const login = loginIn(words);
      return login !== null && words.empty ? { name: 'assign', question, login } : null;
    },
  },
  pin: about('pin', 'Puts the question at the top of the board.'),
  'ask-for': {
    usage: '/ask-for <name>: <question>',
    example: '/ask-for Rosa from Elm Street: When will the library open again?',
    roles: ['moderator'],
    help: 'Asks on behalf of somebody without an account; the question may run over several lines.',
    read: readAskFor,
  },
  mute: aboutPerson('mute', 'Holds everything the person asks from now on.'),
  unmute: aboutPerson('unmute', 'Lets the person ask again.'),
  extend: {
    usage: '/extend <30m, 2h or 1h30m> or /extend until <14:00>',
    example: '/extend 30m',
    roles: ['moderator'],
    help: "Moves the close, by a length of time or to a time in the session's zone.",
    read: readExtend,
  },
  open: {
    usage: '/open [now]',
    example: '/open now',
    roles: ['moderator'],
    help: 'Opens the session at once.',
    read: readNow('open'),
  },
  close: {
    usage: '/close [now]',
    example: '/close now',
    roles: ['moderator'],
    help: 'Closes the session at once.',
    read: readNow('close'),
  },
  cancel: {
    usage: '/cancel [reason]',
    example: '/cancel the Mayor is ill',
    roles: ['moderator'],
    help: 'Cancels the session.',
    read: (words) => ({ name: 'cancel', reason: words.takeRest() }),
  },
  archive: {
    usage: '/archive',
    example: '/archive',
    roles: ['moderator'],
    help: 'Writes the transcript now.',
    read: (words) => (words.empty ? { name: 'archive' } : null),
  },
  pass: {
    usage: '/pass [Q7] <reason>',
    example: '/pass Q7 this is for the county',
    roles: ['guest'],
    help: 'Declines the question, with a reason that everybody can read.',
    read: (words) => {
      const question = questionIn(words);
      const reason = words.takeRest();
      return reason === null ? null : { name: 'pass', question, reason };
    },
  },
  withdraw: byAsker('withdraw', 'Takes your question back.'),
  appeal: byAsker('appeal', 'Asks another moderator to look at a rejection again.'),
  help: {
    usage: '/help',
    example: '/help',
    roles: ['anyone'],
    help: 'Shows these commands.',
    read: () => ({ name: 'help' }),
  },
};

function readNow(name: 'open' | 'close'): CommandEntry['read'] {
  return (words) => {
    words.take(/^now(?![\p{L}\p{N}])[.!]?/iu);
    return words.empty ? { name } : null;
  };
}
