import { areaBases, denominators } from '../../domain/figure';
import { areaUnits } from '../../i18n/format';
import type { Command } from '../../store/command';
import { textSizes } from '../../store/text-size';

/** Units, bases, language and looks. */
export const settingCommands: readonly Command[] = [
  ...areaUnits.map(
    (unit): Command => ({
      id: `unit.${unit}`,
      label: 'command.unit',
      labelOf: `command.unit.${unit}`,
      group: 'settings',
      isAvailable: (state) => state.unit !== unit,
      run: (store) => store.getState().setUnit(unit),
    }),
  ),
  ...areaBases.map(
    (basis): Command => ({
      id: `basis.${basis}`,
      label: 'command.basis',
      labelOf: `basis.${basis}`,
      group: 'settings',
      isAvailable: (state) => state.areaBasis !== basis,
      run: (store) => store.getState().setAreaBasis(basis),
    }),
  ),
  ...denominators.map(
    (denominator): Command => ({
      id: `denominator.${denominator}`,
      label: 'command.denominator',
      labelOf: `denominator.${denominator}`,
      group: 'settings',
      isAvailable: (state) => state.denominator !== denominator,
      run: (store) => store.getState().setDenominator(denominator),
    }),
  ),
  {
    id: 'settings.rules',
    label: 'rules.title',
    group: 'settings',
    run: (store) => store.getState().openPanel('rules'),
  },
  {
    id: 'settings.theme',
    label: 'key.theme',
    group: 'settings',
    keys: ['D'],
    run: (store) => {
      const { theme, setTheme } = store.getState();
      setTheme(theme === 'light' ? 'dark' : 'light');
    },
  },
  {
    id: 'settings.language',
    label: 'command.language',
    group: 'settings',
    run: (store) => {
      const { language, setLanguage } = store.getState();
      setLanguage(language === 'zh' ? 'en' : 'zh');
    },
  },
  ...textSizes.map(
    (size): Command => ({
      id: `text-size.${size}`,
      label: 'command.text-size',
      labelOf: `text-size.${size}`,
      group: 'settings',
      isAvailable: (state) => state.textSize !== size,
      run: (store) => store.getState().setTextSize(size),
    }),
  ),
];
