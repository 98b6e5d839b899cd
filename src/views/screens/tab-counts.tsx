import type { ComponentType } from 'react';
import { formatNumber } from '../../i18n/format';
import type { ScreenTab } from '../../store/screens';
import { useStore, useWords } from '../../store/use-store';

/** How many things wait in a tab, where it counts any. */
export const tabCounts: Partial<Record<ScreenTab, ComponentType>> = {
  warnings: WarningCount,
};

function WarningCount() {
  const count = useStore((state) => state.warnings?.plots.length ?? 0);
  const { t } = useWords();
  if (count === 0) return null;
  const text = formatNumber(count, 0);
  return (
    <span className="tab-count" role="img" aria-label={t('warnings.tab-count', { count: text })}>
      {text}
    </span>
  );
}
