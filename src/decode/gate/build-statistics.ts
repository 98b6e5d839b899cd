import type { ParkTable } from '../../domain/park';
import { type ParkStatistics, statisticsFields } from '../../domain/statistics';
import { cellText } from '../raw-layer';
import { statisticsTable } from './field-names';
import type { GateLayer } from './gate-layer';
import { parkFinder } from './match-parks';
import { readParkRows } from './park-rows';

const figures = ['outputYuan', 'taxYuan', 'investedYuan', 'employees'] as const;
type Figure = (typeof figures)[number];

/** The reported totals of parks; rows without a known park, a year or any figure are rejected and told. */
export function buildStatistics(gates: readonly GateLayer[], parks: ParkTable): ParkStatistics[] {
  const findPark = parkFinder(parks);
  const seen = new Map<string, string>();
  return gates.flatMap((gate) => rowsOfLayer(gate, findPark, seen));
}

function rowsOfLayer(
  gate: GateLayer,
  findPark: (reference: string) => number,
  seen: Map<string, string>,
): ParkStatistics[] {
  const { layer, issues } = gate;
  const { rows, numbers, columnOf } = readParkRows(
    gate,
    statisticsTable,
    (field) => statisticsFields[field as Figure] === 'number' && field !== 'quarter',
  );
  const parkColumn = columnOf('parkId');
  const quarterColumn = columnOf('quarter');
  const statistics: ParkStatistics[] = [];
  for (const [i, row] of rows.entries()) {
    const reference = parkColumn ? cellText(parkColumn, row) : null;
    const park = reference === null ? -1 : findPark(reference);
    const year = numbers.get('year')?.values[i] ?? Number.NaN;
    const quarterText = quarterColumn ? cellText(quarterColumn, row) : null;
    const quarter = quarterText === null ? null : quarterOfText(quarterText);
    const reject = (code: string, text?: string) =>
      issues.add(code, 'blocks', row, text === undefined ? {} : { text });
    if (reference === null) reject('statistics-no-park');
    else if (park < 0) reject('statistics-park-unknown', reference);
    else if (!Number.isInteger(year) || year < 1900 || year > 2199) reject('statistics-no-year');
    else if (quarter === undefined) reject('statistics-quarter', quarterText!);
    else if (figures.every((field) => Number.isNaN(numbers.get(field)?.values[i] ?? Number.NaN)))
      reject('statistics-empty');
    else {
      const key = `${park} ${year} ${quarter}`;
      const first = seen.get(key);
      const place = `${layer.file} ${row + 1}`;
      if (first !== undefined) {
        issues.add('statistics-twice', 'blocks', row, {
          group: key,
          values: { park: reference, year, first },
        });
        continue;
      }
      seen.set(key, place);
      const figure = (field: Figure) => {
        const value = numbers.get(field)?.values[i];
        return value === undefined || Number.isNaN(value) ? null : value;
      };
      statistics.push({
        park,
        year,
        quarter,
        outputYuan: figure('outputYuan'),
        taxYuan: figure('taxYuan'),
        investedYuan: figure('investedYuan'),
        employees: figure('employees'),
        layer: gate.index,
        row: row + 1,
      });
    }
  }
  return statistics;
}

const wholeYear = /^(全年|年度|0|year|annual)$/;
const quarterForm = /^(?:第?([1-4一二三四])季?度?|q([1-4])|([1-4])q)$/;

/** 1–4, `null` for the whole year, `undefined` when the text is no quarter. */
function quarterOfText(text: string): number | null | undefined {
  const word = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  if (wholeYear.test(word)) return null;
  const match = quarterForm.exec(word);
  const digit = match?.[1] ?? match?.[2] ?? match?.[3];
  if (digit === undefined) return undefined;
  const chinese = '一二三四'.indexOf(digit);
  return chinese >= 0 ? chinese + 1 : Number(digit);
}
