/** Topics: what questions are about, and the words that give them away. */
import { z } from 'zod';
import { line, list, optional, quoted, scalar } from './field.ts';
import type { Taken } from './field.ts';

/** GitHub's labels hold 50 characters, of which `topic:` takes six. */
const NAME = /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}_-]{0,43}$/u;

const topicName = scalar(
  'a topic name of small letters, digits and hyphens, at most 44 characters',
  (text): Taken<string> => {
    if (NAME.test(text)) return { value: text };
    const likely = text.slice(0, 44).toLowerCase().replaceAll(' ', '-');
    return { says: `is called ${quoted(text)}`, nearest: NAME.test(likely) ? likely : null };
  },
);

const words = optional(list(line(100), '[rent, zoning]'), []);

/** `{ housing: [rent, zoning] }`. A topic without words is given by hand only. */
export const topics = optional(
  z.record(topicName, words, { error: () => 'topics and their words, such as housing: [rent, zoning]' }),
  {},
);
