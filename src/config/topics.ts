/** Topics: what questions are about, and the words that give them away. */
import { z } from 'zod';
import { TOPIC_NAME } from '../core/labels.ts';
import { complain, line, list, optional, quoted, scalar } from './field.ts';
import type { Taken } from './field.ts';

const topicName = scalar(
  'a topic name of small letters, digits and hyphens, at most 44 characters',
  (text): Taken<string> => {
    if (TOPIC_NAME.test(text)) return { value: text };
    const likely = text.slice(0, 44).toLowerCase().replaceAll(' ', '-');
    return { says: `is called ${quoted(text)}`, nearest: TOPIC_NAME.test(likely) ? likely : null };
  },
);

const words = optional(list(line(100), '[rent, zoning]'), []);

/** Each makes a label. */
const MOST = 500;

/** `{ housing: [rent, zoning] }`. A topic without words is given by hand only. */
export const topics = optional(
  z
    .record(topicName, words, { error: () => 'topics and their words, such as housing: [rent, zoning]' })
    .superRefine((read, ctx) => {
      const count = Object.keys(read).length;
      if (count > MOST) complain(ctx, { says: `has ${count} topics`, expected: `at most ${MOST}` });
    }),
  {},
);
