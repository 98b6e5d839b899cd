import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { Table2 } from '../../ui/icons';

/** Opens the table where its drawer has no bar of its own: on the phone. */
export function TableButton() {
  const toggleTable = useStore((state) => state.toggleTable);
  const { t } = useWords();
  return (
    <IconButton
      label={t('table.title')}
      className="sheet-table"
      placement="top"
      onPress={toggleTable}
    >
      <Table2 size={18} />
    </IconButton>
  );
}
