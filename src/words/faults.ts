/** What is missing from a command, or wrong with it, in words that go on from the command as it was written. */
import type { CommandName, Fault } from '../core/reading/command.ts';
import { REJECTION_REASONS } from '../core/question.ts';
import { codeSpan } from './markdown.ts';

const REASONS = `${REJECTION_REASONS.map((reason) => codeSpan(reason)).join(', ')}. Words of your own may follow.`;

const SENTENCES: Readonly<Record<Fault, string>> = {
  'no-reason': 'gives no reason. Everybody can read it, in the place of an answer.',
  'no-rejection-reason': `gives no reason. The reasons are ${REASONS}`,
  'odd-rejection-reason': `begins with no known reason. The reasons are ${REASONS}`,
  'no-topic': 'names no topic.',
  'odd-topic':
    'names a topic with other characters than letters, digits and hyphens, or a very long one: {words}.',
  'no-original': 'does not say which question it repeats.',
  'no-question': 'does not say which question is answered.',
  'no-person': 'does not name one GitHub account.',
  'no-name-or-question': 'needs a name, a colon, and the question.',
  'no-time': 'does not say by how much, or until when.',
  'odd-time': 'gives no time that I understand: {words}.',
  'odd-words': 'goes on with words that I do not understand: {words}.',
};

/** The rest of the sentence. `words`: those at fault. */
export function faultSentence(fault: Fault, words: string): string {
  return SENTENCES[fault].replace('{words}', () => codeSpan(words, 60));
}

/** What has no command of its own to undo it, in a sentence. */
export function noUndoSentence(name: CommandName): string {
  return `is no command. If ${codeSpan(`/${name}`)} was the last decision, ${codeSpan('/undo')} takes it back.`;
}
