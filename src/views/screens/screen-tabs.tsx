import { screenIds, screenOf, tabsOf } from '../../store/screens';
import { useStore, useWords } from '../../store/use-store';

/** The screens of the app: 查看, 处置, 评价. */
export function ScreenTabs() {
  const open = useStore((state) => (state.tab === null ? null : screenOf(state.tab)));
  const hasData = useStore((state) => state.snapshot !== null);
  const openTab = useStore((state) => state.openTab);
  const { t } = useWords();
  return (
    <nav className="screen-tabs" aria-label={t('screen.title')}>
      <button
        type="button"
        className="screen-tab"
        aria-current={open === null ? 'page' : undefined}
        onClick={() => openTab(null)}
      >
        {t('screen.inspect')}
      </button>
      {screenIds.map((id) => (
        <button
          key={id}
          type="button"
          className="screen-tab"
          aria-current={open === id ? 'page' : undefined}
          disabled={!hasData}
          onClick={() => open !== id && openTab(tabsOf(id)[0]!)}
        >
          {t(`screen.${id}`)}
        </button>
      ))}
    </nav>
  );
}
