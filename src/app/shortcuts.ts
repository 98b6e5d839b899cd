import { categories } from '../domain/category';
import { addYears, civilFromDay, dayFromCivil, daysInMonth } from '../domain/day';
import type { TubanStore } from '../store/store';

function monthsLater(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  const count = year * 12 + month - 1 + months;
  const [targetYear, targetMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return dayFromCivil(
    targetYear,
    targetMonth,
    Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)),
  );
}

/** The keys of the page (look.md §7), outside of text fields and dialogs. */
export function installShortcuts(store: TubanStore): void {
  const act = (event: KeyboardEvent): boolean => {
    const state = store.getState();
    switch (event.key) {
      case '/':
        document.getElementById('search')?.focus();
        return true;
      case '?':
        state.openPanel('shortcuts');
        return true;
      case '0':
        state.clearFilter();
        return true;
      case 't':
        state.toggleTable();
        return true;
      case 'o':
        state.openPanel('open');
        return true;
      case 'd':
        state.setTheme(state.theme === 'light' ? 'dark' : 'light');
        return true;
      case 'n':
        state.commandMap('north');
        return true;
      case 'z':
        state.fitAll();
        return true;
      case '+':
      case '=':
        state.commandMap('zoom-in');
        return true;
      case '-':
        state.commandMap('zoom-out');
        return true;
      case ',':
      case '.': {
        const next = monthsLater(state.asOf, event.key === ',' ? -1 : 1);
        if (Math.abs(next - state.today) < addYears(0, 40))
          state.setAsOf(next, next === state.today);
        return true;
      }
      case '[':
      case ']': {
        const { focus, snapshot } = state;
        if (focus.kind !== 'plots' || focus.plots.length !== 1 || !snapshot) return false;
        const step = event.key === ']' ? 1 : -1;
        const next = (focus.plots[0]! + step + snapshot.plotCount) % snapshot.plotCount;
        state.focusPlots([next], true);
        return true;
      }
      case 'Escape':
        return state.escape();
      default: {
        const number = Number(event.key);
        const category =
          Number.isInteger(number) && number > 0 ? categories[number - 1] : undefined;
        if (!category || !state.snapshot) return false;
        state.toggleFilter(category);
        return true;
      }
    }
  };
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    const isTyping = target?.closest('input, textarea, select, [contenteditable]');
    if (isTyping && event.key !== 'Escape') return;
    // A dialog or a list closes itself on Esc.
    if (target?.closest('[role="dialog"], [role="listbox"]') && store.getState().panel) return;
    if (act(event)) event.preventDefault();
  });
}
