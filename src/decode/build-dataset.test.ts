import { describe, expect, it } from 'vitest';
import { checkpoint, find, gate, one, plotsLayer } from '../../data/fixtures/gate-setup';
import { block, rawLayerFromRows } from '../../data/fixtures/raw-layer-from-rows';
import { textAt } from '../domain/column';
import type { Issue } from '../domain/issue';
import { Plot } from '../domain/plot';
import { buildDataset } from './build-dataset';

describe('the arithmetic of rows', () => {
  it('makes accepted, warned and rejected rows add up, with notes counting as accepted', async () => {
    const { dataset, issues } = await gate(
      plotsLayer([
        { properties: { 编号: 'A', 供地日期: '2020-05' }, polygons: block(0, 0) },
        { properties: { 编号: 'B' } },
        { properties: { 编号: 'C' }, point: [106.5, 29.5] },
        { properties: { 编号: null } },
      ]),
    );
    const [layer] = dataset.layers;
    expect(layer).toMatchObject({ rows: 4, accepted: 1, warned: 1, rejected: 2, role: 'plots' });
    expect(dataset.plots.count).toBe(2);
    expect([...dataset.plots.rowOf]).toEqual([1, 2]);
    expect(one(issues, 'no-shape')).toMatchObject({ severity: 'warns', rows: [2] });
    expect(one(issues, 'not-a-polygon')).toMatchObject({
      severity: 'blocks',
      rows: [3],
      values: { kind: 'point', rows: 1 },
    });
    expect(one(issues, 'empty-row')).toMatchObject({ severity: 'blocks', rows: [4] });
    expect(one(issues, 'day-assumed').severity).toBe('notes');
  });

  it('counts what reading found, and passes its issues on', async () => {
    const reading: Issue[] = [
      { code: 'a', severity: 'warns', file: 'test.geojson', layer: 'test', rows: [1] },
      { code: 'b', severity: 'blocks', file: 'test.geojson', rows: [2, 99] },
      { code: 'c', severity: 'blocks', file: 'other.geojson', rows: [3] },
    ];
    const rows = [0, 2, 4].map((x) => ({ properties: { 编号: `P${x}` }, polygons: block(x, 0) }));
    const { dataset, issues } = await buildDataset([plotsLayer(rows)], reading, checkpoint);
    expect(dataset.layers[0]).toMatchObject({ rows: 3, accepted: 1, warned: 1, rejected: 1 });
    expect([...dataset.plots.rowOf]).toEqual([1, 3]);
    expect(issues.slice(0, 3)).toEqual(reading);
  });

  it('rejects a whole layer that is not used, and says whether the user wanted that', async () => {
    const layer = rawLayerFromRows([{ properties: { 甲: 1 } }, { properties: { 甲: 2 } }]);
    const found = await gate(layer);
    expect(found.dataset.layers[0]).toMatchObject({
      role: 'unused',
      rejected: 2,
      roleChosen: false,
    });
    expect(one(found.issues, 'layer-unused').severity).toBe('blocks');
    const chosen = await gate({ layer, role: 'unused' });
    expect(chosen.dataset.layers[0]).toMatchObject({ rejected: 2, roleChosen: true });
    expect(one(chosen.issues, 'layer-set-aside').severity).toBe('notes');
    const empty = await gate(rawLayerFromRows([]));
    expect(one(empty.issues, 'layer-empty').rows).toEqual([]);
  });

  it('is frozen, and takes an empty list', async () => {
    const { dataset, issues } = await gate();
    expect(dataset.plots.count).toBe(0);
    expect(issues).toEqual([]);
    expect(Object.isFrozen(dataset)).toBe(true);
    expect(Object.isFrozen(dataset.plots.columns)).toBe(true);
    expect(Object.isFrozen(dataset.layers)).toBe(true);
  });
});

describe('ids, dates and words of plots', () => {
  it('makes missing ids from the row and warns of repeated ones on both rows', async () => {
    const { dataset, issues } = await gate(
      plotsLayer(
        ['A', null, 'A', 'B'].map((id, i) => ({
          properties: { 编号: id },
          polygons: block(2 * i, 0),
        })),
      ),
    );
    expect(new Plot(dataset.plots, 1).text('id')).toBe('#2');
    expect(one(issues, 'id-made')).toMatchObject({ severity: 'notes', rows: [2] });
    expect(one(issues, 'duplicate-id')).toMatchObject({
      rows: [1, 3],
      values: { id: 'A', firstRow: 1 },
    });
    expect(dataset.layers[0]).toMatchObject({ accepted: 2, warned: 2 });
  });

  it('uses the id member of features when no column is an id', async () => {
    const layer = rawLayerFromRows([{ properties: { 状态: '在建' }, polygons: block(0, 0) }]);
    const { rawColumn } = await import('../../data/fixtures/raw-layer-from-rows');
    const { dataset } = await gate({
      ...plotsLayer([]),
      layer: { ...layer, ids: rawColumn('id', ['F1']) },
    });
    expect(new Plot(dataset.plots, 0).text('id')).toBe('F1');
  });

  it.each([
    ['2020-05-01', '2020-05-01', 0],
    ['2020-05-02', '2020-05-01', 1],
    [null, '2020-05-01', 0],
  ])('approval %s and supply %s: %d warning', async (批准日期, 供地日期, count) => {
    const { issues } = await gate(
      plotsLayer([{ properties: { 编号: 'A', 批准日期, 供地日期 }, polygons: block(0, 0) }]),
    );
    const found = find(issues, 'dates-out-of-order');
    expect(found.length).toBe(count);
    if (count > 0)
      expect(found[0]).toMatchObject({
        field: 'supplyDate',
        values: { earlier: '批准日期', later: '供地日期', rows: 1 },
      });
  });

  it('groups status words that it does not know', async () => {
    const { dataset, issues } = await gate(
      plotsLayer(
        ['Allocated', 'Closed', '闲置', 'Allocated', null].map((状态, i) => ({
          properties: { 编号: `P${i}`, 状态 },
          polygons: block(2 * i, 0),
        })),
      ),
    );
    expect(one(issues, 'status-not-understood')).toMatchObject({
      severity: 'warns',
      rows: [1, 2, 4],
      values: { heading: '状态', came: '“Allocated” ×2 “Closed”', distinct: 2 },
    });
    expect(new Plot(dataset.plots, 0).text('statedStatus')).toBe('Allocated');
    expect(dataset.layers[0]).toMatchObject({ accepted: 2, warned: 3 });
  });
});

describe('stated status', () => {
  const words = ['已建成', '低效用地', '标准地', '批而未征', '预留用地', 'Closed', '未供应', null];
  const layer = plotsLayer(
    words.map((状态, i) => ({
      properties: { 编号: `P${i}`, 状态, 标准地: i === 0 ? '否' : null },
      polygons: block(2 * i, 0),
    })),
  );

  it('puts words as status keys and flags, and keeps the words', async () => {
    const { dataset } = await gate(layer);
    const plots = words.map((_, i) => new Plot(dataset.plots, i));
    expect(plots.map((plot) => plot.text('statedStatus'))).toEqual([
      'built',
      'built',
      null,
      'approved_unsupplied',
      'planned_unapproved',
      'Closed',
      'undetermined',
      null,
    ]);
    expect(plots.map((plot) => plot.flag('standardPlot')).slice(0, 3)).toEqual([false, null, true]);
    expect(plots.map((plot) => plot.flag('inefficient')).slice(0, 2)).toEqual([null, true]);
    expect(plots[3]!.flag('requisitionDone')).toBe(false);
    expect(plots[4]!.text('reservedFor')).toBe('预留用地');
    const kept = dataset.plots.extra.状态!;
    expect(kept.kind === 'code' && words.map((_, i) => textAt(kept, i))).toEqual(words);
  });
});
