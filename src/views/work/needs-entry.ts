import { type Day, formatDay, parseIsoDay } from '../../domain/day';
import { type AreaUnit, squareMetersPer } from '../../i18n/format';
import type { ProjectNeeds } from '../../worker/match-messages';

/** The needs of a project as they are typed; areas in the unit of the screen, money in 亿元, lengths in m. */
export interface NeedsDraft {
  least: string;
  most: string;
  width: string;
  fill: string;
  use: ProjectNeeds['use'];
  isManufacturing: boolean;
  investment: string;
  start: string;
  park: number | null;
  gap: string;
  mostPlots: string;
}

/** What the form holds at first: the needs that were last given, else nothing but usual settings and a start a year on. */
export function draftOf(needs: ProjectNeeds | null, unit: AreaUnit, asOf: Day): NeedsDraft {
  const typed = (value: number | null | undefined, of = 1) =>
    value === null || value === undefined ? '' : String(Number((value / of).toPrecision(8)));
  const per = squareMetersPer[unit];
  return {
    least: typed(needs?.leastSquareMeters, per),
    most: typed(needs?.mostSquareMeters, per),
    width: typed(needs?.leastWidth),
    fill: typed(needs?.leastFill, 0.01),
    use: needs?.use ?? 'industrial',
    isManufacturing: needs?.isManufacturing ?? true,
    investment: typed(needs?.investmentYuan, 1e8),
    start: formatDay(needs?.start ?? asOf + 365),
    park: needs?.park ?? null,
    gap: typed(needs?.gapMeters ?? 40),
    mostPlots: typed(needs?.mostPlots ?? 4),
  };
}

export type NeedsField = keyof NeedsDraft;

/** The needs that a form stands for, or the fields that cannot be read. */
export function readNeeds(
  draft: NeedsDraft,
  unit: AreaUnit,
): { needs: ProjectNeeds } | { wrong: NeedsField[] } {
  const wrong: NeedsField[] = [];
  const number = (field: 'least' | 'most' | 'width' | 'fill' | 'investment' | 'gap') => {
    const text = draft[field].trim();
    const value = text === '' ? Number.NaN : Number(text);
    return Number.isFinite(value) ? value : null;
  };
  const need = (field: 'least' | 'most' | 'gap', least: number) => {
    const value = number(field);
    if (value === null || value < least) wrong.push(field);
    return value ?? 0;
  };
  const may = (field: 'width' | 'fill' | 'investment', most = Number.POSITIVE_INFINITY) => {
    const value = number(field);
    if (draft[field].trim() !== '' && (value === null || value <= 0 || value > most))
      wrong.push(field);
    return value;
  };
  const per = squareMetersPer[unit];
  const [least, most] = [need('least', 0), need('most', 0)];
  if (wrong.length === 0 && (most < least || most === 0)) wrong.push('most');
  const [width, fill, investment] = [may('width'), may('fill', 100), may('investment')];
  const gap = need('gap', 0);
  if (gap > 500) wrong.push('gap');
  const start = parseIsoDay(draft.start.trim());
  if (start === null) wrong.push('start');
  if (wrong.length > 0 || start === null) return { wrong };
  return {
    needs: {
      leastSquareMeters: least * per,
      mostSquareMeters: most * per,
      leastWidth: width,
      leastFill: fill === null ? null : fill / 100,
      use: draft.use,
      isManufacturing: draft.isManufacturing,
      investmentYuan: investment === null ? null : investment * 1e8,
      start,
      park: draft.park,
      gapMeters: gap,
      mostPlots: Number(draft.mostPlots),
    },
  };
}
