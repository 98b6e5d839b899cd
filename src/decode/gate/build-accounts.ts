import { accountProblems } from '../../domain/account-problems';
import { type AccountField, accountNumbers, type LandAccount } from '../../domain/land-account';
import type { ParkTable } from '../../domain/park';
import { cellText } from '../raw-layer';
import { accountTable } from './field-names';
import type { GateLayer } from './gate-layer';
import { parkFinder } from './match-parks';
import { readParkRows } from './park-rows';

/**
 * The areas A–H of parks. Rows without a known park or any number, and rows that repeat a park and year, are
 * rejected and told; areas that do not fit one another are told and kept, since only the table's owner can mend them.
 */
export function buildAccounts(gates: readonly GateLayer[], parks: ParkTable): LandAccount[] {
  const findPark = parkFinder(parks);
  const seen = new Map<string, string>();
  return gates.flatMap((gate) => rowsOfLayer(gate, findPark, seen));
}

function rowsOfLayer(
  gate: GateLayer,
  findPark: (reference: string) => number,
  seen: Map<string, string>,
): LandAccount[] {
  const { layer, issues } = gate;
  const { rows, numbers, columnOf } = readParkRows(
    gate,
    accountTable,
    (field) => accountTable.kinds[field] === 'number',
  );
  const parkColumn = columnOf('parkId');
  const accounts: LandAccount[] = [];
  for (const [i, row] of rows.entries()) {
    const reference = parkColumn ? cellText(parkColumn, row) : null;
    const park = reference === null ? -1 : findPark(reference);
    const given = numbers.get('year')?.values[i] ?? Number.NaN;
    const year = Number.isInteger(given) && given >= 1900 && given <= 2199 ? given : null;
    const values: Partial<Record<AccountField, number>> = {};
    for (const field of accountNumbers) {
      const value = numbers.get(field)?.values[i] ?? Number.NaN;
      if (!Number.isNaN(value)) values[field] = value;
    }
    if (reference === null || park < 0) {
      issues.add('account-park', 'blocks', row, { text: reference ?? '—' });
      continue;
    }
    if (Object.keys(values).length === 0) {
      issues.add('account-empty', 'blocks', row);
      continue;
    }
    const key = `${park} ${year}`;
    const first = seen.get(key);
    if (first !== undefined) {
      issues.add('account-twice', 'blocks', row, {
        group: key,
        values: { park: reference, year: year ?? '—', first },
      });
      continue;
    }
    seen.set(key, `${layer.file} ${row + 1}`);
    for (const problem of accountProblems(values)) {
      const { kind, smaller, larger, smallerSquareMeters, largerSquareMeters } = problem;
      issues.add(`account-${kind}`, 'warns', row, {
        field: larger === 'total' ? 'totalArea' : `area${larger.split('+')[0]}`,
        group: `${key} ${smaller} ${larger}`,
        values: {
          park: reference,
          smaller,
          larger,
          smallerHectares: hectares(smallerSquareMeters),
          largerHectares: hectares(largerSquareMeters),
        },
      });
    }
    accounts.push({ park, year, values, layer: gate.index, row: row + 1 });
  }
  return accounts;
}

/** 公顷 to four decimals, as land tables give it. */
const hectares = (squareMeters: number) => Number((squareMeters / 10_000).toFixed(4));
