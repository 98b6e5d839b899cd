import { formatDay } from '../../domain/day';
import { formatIntensity, formatNumber } from '../../i18n/format';
import { useWords } from '../../store/use-store';
import type { MatchPoint } from '../../worker/match-messages';

/** Tells what speaks for or against a candidate in words. */
export function usePointText(): (point: MatchPoint) => string {
  const { t, language } = useWords();
  const intensityText = (value: number) => {
    const { text, unit } =
      language === 'zh'
        ? { text: formatNumber(value / 15, 1), unit: '万元/亩' }
        : formatIntensity(value, language);
    // The groups of a number stay together where a line ends.
    return `${text.replaceAll('\u2009', '\u202f')}\u00a0${unit}`;
  };
  return ({ key, plots = 0, day, meters = 0, intensity = 0, agreed = 0, text }) => {
    const dayText = day === undefined ? '' : formatDay(day);
    if (key.startsWith('lacks-') || key.startsWith('unknown-')) {
      const [kind, check] = key.split('-') as ['lacks' | 'unknown', 'approval'];
      return t(`match.point.${kind}`, { count: plots, what: t(`pool.check.${check}`) });
    }
    if (key === 'reserved')
      return t(day === undefined ? 'match.point.reserved.open' : 'match.point.reserved', {
        count: plots,
        project: text ?? t('pool.reserved.someone'),
        date: dayText,
      });
    return t(`match.point.${key as 'area'}`, {
      count: plots,
      date: dayText,
      meters:
        meters >= 1000 ? `${formatNumber(meters / 1000, 1)} km` : `${formatNumber(meters, 0)} m`,
      intensity: intensityText(intensity),
      agreed: intensityText(agreed),
    });
  };
}
