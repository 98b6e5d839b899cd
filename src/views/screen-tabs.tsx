import { useStore, useWords } from '../store/use-store';
import { workTabs } from '../store/work-tabs';

/** The screens of the app: 查看 and 处置. */
export function ScreenTabs() {
  const isWork = useStore((state) => state.work !== null);
  const hasData = useStore((state) => state.snapshot !== null);
  const openWork = useStore((state) => state.openWork);
  const { t } = useWords();
  return (
    <nav className="screen-tabs" aria-label={t('screen.title')}>
      <button
        type="button"
        className="screen-tab"
        aria-current={isWork ? undefined : 'page'}
        onClick={() => openWork(null)}
      >
        {t('screen.inspect')}
      </button>
      <button
        type="button"
        className="screen-tab"
        aria-current={isWork ? 'page' : undefined}
        disabled={!hasData}
        onClick={() => openWork(workTabs[0])}
      >
        {t('work.title')}
      </button>
    </nav>
  );
}
