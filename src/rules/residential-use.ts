import reference from '../../data/reference/residential-use.json' with { type: 'json' };
import { type TextualColumn, textAt } from '../domain/column';
import type { PlotTable } from '../domain/plot';
import { schemeOf } from './land-use';

const codes = reference.codes.map(({ scheme, pattern }) => ({
  scheme,
  pattern: new RegExp(pattern, 'i'),
}));
const name = new RegExp(reference.namePattern, 'i');

const known = new WeakMap<PlotTable, Uint8Array>();

/**
 * Per plot 1 where its land use is 住宅用地 (A1), by its code in the scheme it belongs to or by its name; worked out
 * once per table. Whether the land use of another plot is known at all is told by `landUsesOf`.
 */
export function residentialUsesOf(plots: PlotTable): Uint8Array {
  const done = known.get(plots);
  if (done) return done;
  const { landUseScheme, landUseCode, landUseName } = plots.columns;
  const uses = new Uint8Array(plots.count);
  const text = (column: TextualColumn | undefined, plot: number) =>
    column ? textAt(column, plot) : null;
  for (let plot = 0; plot < plots.count; plot++)
    if (isResidential(text(landUseScheme, plot), text(landUseCode, plot), text(landUseName, plot)))
      uses[plot] = 1;
  known.set(plots, uses);
  return uses;
}

/** Whether a scheme, code and name tell of 住宅用地; what the code tells in its scheme goes before the name. */
export function isResidential(
  scheme: string | null,
  code: string | null,
  useName: string | null,
): boolean {
  const trimmed = code?.trim() ?? null;
  const own = trimmed === null ? null : schemeOf(scheme, trimmed);
  if (own !== null && trimmed !== null)
    return codes.some((one) => one.scheme === own && one.pattern.test(trimmed));
  return [useName, code].some((text) => text !== null && name.test(text));
}
