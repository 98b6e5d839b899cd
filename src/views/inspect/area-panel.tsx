import type { ReactNode } from 'react';
import type { Drawing } from '../../domain/drawing';
import type { AreaReference, Denominator } from '../../domain/figure';
import { denominators } from '../../domain/figure';
import { formatArea, formatNumber } from '../../i18n/format';
import { type Focus, referenceOf } from '../../store/focus';
import { useStore, useWords, type Words } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';
import { Select } from '../../ui/select';
import type { Snapshot } from '../../worker/data-messages';
import { useGroupName } from '../evaluation/use-group-name';
import { Term } from '../help/term';
import { LandHistory } from '../history/land-history';
import { DataValue, Unknown } from '../quantity';
import { BasisSelect } from './basis-select';
import { CategoryFigures, isCategoryFigure } from './category-figures';
import { ExplainButton } from './explain-button';
import { FigureRow } from './figure-row';

/** The figures of a park, a selection of plots or a given polygon. */
export function AreaPanel() {
  const focus = useStore((state) => state.focus);
  const snapshot = useStore((state) => state.snapshot);
  const figures = useStore((state) => state.focusFigures);
  const drawings = useStore((state) => state.drawings);
  const denominator = useStore((state) => state.denominator);
  const setDenominator = useStore((state) => state.setDenominator);
  const clearFocus = useStore((state) => state.clearFocus);
  const { t, tk, language } = useWords();
  const groupName = useGroupName();
  const reference = referenceOf(focus);
  if (!reference || !snapshot) return null;
  const park = focus.kind === 'park' ? snapshot.parks[focus.park] : undefined;
  const title =
    focus.kind === 'group'
      ? groupName(focus.grouping, focus.name)
      : titleOf(focus, snapshot, drawings, t);
  return (
    <div className="panel-scroll">
      <header className="panel-head">
        <div className="panel-tags">
          <span className="tag">{t(`area.${focus.kind}`)}</span>
          {park?.level && <span className="tag">{park.level}</span>}
          {park?.named && <span className="tag warn">{t('park.no-boundary')}</span>}
        </div>
        <IconButton label={t('action.close')} onPress={clearFocus}>
          <X size={16} />
        </IconButton>
      </header>
      <h2 className="panel-title">{title}</h2>
      {park && (
        <dl className="facts panel-facts">
          {park.county && <ParkFact label={t('field.county')} text={park.county} />}
          {park.kind && <ParkFact label={t('field.kind')} text={park.kind} />}
          {park.leadingIndustries && (
            <ParkFact label={t('field.leadingIndustries')} text={park.leadingIndustries} />
          )}
          <ParkFact
            label={t('area.boundary-ellipsoidal')}
            term="boundary"
            text={
              <BoundaryArea squareMeters={park.ellipsoidalSquareMeters} reference={reference} />
            }
          />
          <ParkFact
            label={t('area.boundary-declared')}
            text={
              park.declaredSquareMeters === null
                ? '—'
                : areaText(formatArea(park.declaredSquareMeters, 'km2', language))
            }
          />
        </dl>
      )}
      <div className="panel-switches">
        <BasisSelect />
        <Select<Denominator>
          label={t('denominator.title')}
          value={denominator}
          options={denominators.map((value) => ({ value, label: tk(`denominator.${value}`) }))}
          onChange={setDenominator}
        />
      </div>
      <h3 className="section-title">{t('figures.title')}</h3>
      {!figures && <p className="minor">{t('explain.computing')}</p>}
      <dl className="figures">
        {figures
          ?.filter(({ indicator }) => !isCategoryFigure(indicator))
          .map((figure) => (
            <FigureRow key={figure.indicator} figure={figure} reference={reference} />
          ))}
      </dl>
      {figures && <CategoryFigures figures={figures} reference={reference} />}
      <LandHistory />
      <p className="minor panel-note">{t('figures.note')}</p>
    </div>
  );
}

function titleOf(
  focus: Exclude<Focus, { kind: 'group' }>,
  snapshot: Snapshot,
  drawings: readonly Drawing[],
  t: Words['t'],
): string {
  switch (focus.kind) {
    case 'park':
      return snapshot.parks[focus.park]?.name ?? t('park.unnamed');
    case 'area':
      return snapshot.areas[focus.area]?.name ?? t('area.unnamed');
    case 'drawing':
      return drawings.find(({ id }) => id === focus.drawing)?.name ?? t('area.drawing');
    case 'plots':
      return t('selection.title', { count: formatNumber(focus.plots.length, 0) });
    case 'county':
    case 'countyGroup':
      return focus.name;
    case 'all':
    case 'none':
      return t('parks.all');
  }
}

function areaText({ text, unit }: { text: string; unit: string }): string {
  return `${text} ${unit}`;
}

/** The area of the boundary, to be opened. */
function BoundaryArea({
  squareMeters,
  reference,
}: {
  squareMeters: number | null;
  reference: AreaReference;
}) {
  const { language } = useWords();
  return (
    <ExplainButton indicator="boundaryArea" reference={reference}>
      {squareMeters === null ? (
        <Unknown />
      ) : (
        <DataValue
          value={squareMeters}
          unit="m2"
          indicator="boundaryArea"
          quantity={formatArea(squareMeters, 'km2', language)}
        />
      )}
    </ExplainButton>
  );
}

function ParkFact({ label, term, text }: { label: string; term?: string; text: ReactNode }) {
  return (
    <div className="fact">
      <dt>
        <Term id={term}>{label}</Term>
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
