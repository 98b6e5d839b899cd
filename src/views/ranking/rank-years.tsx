import { useMemo } from 'react';
import { useWords } from '../../store/use-store';
import type { RankedIndicator, RankedYear } from '../../worker/ranking-messages';
import { fileUnitName, inFileUnit } from '../file-units';
import { YearLines } from './year-lines';

interface RankYearsProps {
  /** By what is ranked; `null`: by weights. */
  of: RankedIndicator | null;
  parks: readonly number[];
  years: readonly RankedYear[];
  nameOf: (park: number) => string;
}

/** The places of parks at the ends of years, and the values that gave them. */
export function RankYears({ of, parks, years, nameOf }: RankYearsProps) {
  const { t, tk, language } = useWords();
  const name = of ? tk(`indicator.${of.id}`) : t('rank.score');
  const places = useMemo(() => years.map(({ year, ranks }) => ({ year, values: ranks })), [years]);
  const amounts = useMemo(
    () =>
      years.map(({ year, values }) => ({
        year,
        values: of ? values.map((value) => inFileUnit(value, of.unit)) : values,
      })),
    [years, of],
  );
  if (!years.some(({ ranks }) => ranks.some((rank) => rank !== null)))
    return <p className="minor">{t('rank.no-years')}</p>;
  const common = { parks, nameOf, note: t('rank.years.note') };
  return (
    <>
      <YearLines
        {...common}
        title={t('rank.years', { name })}
        unit={t('rank.place')}
        years={places}
        arePlaces
      />
      <YearLines
        {...common}
        title={t('rank.trend', { name })}
        unit={of ? fileUnitName(of.unit, language) : ''}
        years={amounts}
        arePlaces={false}
      />
    </>
  );
}
