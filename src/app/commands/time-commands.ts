import { addMonths, addYears } from '../../domain/day';
import type { Command } from '../../store/command';
import type { TubanStore } from '../../store/store';

const farthestYears = 40;

function stepMonths(store: TubanStore, months: number): void {
  const { asOf, today, setAsOf } = store.getState();
  const next = addMonths(asOf, months);
  const isNear = next >= addYears(today, -farthestYears) && next <= addYears(today, farthestYears);
  if (isNear) setAsOf(next, next === today);
}

/** The as-of date. */
export const timeCommands: readonly Command[] = [
  {
    id: 'time.back',
    label: 'command.month-back',
    group: 'time',
    keys: [','],
    sheetLine: 'key.time',
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => stepMonths(store, -1),
  },
  {
    id: 'time.forward',
    label: 'command.month-forward',
    group: 'time',
    keys: ['.'],
    sheetLine: 'key.time',
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => stepMonths(store, 1),
  },
  {
    id: 'time.play',
    label: 'command.play',
    group: 'time',
    keys: [' '],
    // A space presses what has the focus.
    keysWork: 'map',
    sheetLine: 'key.play',
    isAvailable: (state) => state.snapshot !== null,
    run: (store) => store.getState().setPlaying(!store.getState().isPlaying),
  },
  {
    id: 'time.today',
    label: 'asof.to-today',
    group: 'time',
    isAvailable: (state) => !state.asOfIsToday,
    run: (store) => store.getState().setAsOf(store.getState().today, true),
  },
];
