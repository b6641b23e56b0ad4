/** Every command in one table: how it is written, who may give it, what it does, and how its words are read. */
import type { CommandName } from './command.ts';
import {
  readAbout,
  readAnswers,
  readApprove,
  readArchive,
  readAskFor,
  readAssign,
  readByAsker,
  readCancel,
  readDuplicate,
  readExtend,
  readHold,
  readMute,
  readNow,
  readPass,
  readReject,
  readTagging,
  readWhy,
  readUndo,
  readUnmute,
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

/** The commands, in the order in which help shows them. */
export const COMMAND_TABLE: Readonly<Record<CommandName, CommandEntry>> = {
  approve: {
    usage: '/approve [Q7 …] [redacted]',
    example: '/approve Q7',
    roles: ['moderator'],
    help:
      'Shows the question to the guest; undoes a hold. With `redacted`, personal data is taken out of it first, ' +
      'also on GitHub.',
    read: readApprove,
  },
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
  why: {
    usage: '/why [Q7]',
    example: '/why Q7',
    roles: ['moderator'],
    help: 'Tells, for everybody to read, what each rule said about the question and what was decided.',
    read: readWhy,
  },
  mute: {
    usage: '/mute <@user> [for 12h]',
    example: '/mute @some-user for 12h',
    roles: ['moderator'],
    help: 'Holds everything the person asks from now on, for that long or until `/unmute`.',
    read: readMute,
  },
  unmute: {
    usage: '/unmute <@user>',
    example: '/unmute @some-user',
    roles: ['moderator'],
    help: 'Lets the person ask again.',
    read: readUnmute,
  },
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
  undo: {
    usage: '/undo [Q7 …] or /undo <@user>',
    example: '/undo Q7',
    roles: ['moderator', 'guest', 'asker'],
    help:
      'Takes the last decision on the question back; without a question, the last one about the session or a ' +
      'person. Guests and askers take back their own. With a name, by an owner: all that this moderator decided.',
    read: readUndo,
  },
  help: {
    usage: '/help',
    example: '/help',
    roles: ['anyone'],
    help: 'Shows these commands.',
    read: () => ({ name: 'help' }),
  },
};
