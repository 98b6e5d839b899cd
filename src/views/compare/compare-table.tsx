import { useEffect, useState } from 'react';
import type { Figure } from '../../domain/figure';
import { formatFigure, formatNumber } from '../../i18n/format';
import { parkKey } from '../../store/compare-view';
import { useStore, useWords } from '../../store/use-store';
import type { ParkItem } from '../../worker/messages';
import { FigureButton } from '../inspect/figure-button';
import { DotRow } from './dot-row';
import { parkIdentity } from './park-identity';
import { ParkMarker } from './park-marker';
import { ranksOf } from './ranks-of';

type Directions = Readonly<Record<string, 'higher' | 'lower' | 'neither'>>;

/** All figures of the compared parks: where they lie, their values with ranks, and differences to one of them. */
export function CompareTable({ parks }: { parks: readonly ParkItem[] }) {
  const { t, tk, language } = useWords();
  const theme = useStore((state) => state.theme);
  const unit = useStore((state) => state.unit);
  const reading = useStore((state) => state.reading);
  const ask = useStore((state) => state.parkFigures);
  const askDirections = useStore((state) => state.directions);
  const against = useStore((state) => state.compare.against);
  const [directions, setDirections] = useState<Directions>({});
  const [figures, setFigures] = useState<readonly (readonly Figure[])[]>([]);
  const key = parks.map(({ index }) => index).join(',');
  useEffect(() => {
    void askDirections().then(setDirections, () => undefined);
  }, [askDirections]);
  useEffect(() => {
    let isCurrent = true;
    Promise.all(parks.map(({ index }) => ask(index))).then(
      (found) => {
        if (isCurrent) setFigures(found);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [key, reading, ask]);
  const reference = parks.findIndex((park) => parkKey(park) === against);
  const isFresh = figures.length === parks.length;
  const [firstFigures] = figures;
  if (!isFresh || !firstFigures)
    return <p className="minor compare-wait">{t('compare.loading')}</p>;
  return (
    <table className="compare-table">
      <thead>
        <tr>
          <th scope="col">{t('compare.indicator')}</th>
          <th scope="col" className="compare-dots-head">
            {t('compare.spread')}
          </th>
          {parks.map((park, place) => (
            <th key={park.index} scope="col" className="numeric">
              <ParkMarker identity={parkIdentity(place, theme)} />{' '}
              <span className="compare-column-name">{park.name ?? t('park.unnamed')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {firstFigures.map(({ indicator, unit: figureUnit }, row) => {
          const values = figures.map((list) => list[row]?.value ?? null);
          const ranks = ranksOf(values, directions[indicator] ?? 'neither');
          const base = reference < 0 ? null : values[reference]!;
          return (
            <tr key={indicator} data-indicator={indicator}>
              <th scope="row">{tk(`indicator.${indicator}`)}</th>
              <td>
                <DotRow values={values} />
              </td>
              {parks.map((park, i) => {
                const value = values[i]!;
                return (
                  <td key={park.index} className="numeric">
                    <FigureButton
                      figure={figures[i]![row]!}
                      reference={{ kind: 'park', park: park.index }}
                      className="plain"
                    />
                    {ranks[i] !== null && parks.length > 1 && (
                      <span
                        className="compare-rank"
                        data-best={ranks[i] === 1 || undefined}
                        title={t('compare.rank', { rank: ranks[i]! })}
                      >
                        {ranks[i]}
                      </span>
                    )}
                    {base !== null && value !== null && i !== reference && (
                      <span className="compare-difference minor">
                        {signed(
                          value - base,
                          formatFigure(Math.abs(value - base), figureUnit, unit, language).text,
                        )}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A difference with its sign; a true minus. */
function signed(difference: number, text: string): string {
  if (difference === 0) return `±${formatNumber(0, 0)}`;
  return `${difference > 0 ? '+' : '−'}${text}`;
}
