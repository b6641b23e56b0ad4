/** Why a command that was understood changed nothing, in a sentence that says what would work. */
import type { Obstacle } from '../core/record.ts';
import { codeSpan } from './markdown.ts';

/** In a sentence: what the obstacle names, as `Q7` or a login that nobody is notified by. */
const NAMED = /\{(\d|all)\}/g;

const SENTENCES: Readonly<Record<Obstacle, string>> = {
  'which-question': 'Please say which question you mean: here, its number comes right after the command.',
  'no-such-question': 'There is no question {1} in this session.',
  'duplicate-of-itself': 'A question cannot be a duplicate of itself.',
  'points-back': '{2} was merged into {1} already. To turn that round, begin with `/not-duplicate {2}`.',
  withdrawn: '{1} was withdrawn by the one who asked it.',
  'nothing-to-restore': '{1} is neither rejected nor held, nor a duplicate: there is nothing to take back.',
  'nothing-to-redact':
    'I found no personal data in {1} that I could take out. `/approve {1}` lets it in as it is.',
  'not-a-guest': 'A question can only be given to a guest of this session: {all}.',
  'nobody-to-assign':
    'No guest of this session has a GitHub account in the plan, so there is nobody to give it to.',
  'mutes-a-guest': '{1} answers questions here. Only people who ask can be muted.',
  'mutes-a-moderator': '{1} moderates here. Only people who ask can be muted.',
  'already-muted': '{1} is muted already.',
  'second-moderator': '{1} is muted for one day. For longer, another moderator has to say so as well.',
  'not-muted': '{1} is not muted.',
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
  'nothing-to-undo': 'Nothing was decided about {1} that you could take back.',
  'nothing-to-undo-here':
    'Nothing was decided about the session or a person that you could take back. Do you mean a question? Write its number: `/undo Q7`.',
  'nothing-by-them': '{1} has decided nothing in this session that is still in force.',
  'time-has-come': 'What it moved would have come by itself since.',
  'would-be-over': 'Without it, the session would have ended already. To end it now, write `/close now`.',
};

/** The sentence for an obstacle. `names`: the questions or logins in it, in its order. */
export function obstacleSentence(obstacle: Obstacle, names: readonly string[]): string {
  const shown = names.map((name) =>
    /^Q\d/.test(name) ? name : codeSpan(/^#\d/.test(name) ? name : `@${name}`),
  );
  return SENTENCES[obstacle].replaceAll(NAMED, (_, which: string) =>
    which === 'all' ? shown.join(', ') : (shown[Number(which) - 1] ?? ''),
  );
}
