/** Why a command that was understood changed nothing, in a sentence that says what would work. */
import type { Obstacle } from '../core/record.ts';

const SENTENCES: Readonly<Record<Obstacle, string>> = {
  'which-question': 'Please say which question you mean, such as `Q7`.',
  'no-such-question': 'There is no question with that number in this session.',
  'duplicate-of-itself': 'A question cannot be a duplicate of itself.',
  'nothing-to-pair':
    'I found no answer of a guest that it could mean. Please quote the answer in your comment.',
  'not-rejected': 'Only a question that was rejected can be appealed.',
  'already-appealed': 'The appeal is already with the moderators.',
  'own-decision': 'The appeal is against your own decision, so another moderator has to decide it.',
  'time-is-past': 'The session cannot end in the past. Try `/extend 30m` or `/extend until 18:00`.',
  'already-open': 'The session is already open.',
  'not-open': 'The session is not open.',
  'still-open': 'The session has not ended yet. Close it first with `/close now`.',
  'session-is-over': 'The session is over.',
  'asks-nothing': 'I found no question in it. Try `/ask-for Jane Doe: When does the library open again?`',
  'once-a-comment': 'One comment can ask for one person only. Please use a comment for each.',
  'only-on-the-hub': "Please write it on the session's own issue.",
};

/** The sentence for an obstacle. */
export function obstacleSentence(obstacle: Obstacle): string {
  return SENTENCES[obstacle];
}
