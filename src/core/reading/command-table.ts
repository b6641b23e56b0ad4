/** Every command in one table: how it is written, who may give it, what it does, and how its words are read. */
import type { CommandName } from './command.ts';
import {
  readAbout,
  readAboutPerson,
  readAnswers,
  readArchive,
  readAskFor,
  readAssign,
  readByAsker,
  readCancel,
  readDuplicate,
  readExtend,
  readHold,
  readNow,
  readPass,
  readReject,
  readTagging,
  type Reader,
} from './command-readers.ts';

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
  readonly read: Reader;
}

function about(name: Parameters<typeof readAbout>[0], help: string): CommandEntry {
  return {
    usage: `/${name} [Q7 …]`,
    example: `/${name} Q7`,
    roles: ['moderator'],
    help,
    read: readAbout(name),
  };
}

function byAsker(name: Parameters<typeof readByAsker>[0], help: string): CommandEntry {
  return {
    usage: `/${name} [Q7]`,
    example: `/${name} Q7`,
    roles: ['asker'],
    help,
    read: readByAsker(name),
  };
}

function tagging(name: Parameters<typeof readTagging>[0], help: string): CommandEntry {
  return {
    usage: `/${name} [Q7 …] <topic> [topic …]`,
    example: `/${name} Q7 housing transit`,
    roles: ['moderator'],
    help,
    read: readTagging(name),
  };
}

function aboutPerson(name: Parameters<typeof readAboutPerson>[0], help: string): CommandEntry {
  return {
    usage: `/${name} <@user>`,
    example: `/${name} @some-user`,
    roles: ['moderator'],
    help,
    read: readAboutPerson(name),
  };
}

/** The commands, in the order in which help shows them. */
export const COMMAND_TABLE: Readonly<Record<CommandName, CommandEntry>> = {
  approve: about('approve', 'Shows the question to the guest; undoes a hold.'),
  hold: {
    usage: '/hold [Q7 …] [reason]',
    example: '/hold Q7 checking with the clerk',
    roles: ['moderator'],
    help: 'Holds the question for review; the asker is told why.',
    read: readHold,
  },
  reject: {
    usage: '/reject [Q7 …] <reason> [words]',
    example: '/reject Q7 off-topic this is about schools',
    roles: ['moderator'],
    help:
      'Rejects the question. Reasons: `off-topic`, `not-a-question`, `personal-attack`, `private-life`, ' +
      '`personal-data`, `spam`, `too-many`, `duplicate`.',
    read: readReject,
  },
  restore: about('restore', 'Takes a rejection back.'),
  tag: tagging('tag', 'Adds topics.'),
  untag: tagging('untag', 'Removes topics.'),
  duplicate: {
    usage: '/duplicate [Q7 …] of <Q4 or #12>',
    example: '/duplicate Q7 of Q4',
    roles: ['moderator'],
    help: 'Merges the question into an earlier one, by number or by issue; askers, votes and answers count there.',
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
    usage: '/assign [Q7 …] <@guest>',
    example: '/assign Q7 @riverton-mayor',
    roles: ['moderator'],
    help: 'Gives the question to one of the guests.',
    read: readAssign,
  },
  pin: about('pin', 'Puts the question at the top of the board; a pin stays.'),
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
    usage: '/extend <30m, 2h or 1h30m> or /extend until <14:00 or 2pm>',
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
    read: readCancel,
  },
  archive: {
    usage: '/archive',
    example: '/archive',
    roles: ['moderator'],
    help: 'Writes the transcript now.',
    read: readArchive,
  },
  pass: {
    usage: '/pass [Q7] <reason>',
    example: '/pass Q7 this is for the county',
    roles: ['guest'],
    help: 'Declines the question, with a reason that everybody can read.',
    read: readPass,
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
