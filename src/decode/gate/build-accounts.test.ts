import { readFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { rawLayerFromRows } from '../../../data/fixtures/raw-layer-from-rows';
import { accountHeadings, accountNumbers } from '../../domain/land-account';
import { buildDataset, type LayerInput } from '../build-dataset';
import { readFile } from '../read-file';
import { accountTable, fieldDimensions } from './field-names';
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

test.each(['zh', 'en'] as const)(
  'every heading of the %s template is read, with its unit',
  (language) => {
    const fields = ['parkId', 'year', ...accountNumbers];
    accountHeadings(language).forEach((heading, at) => {
      const { base, unit } = parseHeading(heading);
      const field = accountTable.byName.get(base)?.field;
      expect([heading, field]).toEqual([heading, fields[at]]);
      if (field! in fieldDimensions && field !== 'year')
        expect([heading, unit?.dimension]).toEqual([heading, fieldDimensions[field!]]);
    });
  },
);

test('the same table as a workbook says the same', async () => {
  const book = read(readFileSync(new URL('land-areas.csv', folder), 'utf8'), { type: 'string' });
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const { layers } = await readFile({ name: '面积表.xlsx', bytes }, goOn);
  const of = async (table: LayerInput[]) =>
    (await buildDataset([...(await open('park.geojson')), ...table], [], goOn)).dataset.accounts;
  const found = await of(layers.map((layer) => ({ layer })));
  expect(found).toEqual(await of(await open('land-areas.csv')));
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
