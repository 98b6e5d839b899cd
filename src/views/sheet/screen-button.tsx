import { ClipboardList, Layers } from 'lucide-react';
import { useStore, useWords } from '../../store/use-store';
import { workTabs } from '../../store/work-tabs';
import { IconButton } from '../../ui/icon-button';

/** Leads to the other screen where the top bar has no room for their names: on the phone. */
export function ScreenButton() {
  const isWork = useStore((state) => state.work !== null);
  const openWork = useStore((state) => state.openWork);
  const { t } = useWords();
  return (
    <IconButton
      label={t(isWork ? 'screen.inspect' : 'work.title')}
      className="sheet-table"
      placement="top"
      onPress={() => openWork(isWork ? null : workTabs[0])}
    >
      {isWork ? <Layers size={18} /> : <ClipboardList size={18} />}
    </IconButton>
  );
}
