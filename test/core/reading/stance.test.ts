/** What a guest does with a question, in the languages that are known. */
import { describe, expect, test } from 'vitest';
import { isCourtesy, stanceOf } from '../../../src/core/reading/stance.ts';
import { sentencesOf } from '../../../src/core/reading/plain.ts';

describe.each([
  [
    'promises',
    [
      'I will come back to this tomorrow.',
      "Good one. Let me ask counsel, I'll get back to you on Monday.",
      'The wait for e-books I need to look up in the morning.',
      'Thank you for raising this. I will answer you properly by Thursday.',
      'We will post on b) as soon as we have her letter.',
      'Lo estamos averiguando y le contamos mañana por acá.',
      'Vuelvo sobre esto en cuanto tenga los datos.',
      'De las facturas que os hable la alcaldesa.',
      'Je pose la question au service et je reviens vers vous demain.',
      'La ministre vous répondra elle-même.',
      'Das schaue ich morgen mit dem Fachreferat an und melde mich hier.',
      'Punkt 1 beantwortet die Landrätin selbst, das dauert ein wenig.',
      'Prometo voltar amanhã cedo com os dados.',
      'Vou verificar e respondo amanhã.',
    ],
  ],
  [
    'declines',
    [
      'That is not in my remit, please ask the county.',
      "I can't comment on a pending case.",
      'The drone belongs to another department. I have to pass on this one.',
      "That's the tenants' own program. Please ask the resident council.",
      'Esto no es competencia del ayuntamiento, la red la lleva la Mancomunidad.',
      'No puedo pronunciarme sobre un asunto judicial.',
      'Je ne peux pas vous répondre : le transport relève de la Région.',
      "Ce n'est pas de notre compétence.",
      'Dafür ist das Land zuständig.',
      'Dazu kann ich mich leider nicht äußern.',
      'O porto não é da nossa competência.',
      'Não posso comentar um processo em curso.',
    ],
  ],
  [
    'answers',
    [
      'Yes.',
      'No, and I will not let it happen.',
      'We look into it.',
      'We will post the report on June 3rd.',
      'The council will decide in May.',
      "The hospital pays for that shuttle, so I can't change it. They might, if asked.",
      'First time a reprimand. Second time termination. I have fired one. The patrol looks at the rest. I cannot discuss September 9 as such.',
      'Yes, and I will get back to you about the details tomorrow.',
      'La obra empieza el 2 de junio.',
      'Ab Oktober fährt dort wieder ein Bus.',
      'Le conseil la crée lundi prochain.',
      'A creche abre em março.',
    ],
  ],
] as const)('it %s', (stance, texts) => {
  test.each(texts)('%s', (text) => {
    expect(stanceOf(sentencesOf(text))).toBe(stance);
  });
});

test.each(['Good morning!', 'Thanks, Ana!', 'Liebe Frau Trude,', 'Bonsoir,', ''])(
  '%j is courtesy',
  (sentence) => {
    expect(isCourtesy(sentence)).toBe(true);
  },
);

test.each([
  'In June.',
  'Thank you for asking; the answer is that the council decides in June and not before.',
])('%j says something', (sentence) => {
  expect(isCourtesy(sentence)).toBe(false);
});
