import { expect, test } from 'vitest';
import type { LayerSummary } from '../../domain/dataset';
import { fieldOf } from './mapping-choices';

test('a heading with the name of what every object has is no field', () => {
  const layer = { fields: { 地块编号: 'id' } } as unknown as LayerSummary;
  expect(fieldOf(layer, '地块编号')).toBe('id');
  for (const heading of ['constructor', 'toString', 'hasOwnProperty', '__proto__'])
    expect(fieldOf(layer, heading)).toBeUndefined();
});
