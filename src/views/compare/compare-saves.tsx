import { formatDay } from '../../domain/day';
import { printCsv } from '../../export/csv';
import { useStore } from '../../store/use-store';
import { ExportButtons } from '../evaluation/export-buttons';
import { useTargetWords } from '../evaluation/use-target-words';
import { saveStock } from '../work/save-stock';
import { writeClipboard } from '../write-clipboard';
import { type ComparedFigures, compareRows } from './compare-rows';

/** Takes the comparison elsewhere: as a file, onto the clipboard, onto paper. */
export function CompareSaves({ compared }: { compared: ComparedFigures }) {
  const words = useTargetWords();
  const { t } = words;
  const asOf = useStore((state) => state.asOf);
  const notify = useStore((state) => state.notify);
  const copy = () => {
    const { headings, rows } = compareRows(compared, words);
    writeClipboard(printCsv([headings, ...rows], '\t')).then(
      () => notify({ tone: 'info', key: 'compare.copied', isBrief: true }),
      () => notify({ tone: 'warn', key: 'compare.not-copied' }),
    );
  };
  return (
    <p className="compare-saves">
      <span>{t('compare.export')}</span>
      <ExportButtons
        onSave={(form) => {
          const { headings, rows } = compareRows(compared, words);
          void saveStock(form, t('compare.file', { date: formatDay(asOf) }), headings, rows);
        }}
      />
      <button type="button" className="link-button" onClick={copy}>
        {t('compare.copy')}
      </button>
      <button type="button" className="link-button" onClick={() => window.print()}>
        {t('compare.print')}
      </button>
    </p>
  );
}
