/** `/approve … redacted`: the questions are let in without the personal data in them. */
import { REDACTED, showsRedaction, withoutPersonalData } from '../redactions.ts';
import { allDone, obstacle, type Decided, type Motion, type Ruling, type Targeted } from './ruling.ts';

/** All of them, or none, where one holds nothing to take out. */
export function approveRedacted(questions: readonly Targeted[], motion: Motion): Ruling {
  const decided: Decided[] = [];
  for (const question of questions) {
    const textSha256 = hashWithout(question, motion);
    if (textSha256 === null) return obstacle('nothing-to-redact', `Q${question.number}`);
    decided.push({ question, detail: REDACTED, textSha256 });
  }
  return allDone(motion, 'approve', decided);
}

/**
 * The hash of the post without personal data; `null`: there is none in it. A post that shows that it was taken out
 * was redacted by a decision that may have been forgotten since.
 */
function hashWithout({ asked }: Targeted, { docket }: Motion): string | null {
  if (asked === undefined) return null;
  const without = withoutPersonalData(asked.post, docket.view);
  return without !== asked.post || showsRedaction(asked.post) ? without.sha256 : null;
}
