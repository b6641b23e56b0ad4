/** Everything that is to be done for one session. */
import { decideArchive } from './archive.ts';
import { later, together, type Decision } from './decision.ts';
import { decideCall } from './call.ts';
import { decideHiding } from './hiding.ts';
import { decideHub } from './hub.ts';
import { decideMerged } from './merged.ts';
import { decideNotices } from './notices.ts';
import { decideQuestions } from './questions.ts';
import { decideRecord } from './record.ts';
import { decideRedacting } from './redacting.ts';
import { decideReplies } from './replies.ts';
import { decideReports } from './reports.ts';
import type { Scene } from './scene.ts';
import { decideVotes } from './votes.ts';
import { decideWarnings } from './warnings.ts';
import { decideWhy } from './why.ts';

/** Pure: the same scene, the same decision. Once all of it is done, deciding again decides nothing. */
export function decideSession(scene: Scene): Decision {
  return together(
    later(scene.session.nextPhaseAt),
    decideRedacting(scene),
    decideReplies(scene),
    decideReports(scene),
    decideWhy(scene),
    decideMerged(scene),
    decideHub(scene),
    decideQuestions(scene),
    decideHiding(scene),
    decideVotes(scene),
    decideArchive(scene),
    decideNotices(scene),
    decideCall(scene),
    decideRecord(scene),
    decideWarnings(scene),
  );
}
