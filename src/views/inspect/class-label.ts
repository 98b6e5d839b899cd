import type { ColourClass, ColourMode } from '../../domain/colour-mode';
import { formatNumber } from '../../i18n/format';
import type { Words } from '../../store/use-store';

/** A break of a ramp in the unit in which it is shown: 亿元/km² for money over land, else as it is. */
function breakText(value: number, mode: ColourMode): string {
  const isRatio = mode === 'plotRatio';
  const text = formatNumber(isRatio ? value : value / 100, isRatio ? 2 : 1);
  return text.replace(/\.?0+$/, '');
}

/** The name of a class in the legend. */
export function classLabel(one: ColourClass, mode: ColourMode, words: Words): string {
  switch (one.kind) {
    case 'step': {
      if (one.from === null) return `< ${breakText(one.to!, mode)}`;
      if (one.to === null) return `≥ ${breakText(one.from, mode)}`;
      return `${breakText(one.from, mode)} – ${breakText(one.to, mode)}`;
    }
    case 'use':
      return words.language === 'zh' ? one.zh : one.en;
    case 'not-applicable':
      return words.t('colour.not-applicable');
    case 'unknown':
      return `— ${words.t('colour.unknown')}`;
  }
}
