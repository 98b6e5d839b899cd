import { describe, expect, it } from 'vitest';
import {
  block,
  type FixtureRow,
  rawLayerFromRows,
} from '../../../data/fixtures/raw-layer-from-rows';
import { recogniseRole } from './recognise-role';

type Properties = FixtureRow['properties'];
const polygons = (...rows: Properties[]) =>
  rawLayerFromRows(
    rows.map((properties, i) => ({ properties: properties ?? {}, polygons: block(2 * i, 0) })),
  );
const table = (...rows: Properties[]) =>
  rawLayerFromRows(rows.map((properties) => ({ properties: properties ?? {} })));

describe('recogniseRole', () => {
  it.each([
    [
      'areas A–H of parks',
      table({
        园区编号: 'A',
        年份: 2025,
        'A 已建成城镇建设用地(公顷)': 3,
        B: 2,
        'D(公顷)': 3,
        'E(亩)': 2,
      }),
      'accounts',
      'account-fields',
    ],
    [
      'plots by number and status',
      polygons({ 地块编号: 'A', 状态: '在建' }),
      'plots',
      'plot-fields',
    ],
    [
      'plots by land use',
      polygons({ id: 1, DLBM: '1001' }, { id: 2, DLBM: '1001' }),
      'plots',
      'plot-fields',
    ],
    [
      'plots by dates',
      polygons({ 供地日期: '2020-01-01', 园区: '甲' }, { 园区: '甲' }),
      'plots',
      'plot-fields',
    ],
    [
      'English plots',
      polygons({ Plot_Id: 'A1', Status: 'Closed', Area_Name: 'X' }),
      'plots',
      'plot-fields',
    ],
    [
      'parks by industries',
      polygons({ id: 'P1', name: 'x', level: '市级', leading_industry: '电子' }),
      'parks',
      'park-fields',
    ],
    [
      'parks by their own numbers',
      polygons({ 园区编号: 'Y1', '核准面积(公顷)': 3 }, { 园区编号: 'Y2' }),
      'parks',
      'park-fields',
    ],
    [
      'parks with figures of their own',
      polygons({ 园区名称: '甲', '产值(万元)': 3 }, { 园区名称: '乙' }),
      'parks',
      'park-fields',
    ],
    [
      'industrial areas of OSM',
      polygons({ osm_id: '1', fclass: 'industrial', name: null }),
      'parks',
      'industrial-areas',
    ],
    [
      'other areas of OSM',
      polygons({ osm_id: '1', fclass: 'riverbank' }),
      'context',
      'other-areas',
    ],
    [
      'mixed areas of OSM',
      polygons({ fclass: 'industrial' }, { fclass: 'forest' }),
      'context',
      'other-areas',
    ],
    [
      'counties',
      polygons({ adcode: 500105, name: '江北区', level: 'district' }),
      'areas',
      'administrative-areas',
    ],
    [
      'statistics',
      table({ 园区编号: 'Y1', 年份: 2024, '产值(万元)': 3 }),
      'statistics',
      'statistics-fields',
    ],
    [
      'a table of plots',
      table({ 地块编号: 'A', 园区: 'Y1', 状态: '在建' }),
      'plots',
      'plot-fields',
    ],
    ['a table of parks', table({ 园区编号: 'Y1', 主导产业: '电子' }), 'parks', 'park-fields'],
    ['a table of something', table({ 甲: 1 }), 'unused', 'no-shapes-no-fields'],
    ['nothing', table(), 'unused', 'no-rows'],
    ['polygons that say nothing', polygons({}, {}), 'plots', 'polygons-without-hints'],
    ['one polygon that says nothing', polygons({}), 'parks', 'single-polygon'],
  ])('%s', (_, layer, role, reason) => {
    expect(recogniseRole(layer)).toEqual({ role, reason });
  });

  it('takes mostly lines or points as context, and a stray point in plots as a row to reject', () => {
    const plot: FixtureRow = { properties: { 地块编号: 'A' }, polygons: block(0, 0) };
    const point: FixtureRow = { properties: { 地块编号: 'B' }, point: [106.5, 29.5] };
    expect(recogniseRole(rawLayerFromRows([plot, point, point])).role).toBe('context');
    expect(recogniseRole(rawLayerFromRows([plot, point])).role).toBe('plots');
  });

  it('takes silent polygons that hold the polygons of another layer as parks', () => {
    const outer = rawLayerFromRows([
      { polygons: block(0, 0, 10, 10) },
      { polygons: block(20, 0, 10, 10) },
    ]);
    const inside = rawLayerFromRows([1, 3, 22].map((x) => ({ polygons: block(x, 1) })));
    const outside = rawLayerFromRows([1, 40, 50].map((x) => ({ polygons: block(x, 1) })));
    // The same plots once more, as a drawing of them.
    const again = rawLayerFromRows([1, 3, 22].map((x) => ({ polygons: block(x, 1) })));
    expect(recogniseRole(again, [inside]).role).toBe('plots');
    expect(recogniseRole(outer, [inside])).toEqual({ role: 'parks', reason: 'contains-plots' });
    expect(recogniseRole(outer, [outside]).role).toBe('plots');
    expect(recogniseRole(inside, [outer]).role).toBe('plots');
  });

  it('does not take a park number that repeats as the park’s own', () => {
    const repeating = polygons({ 园区: '甲' }, { 园区: '甲' });
    expect(recogniseRole(repeating).role).toBe('plots');
    expect(recogniseRole(polygons({ 园区: '甲' }, { 园区: '乙' })).role).toBe('parks');
  });
});
