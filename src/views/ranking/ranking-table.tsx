import { formatFigure } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { TableHead } from '../../ui/table-head';
import type { RankedIndicator, RankingRow } from '../../worker/ranking-messages';
import { ExplainButton } from '../inspect/explain-button';
import { DataValue, Unknown } from '../quantity';
import { inRankOrder } from './rank-order';
import { RankScore } from './rank-score';

interface RankingTableProps {
  rows: readonly RankingRow[];
  /** `null`: by weights. */
  of: RankedIndicator | null;
  nameOf: (park: number) => string;
}

/** Parks in their order; those without a place stand last, with what is missing. */
export function RankingTable({ rows, of, nameOf }: RankingTableProps) {
  const unit = useStore((state) => state.unit);
  const chosen = useStore((state) => state.park);
  const choosePark = useStore((state) => state.viewPark);
  const { t, tk, language } = useWords();
  return (
    <table className="target-table rank-table">
      <TableHead
        texts={[t('rank.place'), t('target.park'), ...(of ? [] : [t('rank.range')])]}
        numbers={[of ? tk(`indicator.${of.id}`) : t('rank.score')]}
      />
      <tbody>
        {inRankOrder(rows).map(({ park, rank, value, range, missing, parts }) => (
          <tr key={park} data-park={park} data-chosen={park === chosen || undefined}>
            <td>{rank ?? <Unknown />}</td>
            <th scope="row">
              <button type="button" className="link-button" onClick={() => choosePark(park)}>
                {nameOf(park)}
              </button>
              {rank === null && missing.length > 0 && (
                <p className="minor">
                  {t('rank.missing', {
                    list: missing.map((id) => tk(`indicator.${id}`)).join(t('list.separator')),
                  })}
                </p>
              )}
            </th>
            {!of && (
              <td>
                {range ? (
                  <>
                    {range.best === range.worst ? range.best : `${range.best}–${range.worst}`}
                    {!range.isExact && <span className="minor"> {t('rank.at-most')}</span>}
                  </>
                ) : (
                  <Unknown />
                )}
              </td>
            )}
            <td className="numeric">
              {of ? (
                <ExplainButton indicator={of.id} reference={{ kind: 'park', park }}>
                  {value === null ? (
                    <Unknown />
                  ) : (
                    <DataValue
                      value={value}
                      unit={of.unit}
                      indicator={of.id}
                      quantity={formatFigure(value, of.unit, unit, language)}
                    />
                  )}
                </ExplainButton>
              ) : value === null ? (
                <Unknown />
              ) : (
                <RankScore score={value} parts={parts} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
