import { translate } from '../i18n/translate';
import { appState } from '../store/selectors';
import type { TubanStore } from '../store/store';

/** Keeps `<html>` true to the state: `data-state`, theme, language and title. */
export function reflectState(store: TubanStore): void {
  const root = document.documentElement;
  const reflect = () => {
    const state = store.getState();
    const next = appState(state);
    if (root.dataset.state !== next) {
      root.dataset.state = next;
      if (next !== 'loading' && state.snapshot) performance.mark('tuban:idle');
    }
    root.dataset.theme = state.theme;
    root.dataset.textSize = state.textSize;
    root.lang = state.language === 'zh' ? 'zh-CN' : 'en';
    const park = state.park === null ? null : state.snapshot?.parks[state.park]?.name;
    document.title = [
      park,
      state.language === 'zh' ? '图斑 Tuban' : 'Tuban 图斑',
      state.snapshot?.hasSample ? translate(state.language, 'sample.badge') : null,
    ]
      .filter(Boolean)
      .join(' · ');
  };
  reflect();
  store.subscribe(reflect);
}
