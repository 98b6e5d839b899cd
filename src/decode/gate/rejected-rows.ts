import type { Issue } from '../../domain/issue';
import type { GateLayer } from './gate-layer';

/** A row that was not accepted. */
export interface RejectedRow {
  /** 0-based. */
  row: number;
  /** Why: indices into the issues of the Dataset; empty where no issue names the row. */
  issues: readonly number[];
}

/** The rejected rows of each layer; `issues` are all of the Dataset: those from reading, then those of the gates. */
export function rejectedRows(
  gates: readonly GateLayer[],
  issues: readonly Issue[],
  countFromReading: number,
): RejectedRow[][] {
  let first = countFromReading;
  return gates.map(({ layer, issues: found }) => {
    const offset = first;
    first += found.issues().length;
    const fromReading = new Map<number, number[]>();
    const ofWhole: number[] = [];
    for (const [index, issue] of issues.entries()) {
      if (issue.file !== layer.file) continue;
      if (issue.layer !== undefined && issue.layer !== layer.name) continue;
      if (index < countFromReading && issue.severity === 'blocks')
        for (const row of issue.rows) {
          const known = fromReading.get(row - 1);
          if (known) known.push(index);
          else fromReading.set(row - 1, [index]);
        }
      // A layer that is set aside is no mistake, but the reason for all of its rows.
      else if (issue.rows.length === 0 && issue.layer === layer.name) ofWhole.push(index);
    }
    return found.rejected().map(({ row, findings }): RejectedRow => {
      const own = [...(fromReading.get(row) ?? []), ...findings.map((index) => offset + index)];
      return { row, issues: own.length > 0 ? own : ofWhole };
    });
  });
}
