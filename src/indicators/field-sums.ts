import type { AreaBasis, Unit } from '../domain/figure';
import type { NumberField } from '../domain/plot';
import { plotAreasOn } from './context-of';
import { because, NUMERATOR, UNREPORTED } from './fate';
import type { Context, Indicator } from './indicator';
import { indicatorFrom } from './indicator-from';
import { landArea } from './land-area';
import { fieldValues } from './recipe';

/** Numbers that may be added up over plots. */
export const sumFields = [
  'priceYuan',
  'shouldStartAreaSquareMeters',
  'startedAreaSquareMeters',
  'totalInvestmentYuan',
  'investedYuan',
  'floorAreaSquareMeters',
  'footprintSquareMeters',
  'outputYuan',
  'taxYuan',
  'employees',
  'declaredAreaSquareMeters',
] as const satisfies readonly NumberField[];
type SumField = (typeof sumFields)[number];

function unitOf(field: SumField): Unit {
  if (field.endsWith('Yuan')) return 'yuan';
  return field.endsWith('SquareMeters') ? 'm2' : 'count';
}

const unknown = because('no-value') | UNREPORTED;

/** The sum of what the plots say in a field; `null` when none says anything. */
function fieldSum(field: SumField): Indicator {
  const unit = unitOf(field);
  return indicatorFrom({
    id: `fieldSum.${field}`,
    unit,
    better: 'neither',
    formula: 'fieldSum',
    numerator: { key: 'fieldValues', unit, amount: field },
    denominator: () => null,
    followsChoice: false,
    reported: null,
    fates: ({ dataset }) => {
      const values = fieldValues(dataset.plots, field);
      return (plot) => (Number.isNaN(values[plot]!) ? unknown : NUMERATOR);
    },
  });
}

const contextsOn = new WeakMap<Context, Map<AreaBasis, Context>>();

function contextOn(context: Context, areaBasis: AreaBasis): Context {
  if (context.areaBasis === areaBasis) return context;
  let byBasis = contextsOn.get(context);
  if (!byBasis) {
    byBasis = new Map();
    contextsOn.set(context, byBasis);
  }
  let found = byBasis.get(areaBasis);
  if (!found) {
    const plotAreas = plotAreasOn(context.dataset, { areaBasis, zone: null });
    found = { ...context, areaBasis, plotAreas };
    byBasis.set(areaBasis, found);
  }
  return found;
}

/** The land of the plots on a basis of its own, whichever the context reads by. */
function landAreaOn(basis: AreaBasis): Indicator {
  const id = `landArea.${basis}`;
  return {
    ...landArea,
    id,
    compute: (land, context) => ({
      ...landArea.compute(land, contextOn(context, basis)),
      indicator: id,
    }),
    value: (land, context) => landArea.value(land, contextOn(context, basis)),
  };
}

/** The sums of the table's columns: asked for by name, and in no list of figures. */
export const columnSums: readonly Indicator[] = [
  ...sumFields.map(fieldSum),
  landAreaOn('ellipsoidal'),
  landAreaOn('plane'),
];
