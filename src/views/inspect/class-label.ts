import type { ColourClass, Colouring } from '../../domain/colour-mode';
import { formatFigure, formatNumber } from '../../i18n/format';
import type { Words } from '../../store/use-store';

/** What a value is shown in: that of a figure of ours, or that of the groups. */
type Shown = Pick<Colouring, 'mode' | 'group'>;

/** A break of a ramp in the unit in which it is shown: 亿元/km² for money over land, else as it is. */
function breakText(value: number, { mode, group }: Shown, language: Words['language']): string {
  if (group) {
    const { text, unit } = formatFigure(value, group.unit, 'hectare', language);
    return group.unit === 'yuan' ? `${text} ${unit}` : text;
  }
  const isRatio = mode === 'plotRatio';
  const text = formatNumber(isRatio ? value : value / 100, isRatio ? 2 : 1);
  return text.replace(/\.?0+$/, '');
}

/** The name of a class in the legend. */
export function classLabel(one: ColourClass, shown: Shown, words: Words): string {
  const text = (value: number) => breakText(value, shown, words.language);
  switch (one.kind) {
    case 'step': {
      if (one.from === null) return one.to === null ? '' : `< ${text(one.to)}`;
      if (one.to === null) return `≥ ${text(one.from)}`;
      return `${text(one.from)} – ${text(one.to)}`;
    }
    case 'use':
      return words.language === 'zh' ? one.zh : one.en;
    case 'not-applicable':
      return words.t('colour.not-applicable');
    case 'unknown':
      return `— ${words.t(shown.mode === 'group' ? 'group.none' : 'colour.unknown')}`;
  }
}
