import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textAt } from '../domain/column';
import { buildDataset } from './build-dataset';
import { recogniseRole } from './gate/recognise-role';
import { readFile } from './read-file';

const folder = new URL('../../../shared/data/plots/', import.meta.url);
const checkpoint = async () => {};

async function open(name: string) {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  const read = await readFile({ name, bytes }, checkpoint);
  const built = await buildDataset(
    read.layers.map((layer) => ({ layer })),
    read.issues,
    checkpoint,
  );
  return { ...built, layers: read.layers };
}

const count = (issues: { code: string }[], code: string) =>
  issues.filter((issue) => issue.code === code).length;

describe.skipIf(!existsSync(folder))('real files', () => {
  it('takes the Raipur estate as plots of two named parks, with its faults told', async () => {
    const { dataset, issues, layers } = await open('raipur-amaseoni-estate.geojson');
    expect(recogniseRole(layers[0]!)).toEqual({ role: 'plots', reason: 'plot-fields' });
    const [layer] = dataset.layers;
    expect(layer!.rows).toBe(30);
    expect(layer!.accepted + layer!.warned + layer!.rejected).toBe(30);
    expect(layer!.rejected).toBe(0);
    expect(dataset.plots.count).toBe(30);
    expect(dataset.repairs.map(({ table, row }) => [table, row])).toEqual([['plots', 17]]);
    expect(issues.filter((issue) => issue.code === 'ring-repaired').map((i) => i.rows)).toEqual([
      [18],
    ]);
    // Five of the 23 pairs share a square metre or more and are told one by one.
    expect(dataset.placement.overlaps.length).toBe(23);
    expect(count(issues, 'overlap-slight')).toBe(1);
    expect(count(issues, 'overlap')).toBe(5);
    const names = dataset.parks.columns.name!;
    expect([0, 1].map((i) => textAt(names, i))).toEqual([
      'Amaseoni Industrial Area, Raipur, Chhattisgarh',
      'Chhattisgarh',
    ]);
    expect(dataset.parks.count).toBe(2);
    const sizes = [0, 0, 0];
    for (const park of dataset.placement.parkOf) sizes[park < 0 ? 2 : park]!++;
    expect(sizes).toEqual([26, 2, 2]);
    const unknown = issues.find((issue) => issue.code === 'status-not-understood')!;
    expect(unknown.rows.length).toBe(29);
    expect(unknown.values!.came).toBe(
      '“Allocated” ×20 “Closed” ×7 “Allocated/Partially Constructed area” ×2',
    );
    expect(count(issues, 'id-made')).toBe(1);
    expect(textAt(dataset.plots.columns.id!, 28)).toBe('#29');
  });

  it('takes the Alexandria zones as parks, with their names restored', async () => {
    const { dataset, issues, layers } = await open('alexandria-industrial-zones.geojson');
    expect(recogniseRole(layers[0]!)).toEqual({ role: 'parks', reason: 'industrial-areas' });
    expect(dataset.parks.count).toBe(109);
    expect(dataset.layers[0]).toMatchObject({ rows: 109, rejected: 0 });
    const repaired = issues.find((issue) => issue.code === 'encoding-repaired')!;
    expect(repaired.rows.length).toBe(16);
    const names = dataset.parks.columns.name!;
    expect(repaired.rows.map((row) => textAt(names, row - 1)!)).toContain(
      'محطة كفر الدوار البخارية',
    );
    for (const row of repaired.rows)
      expect(textAt(names, row - 1)).toMatch(/^[\p{Script=Arabic}\d, ]+$/u);
    expect(count(issues, 'nested-park')).toBe(4);
    expect([...dataset.placement.parentOf].filter((parent) => parent >= 0).length).toBe(4);
  });
});
