import reference from '../../data/reference/land-use-kinds.json' with { type: 'json' };
import { type TextualColumn, textAt } from '../domain/column';
import type { PlotTable } from '../domain/plot';

/** Whether land counts as 工矿仓储用地 (A2 of TD/T 1029: industry, mining and storage). */
export const landUseKinds = ['unknown', 'industrial', 'other'] as const;
export type LandUseKind = (typeof landUseKinds)[number];

export interface LandUse {
  kind: LandUseKind;
  /** True for 新型产业用地: code 100100 of the guide (渝规资〔2021〕710号) or M0. */
  isM0: boolean;
}

const schemes = reference.schemes.map((scheme) => ({
  id: scheme.id,
  name: new RegExp(scheme.namePattern, 'i'),
  code: new RegExp(scheme.codePattern, 'i'),
  industrial: new RegExp(scheme.industrialPattern, 'i'),
}));
const unambiguous = reference.unambiguous.map((entry) => ({
  pattern: new RegExp(entry.pattern, 'i'),
  kind: entry.kind as LandUseKind,
  scheme: entry.scheme,
}));
const names = reference.names.map((entry) => ({
  pattern: new RegExp(entry.pattern, 'i'),
  kind: entry.kind as LandUseKind,
}));
const m0Name = new RegExp(reference.m0.namePattern, 'i');

function kindOfCode(scheme: string | null, code: string | null): LandUseKind {
  if (code === null) return 'unknown';
  const known = scheme === null ? undefined : schemes.find((one) => one.name.test(scheme));
  if (known) {
    if (!known.code.test(code)) return 'unknown';
    return known.industrial.test(code) ? 'industrial' : 'other';
  }
  return unambiguous.find((one) => one.pattern.test(code))?.kind ?? 'unknown';
}

/**
 * Id of the scheme to which a code belongs: the one named, when it has such codes, or the only one that
 * could have it; `null` when neither tells.
 */
export function schemeOf(scheme: string | null, code: string): string | null {
  if (scheme === null) return unambiguous.find((one) => one.pattern.test(code))?.scheme ?? null;
  const known = schemes.find((one) => one.name.test(scheme));
  return known?.code.test(code) ? known.id : null;
}

/**
 * The kind of land that a scheme, code and name tell; `unknown` when the code needs a scheme that is
 * not given (1001, 0601 …) and the name does not tell either (domain §6).
 */
export function landUseOf(
  scheme: string | null,
  code: string | null,
  name: string | null,
): LandUse {
  const trimmed = code?.trim().toUpperCase() ?? null;
  let kind = kindOfCode(scheme, trimmed);
  // A land-use column of codes may hold names instead, and a name says what a bare code cannot.
  for (const text of [name, code])
    if (kind === 'unknown' && text !== null)
      kind = names.find((one) => one.pattern.test(text))?.kind ?? 'unknown';
  const isM0 =
    (trimmed !== null && reference.m0.codes.includes(trimmed)) ||
    (name !== null && m0Name.test(name));
  return { kind: isM0 ? 'industrial' : kind, isM0 };
}

/** Bits of `landUsesOf`. */
export const INDUSTRIAL_USE = 1;
export const OTHER_USE = 2;
export const M0_USE = 4;

function bitsOf({ kind, isM0 }: LandUse): number {
  return (
    (kind === 'industrial' ? INDUSTRIAL_USE : kind === 'other' ? OTHER_USE : 0) |
    (isM0 ? M0_USE : 0)
  );
}

function reader(column: TextualColumn | undefined): (i: number) => string | null {
  return column ? (i) => textAt(column, i) : () => null;
}

const known = new WeakMap<PlotTable, Uint8Array>();

/** Per plot `INDUSTRIAL_USE` or `OTHER_USE` (neither: unknown) and `M0_USE`; worked out once per table. */
export function landUsesOf(plots: PlotTable): Uint8Array {
  const done = known.get(plots);
  if (done) return done;
  const { landUseScheme, landUseCode, landUseName } = plots.columns;
  const uses = new Uint8Array(plots.count);
  if (landUseCode || landUseName) {
    const [scheme, code, name] = [reader(landUseScheme), reader(landUseCode), reader(landUseName)];
    const byTexts = new Map<string, number>();
    for (let i = 0; i < plots.count; i++) {
      const texts: [string | null, string | null, string | null] = [scheme(i), code(i), name(i)];
      const key = texts.join('\u0000');
      let bits = byTexts.get(key);
      if (bits === undefined) {
        bits = bitsOf(landUseOf(...texts));
        byTexts.set(key, bits);
      }
      uses[i] = bits;
    }
  }
  known.set(plots, uses);
  return uses;
}
