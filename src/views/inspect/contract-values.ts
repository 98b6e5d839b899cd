import { formatIntensity, formatNumber, type Quantity } from '../../i18n/format';
import type { Language } from '../../i18n/translate';
import type { ContractCheck } from '../../worker/standard-messages';

/** A value of a contract indicator in the unit in which contracts agree it: a ratio, %, or money per land. */
export function contractValue(
  indicator: ContractCheck['indicator'],
  value: number,
  language: Language,
): Quantity {
  if (indicator === 'plotRatio') return { text: formatNumber(value, 2), unit: '' };
  if (indicator === 'coverage' || indicator === 'serviceShare')
    return { text: formatNumber(value, 1), unit: '%' };
  if (language === 'en') return formatIntensity(value, language);
  // 万元/亩 is how contracts say it: 1 yuan/m² = 1/15 万元/亩.
  return { text: formatNumber(value / 15, 1), unit: '万元/亩' };
}
