import { describe, expect, it } from 'vitest';
import { block } from '../../../data/fixtures/raw-layer-from-rows';
import { multiPolygonOfRow, polygonColumnFrom } from '../../domain/polygons';
import { joinPolygons, selectRows } from './table-shapes';

const rows = [block(0, 0), null, [...block(2, 0), ...block(4, 0)], block(6, 0)];
const column = polygonColumnFrom(rows);

describe('selectRows', () => {
  it('gives the shapes of the wanted rows in their order', () => {
    const selected = selectRows(column, Uint32Array.of(2, 1, 0));
    expect([0, 1, 2].map((row) => multiPolygonOfRow(selected, row))).toEqual([
      rows[2],
      [],
      rows[0],
    ]);
    expect(selectRows(column, Uint32Array.of(0, 1, 2, 3))).toEqual(column);
  });
});

describe('joinPolygons', () => {
  it('puts columns behind each other', () => {
    const other = polygonColumnFrom([block(8, 8), null]);
    expect(joinPolygons([column, other])).toEqual(polygonColumnFrom([...rows, block(8, 8), null]));
    expect(joinPolygons([])).toEqual(polygonColumnFrom([]));
  });
});
