/** Words that may be an attack, or ask for somebody's private life. No word list can tell: moderators look. */
import { anywhere, cueText } from '../reading/cues/cue.ts';
import { withoutAddresses } from '../reading/plain.ts';
import { ATTACKS } from './cues/attacks.ts';
import { PRIVATE_LIFE } from './cues/private-life.ts';
import type { TextRule } from './rule.ts';

const ATTACK = anywhere(ATTACKS);
const PRIVATE = anywhere(PRIVATE_LIFE);

/** "You are a liar". */
export const attackHint: TextRule = ({ text }) =>
  ATTACK.test(cueText(withoutAddresses(text)))
    ? [{ flag: 'attack-hint', evidence: 'words as of an insult', atMost: 'note' }]
    : [];

/** "Where does your daughter go to school?" */
export const privateLifeHint: TextRule = ({ text }) =>
  PRIVATE.test(cueText(withoutAddresses(text)))
    ? [
        {
          flag: 'private-life-hint',
          evidence: 'words about family, love, health, faith or home',
          atMost: 'note',
        },
      ]
    : [];
