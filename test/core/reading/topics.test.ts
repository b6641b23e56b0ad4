import { describe, expect, test } from 'vitest';
import { topicsOf } from '../../../src/core/reading/topics.ts';

const TOPICS = {
  housing: ['rent', 'zoning', 'eviction', 'alquiler'],
  transit: ['bus', 'light rail', 'car'],
  'public-safety': ['police'],
};

describe('topics', () => {
  test.each<[string, readonly string[]]>([
    ['Will the rent fall?', ['housing']],
    ['Will RENTS fall?', ['housing']],
    ['What about rental costs, and renting?', ['housing']],
    ['Parenting is hard', []],
    ['The current trend', []],
    ['A new zone', ['housing']],
    ['Evictions', ['housing']],
    ['¿Bajarán los alquileres?', ['housing']],
    ['Álquiler', ['housing']],
    ['More buses!', ['transit']],
    ["The bus's driver", ['transit']],
    ['Child care and caring', []],
    ['Cars', ['transit']],
    ['Light-rail and light rails', ['transit']],
    ['A light on the rail', []],
    ['Rail, light', []],
    ['Housing and transit', ['housing', 'transit']],
    ['Police on the bus: who pays the rent?', ['housing', 'transit', 'public-safety']],
    ['Public safety', ['public-safety']],
    ['Public and safety', []],
    ['', []],
  ])('%j', (text, topics) => {
    expect(topicsOf(text, TOPICS)).toEqual(topics);
  });

  test('nothing is found where no words are given', () => {
    expect(topicsOf('anything', { '!': ['', '…'] })).toEqual([]);
    expect(topicsOf('anything', {})).toEqual([]);
  });
});
