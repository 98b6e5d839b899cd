import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawing, drawingInks } from '../domain/drawing';
import { readDrawings, writeDrawings } from './drawings-text';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0),
  fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0),
);
const drawing: fc.Arbitrary<Drawing> = fc.record({
  id: fc.string({ minLength: 1 }),
  kind: fc.constantFrom('line' as const, 'polygon' as const),
  name: fc.string(),
  ink: fc.constantFrom(...drawingInks),
  coordinates: fc.array(position, { minLength: 3, maxLength: 8 }),
  isHidden: fc.boolean(),
});

describe('kept drawings', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(drawing), (drawings) => {
        expect(readDrawings(writeDrawings(drawings))).toEqual(drawings);
      }),
    );
  });

  it.each([
    '',
    '{}',
    'null',
    '[1]',
    '[{"id":"a","name":"b","kind":"circle","coordinates":[[1,2]]}]',
    '[{"id":"a","name":"b","kind":"polygon","coordinates":[[1,2],[3,4]]}]',
    '[{"id":"a","name":"b","kind":"point","coordinates":[[1,200]]}]',
    '[{"id":"a","name":"b","kind":"point","coordinates":[["1","2"]]}]',
  ])('leave out what is malformed: %s', (text) => {
    expect(readDrawings(text)).toEqual([]);
  });

  it('have the first ink when theirs is unknown', () => {
    const [read] = readDrawings(
      '[{"id":"a","name":"b","kind":"point","ink":"red","coordinates":[[1,2]]}]',
    );
    expect(read?.ink).toBe('ink');
  });
});
