import { Button } from 'react-aria-components';
import type { LayerSummary } from '../../domain/dataset';
import { formatNumber } from '../../i18n/format';
import { useStore, useTubanStore, useWords } from '../../store/use-store';
import { saveFile } from '../../ui/save-file';
import { textOfIssue } from '../issue-text';

interface FileOriginalsProps {
  layer: LayerSummary;
  /** Of the layer. */
  index: number;
}

/** What of a file was not taken, with the reasons, and the file as it was given: nothing is lost. */
export function FileOriginals({ layer, index }: FileOriginalsProps) {
  const rejectedText = useStore((state) => state.rejectedText);
  const originalFile = useStore((state) => state.originalFile);
  const store = useTubanStore();
  const { t, tk } = useWords();
  const saveRejected = async () => {
    const issues = store.getState().snapshot?.issues ?? [];
    const file = await rejectedText(index, {
      row: t('export.rejected-row'),
      reason: t('export.rejected-reason'),
      id: 'id',
      unlisted: t('export.rejected-unlisted'),
      separator: t('export.rejected-separator'),
      // Each reason stands in one row: it speaks of that row alone.
      issues: issues.map((issue) =>
        textOfIssue(
          issue.rows.length > 0 ? { ...issue, values: { ...issue.values, rows: 1 } } : issue,
          tk,
        ),
      ),
    });
    if (file) saveFile(file, `${layer.name}-${t('data.rejected')}.csv`);
  };
  const saveOriginal = async () => {
    const result = await originalFile(layer.file);
    if (result) saveFile(result.file, result.name);
  };
  return (
    <>
      {layer.rejected > 0 && (
        <Button className="link-button" onPress={() => void saveRejected()}>
          {t('export.rejected', { count: formatNumber(layer.rejected, 0) })}
        </Button>
      )}
      <Button className="link-button" onPress={() => void saveOriginal()}>
        {t('export.original')}
      </Button>
    </>
  );
}
