import type { AreaReference } from '../../domain/figure';
import type { Grouping } from '../../domain/grouping';
import { formatFigure, formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { GroupAnswer, GroupRow } from '../../worker/group-messages';
import { ExplainButton } from '../inspect/explain-button';
import { DataValue, Unknown } from '../quantity';
import { dotScale } from './dot-scale';
import { TargetDot } from './target-dot';
import { useGroupName } from './use-group-name';

type Told = GroupAnswer['indicators'][number];

interface GroupTableProps {
  answer: GroupAnswer;
  of: Told;
  grouping: Grouping;
  within: string | null;
}

/** The groups by one indicator, greatest first, with that of all their land; unknown stands last. */
export function GroupTable({ answer, of, grouping, within }: GroupTableProps) {
  const unit = useStore((state) => state.unit);
  const { t, tk, language } = useWords();
  const at = answer.indicators.indexOf(of);
  const rows = [...answer.rows].sort((a, b) => orderOf(a, at) - orderOf(b, at));
  const values = rows.flatMap(({ name, values }) => (name === '' ? [] : (values[at] ?? [])));
  // Sums stand beside their parts, whose scale they would break.
  const scale = dotScale(values);
  const isSum = of.unit === 'm2' || of.unit === 'count' || of.unit === 'yuan';
  return (
    <table className="target-table target-dots">
      <thead>
        <tr>
          <th scope="col">{within === null ? t(`group.by.${grouping}`) : t('target.park')}</th>
          <th scope="col" className="target-axis">
            {scale && (
              <span aria-hidden="true">
                {scale.ticks.map((tick) => (
                  <small
                    key={tick}
                    style={{ left: `${((tick - scale.low) / (scale.high - scale.low)) * 100}%` }}
                  >
                    {formatFigure(tick, of.unit, unit, language).text.replace(/\.0+$/, '')}
                  </small>
                ))}
              </span>
            )}
            <span className="visually-hidden">{tk(`indicator.${of.id}`)}</span>
          </th>
          <th scope="col" className="numeric">
            {tk(`indicator.${of.id}`)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={`${row.name}-${row.park}`}
            row={row}
            of={of}
            value={row.values[at] ?? null}
            grouping={grouping}
            dot={
              scale && (
                <TargetDot
                  scale={scale}
                  value={row.name === '' ? null : (row.values[at] ?? null)}
                  goal={isSum ? null : (answer.total.values[at] ?? null)}
                  isDraft={false}
                />
              )
            }
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {t(within === null ? 'regions.all' : 'group.whole')}
            <Counts row={answer.total} />
          </th>
          <td className="target-dot-cell" />
          <td className="numeric">
            <Value
              of={of}
              value={answer.total.values[at] ?? null}
              reference={within === null ? { kind: 'all' } : referenceOf(answer.total, grouping)}
            />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Greatest first; then what is unknown, then land of no group. */
function orderOf({ name, values }: GroupRow, at: number): number {
  if (name === '') return Number.POSITIVE_INFINITY;
  return -(values[at] ?? -Number.MAX_VALUE);
}

/** The land of a row. */
function referenceOf({ name, park }: GroupRow, grouping: Grouping): AreaReference {
  return { kind: 'group', grouping, name, park };
}

interface RowProps {
  row: GroupRow;
  of: Told;
  value: number | null;
  grouping: Grouping;
  dot: React.ReactNode;
}

function Row({ row, of, value, grouping, dot }: RowProps) {
  const parks = useStore((state) => state.snapshot?.parks);
  const focusRegion = useStore((state) => state.focusRegion);
  const choosePark = useStore((state) => state.choosePark);
  const change = useStore((state) => state.changeGroupView);
  const nameOf = useGroupName();
  const { t } = useWords();
  const { name, park } = row;
  const park0 = park === null ? null : parks?.[park];
  const text = park === null ? nameOf(grouping, name) : (park0?.name ?? park0?.id ?? '—');
  const open = () => {
    if (park !== null) choosePark(park, true);
    else focusRegion({ kind: 'group', grouping, name, park: null });
  };
  return (
    <tr data-group={name}>
      <th scope="row">
        <button type="button" className="link-button" onClick={open}>
          {text}
        </button>
        <Counts row={row} />
        {name !== '' && park === null && row.parks > 1 && (
          <button
            type="button"
            className="link-button small"
            onClick={() => change({ within: name })}
            aria-label={t('group.parks-of', { name: text })}
          >
            {t('group.parks')} ›
          </button>
        )}
      </th>
      <td className="target-dot-cell">{dot}</td>
      <td className="numeric">
        <Value of={of} value={value} reference={referenceOf(row, grouping)} />
      </td>
    </tr>
  );
}

/** How many parks and plots, and how much land. */
function Counts({ row }: { row: GroupRow }) {
  const { t } = useWords();
  const parts = [
    ...(row.park === null ? [t('group.count.parks', { count: formatNumber(row.parks, 0) })] : []),
    t('count.plots', { count: formatNumber(row.plots, 0) }),
  ];
  return <p className="minor">{parts.join(' · ')}</p>;
}

interface ValueProps {
  of: Told;
  value: number | null;
  reference: AreaReference;
}

function Value({ of, value, reference }: ValueProps) {
  const unit = useStore((state) => state.unit);
  const { language } = useWords();
  const shown =
    value === null ? (
      <Unknown />
    ) : (
      <DataValue
        value={value}
        unit={of.unit}
        indicator={of.id}
        quantity={formatFigure(value, of.unit, unit, language)}
      />
    );
  return (
    <ExplainButton indicator={of.id} reference={reference}>
      {shown}
    </ExplainButton>
  );
}
