import { expect, it } from 'vitest';
import { emptyCheck, type FieldCheck } from '../domain/field-check';
import { fieldCheckPages } from './field-check-pages';

const photo = {
  hash: `sha256:${'0'.repeat(64)}`,
  width: 4,
  height: 3,
  bytes: 9,
  takenAt: null,
  bearing: null,
  position: null,
};
const made = (part: Partial<FieldCheck>) => ({
  ...emptyCheck('1', 'A', '2026-01-01T00:00:00.000Z', ''),
  ...part,
});
const sizes = (checks: FieldCheck[]) => fieldCheckPages(checks).map((page) => page.length);

it('puts as many checks on a page of the sheet as it holds, and leaves none out', () => {
  expect(sizes([])).toEqual([]);
  expect(sizes(Array.from({ length: 7 }, () => made({})))).toEqual([5, 2]);
  expect(sizes(Array.from({ length: 3 }, () => made({ photos: [photo] })))).toEqual([2, 1]);
  expect(sizes([made({}), made({ notes: '长'.repeat(2000) }), made({})])).toEqual([1, 1, 1]);
  expect(sizes([made({ notes: '行\n'.repeat(45) }), made({})])).toEqual([1, 1]);
});
