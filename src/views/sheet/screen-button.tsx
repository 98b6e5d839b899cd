import type { ReactNode } from 'react';
import { type ScreenId, screenIds, screenOf, tabsOf } from '../../store/screens';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { ChartColumn, ClipboardList, Columns3, Layers } from '../../ui/icons';

const icons: Record<ScreenId | 'inspect', ReactNode> = {
  inspect: <Layers size={18} />,
  work: <ClipboardList size={18} />,
  evaluation: <ChartColumn size={18} />,
  compare: <Columns3 size={18} />,
};

/** Leads to the next screen where the top bar has no room for their names: on the phone. */
export function ScreenButton() {
  const open = useStore((state) => (state.tab === null ? null : screenOf(state.tab)));
  const openTab = useStore((state) => state.openTab);
  const { t } = useWords();
  const next = screenIds[open === null ? 0 : screenIds.indexOf(open) + 1];
  return (
    <IconButton
      label={t(next ? `screen.${next}` : 'screen.inspect')}
      className="sheet-table"
      placement="top"
      onPress={() => openTab(next ? tabsOf(next)[0]! : null)}
    >
      {icons[next ?? 'inspect']}
    </IconButton>
  );
}
