import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rawLayerFromRows } from '../../../data/fixtures/raw-layer-from-rows';
import { accountAreaFields, accountFieldNames, accountNumbers } from '../../domain/land-account';
import { buildDataset, type LayerInput } from '../build-dataset';
import { readFile } from '../read-file';
import { accountTable } from './field-names';
import { parseHeading } from './units';

const goOn = async () => undefined;
const folder = new URL('../../../data/fixtures/worked-example/', import.meta.url);

async function open(name: string, text?: string): Promise<LayerInput[]> {
  const bytes = text ? new TextEncoder().encode(text) : readFileSync(new URL(name, folder));
  const { layers } = await readFile({ name, bytes: new Uint8Array(bytes) }, goOn);
  return layers.map((layer) => ({ layer }));
}

test('the table of the worked example is read whole, in SI', async () => {
  const park = await open('park.geojson');
  const { dataset, issues } = await buildDataset(
    [...park, ...(await open('land-areas.csv'))],
    [],
    goOn,
  );
  expect(issues.filter(({ file }) => file === 'land-areas.csv')).toEqual([]);
  expect(dataset.layers[1]!.role).toBe('accounts');
  const [account] = dataset.accounts;
  expect(account).toMatchObject({ park: 0, year: 2025, layer: 1, row: 1 });
  expect(Object.keys(account!.values)).toEqual(accountNumbers);
  expect(account!.values).toMatchObject({
    totalArea: 100_000,
    areaA: 52_000,
    areaB21: 21_000,
    industrialRevenue: 195_000_000,
    population: 260,
  });
});

test('a heading of the template is read in both languages', () => {
  for (const field of accountNumbers)
    for (const name of Object.values(accountFieldNames[field])) {
      const unit = accountAreaFields.includes(field) ? '(公顷)' : '';
      const { base } = parseHeading(`${name}${unit}`);
      expect([name, accountTable.byName.get(base)?.field]).toEqual([name, field]);
    }
});

test('areas that break the nesting are kept and told with park, field and values', async () => {
  const rows = [{ 园区编号: 'WE', 'A(公顷)': 5, 'B(公顷)': 3, 'D(公顷)': 4.5, 'B21(亩)': 15 }];
  const table = rawLayerFromRows(rows.map((properties) => ({ properties })));
  const { dataset, issues } = await buildDataset(
    [...(await open('park.geojson')), { layer: table }],
    [],
    goOn,
  );
  expect(dataset.accounts[0]!.values.areaB21).toBe(10_000);
  expect(issues.filter(({ code }) => code.startsWith('account'))).toMatchObject([
    {
      code: 'account-nesting',
      severity: 'warns',
      rows: [1],
      field: 'areaD',
      values: { park: 'WE', smaller: 'A', larger: 'D', smallerHectares: 5, largerHectares: 4.5 },
    },
  ]);
});
