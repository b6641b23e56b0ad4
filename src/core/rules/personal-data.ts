/** E-mail addresses and phone numbers, which nobody should publish by accident. */
import { WEB_ADDRESS } from '../reading/plain.ts';
import { phoneNumberIn } from './phone-number.ts';
import type { Rule } from './rule.ts';

/** Lengths are those of RFC 5321, section 4.5.3.1; they also keep the search linear. */
const MAIL_ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/u;

export const personalData: Rule = ({ text }, { personalData }) => {
  if (personalData === 'off') return [];
  const found = MAIL_ADDRESS.test(text) || phoneNumberIn(text.replace(WEB_ADDRESS, ' '));
  return found ? [{ flag: 'personal-data', action: 'hold' }] : [];
};
