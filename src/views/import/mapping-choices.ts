import { areaFields } from '../../domain/area';
import type { LayerHeading, LayerSummary } from '../../domain/dataset';
import { accountAreaFields, accountFields, accountMoney } from '../../domain/land-account';
import { unitChoices } from '../../domain/mapping-template';
import { parkFields } from '../../domain/park';
import { plotFields } from '../../domain/plot';
import { plotYearFields } from '../../domain/plot-years';
import { statisticsFields } from '../../domain/statistics';
import type { LayerMapping } from '../../worker/load-messages';

const areas: ReadonlySet<string> = new Set(accountAreaFields);
const money: ReadonlySet<string> = new Set(accountMoney);

/** What a field measures shows in its name: figures are kept in square metres and yuan. */
export function unitsOf(field: string): readonly string[] {
  if (field.endsWith('SquareMeters') || areas.has(field)) return unitChoices.area;
  return field.endsWith('Yuan') || money.has(field) ? unitChoices.money : [];
}

/** The fields that the columns of a layer may be taken for; empty: they are shown, not changed. */
export function fieldsOf({ role }: LayerSummary): string[] {
  if (role === 'plots') return Object.keys(plotFields);
  if (role === 'parks') return Object.keys(parkFields);
  if (role === 'areas') return Object.keys(areaFields);
  if (role === 'plot-years') return Object.keys(plotYearFields);
  if (role === 'accounts') return Object.keys(accountFields);
  return role === 'statistics' ? Object.keys(statisticsFields) : [];
}

/** The field that a column was taken for; a heading may be a name that every object has, as `constructor`. */
export function fieldOf({ fields }: LayerSummary, heading: string): string | undefined {
  return Object.hasOwn(fields, heading) ? fields[heading] : undefined;
}

/** A column of a file that waits for its unit. */
export interface WaitingColumn {
  layer: number;
  heading: string;
  field: string;
}

/** The columns of a file, in all its layers, that wait for a unit of this kind. */
export function columnsWithoutUnit(
  layers: readonly LayerSummary[],
  file: string,
  dimension: NonNullable<LayerHeading['asksUnit']>['dimension'],
): WaitingColumn[] {
  return layers.flatMap((layer, index) =>
    layer.file !== file
      ? []
      : layer.headings.flatMap(({ heading, asksUnit }) =>
          asksUnit?.dimension === dimension
            ? [{ layer: index, heading, field: asksUnit.field }]
            : [],
        ),
  );
}

/** The mappings of layers when the waiting columns are in one unit. */
export function withUnit(
  layers: readonly LayerSummary[],
  columns: readonly WaitingColumn[],
  unit: string,
): LayerMapping[] {
  const indices = [...new Set(columns.map(({ layer }) => layer))];
  return indices.map((layer) => ({
    layer,
    mapping: {
      ...layers[layer]!.chosenFields,
      ...Object.fromEntries(
        columns
          .filter((column) => column.layer === layer)
          .map(({ heading, field }) => [heading, `${field}:${unit}`]),
      ),
    },
  }));
}
