import { Button, FileTrigger } from 'react-aria-components';
import { formatDay } from '../../domain/day';
import type { LedgerPlot } from '../../domain/ledger-plot';
import { useStore, useWords } from '../../store/use-store';
import { Download, Upload } from '../../ui/icons';
import { saveFile } from '../../ui/save-file';

/** Takes the ledger out as a spreadsheet, and brings one back. */
export function LedgerFile({ plots }: { plots: readonly LedgerPlot[] }) {
  const writeLedger = useStore((state) => state.writeLedger);
  const importLedger = useStore((state) => state.importLedger);
  const notify = useStore((state) => state.notify);
  const today = useStore((state) => state.today);
  const { t } = useWords();
  const save = async (form: 'xlsx' | 'csv') => {
    const file = await writeLedger(plots, form);
    if (!file) return;
    saveFile(file, `${t('disposal.file.name')}-${formatDay(today)}.${form}`);
    notify({
      tone: 'info',
      key: 'disposal.file.exported',
      values: { count: plots.filter(({ key }) => key !== null).length },
      isBrief: true,
    });
  };
  return (
    <div className="ledger-actions">
      <Button className="button small" onPress={() => void save('xlsx')}>
        <Download size={14} aria-hidden />
        {t('disposal.file.export-xlsx')}
      </Button>
      <Button className="button small" onPress={() => void save('csv')}>
        {t('disposal.file.export-csv')}
      </Button>
      <FileTrigger
        acceptedFileTypes={['.xlsx', '.xls', '.et', '.csv']}
        onSelect={(list) => {
          const file = list?.[0];
          if (file) void importLedger({ name: file.name, source: file });
        }}
      >
        <Button className="button small">
          <Upload size={14} aria-hidden />
          {t('disposal.file.import')}
        </Button>
      </FileTrigger>
    </div>
  );
}
