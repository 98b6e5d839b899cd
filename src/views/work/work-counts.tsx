import type { ComponentType } from 'react';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { WorkTab } from '../../store/work-tabs';

/** How many things wait in a tab, where it counts any. */
export const workCounts: Partial<Record<WorkTab, ComponentType>> = {
  warnings: WarningCount,
};

function WarningCount() {
  const count = useStore((state) => state.warnings?.plots.length ?? 0);
  const { t } = useWords();
  if (count === 0) return null;
  const text = formatNumber(count, 0);
  return (
    <span className="work-count" role="img" aria-label={t('warnings.tab-count', { count: text })}>
      {text}
    </span>
  );
}
