import { useCallback, useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { formatNumber, formatPercent } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { Upload, X } from '../../ui/icons';
import { Select } from '../../ui/select';
import type { Progress } from '../../worker/load-messages';
import { IssueList } from '../issue-list';
import { DifferenceList } from './difference-list';
import { useAnswer } from './use-stock';

/** Metres between outlines from which on a shape counts as changed. */
const tolerances = ['0.1', '0.5', '1', '5'] as const;
/** Share of the area, %, that does so as well. */
const areaPercent = 1;
const earlierFile = '\u0000earlier';
const allLoaded = '\u0000all';

/** What differs between an earlier file, or a loaded one, and what is loaded: plot by plot. */
export function DifferenceView() {
  const layers = useStore((state) => state.snapshot?.layers);
  const reading = useStore((state) => state.reading);
  const earlier = useStore((state) => state.earlierFile);
  const openEarlier = useStore((state) => state.openEarlier);
  const issues = useStore((state) => state.earlierIssues);
  const cancel = useStore((state) => state.cancelDifference);
  const dropEarlier = useStore((state) => state.dropEarlier);
  const ask = useStore((state) => state.landDifference);
  const [chosenBefore, setBefore] = useState(earlierFile);
  const [chosenAfter, setAfter] = useState(allLoaded);
  const [meters, setMeters] = useState<(typeof tolerances)[number]>('0.5');
  const [outcome, setOutcome] = useState<'read' | 'nothing' | 'cancelled'>('read');
  const [progress, setProgress] = useState<Progress | null>(null);
  const { t } = useWords();
  const files = [
    ...new Set(layers?.filter(({ role }) => role === 'plots').map(({ file }) => file)),
  ];
  const before = files.includes(chosenBefore) ? chosenBefore : null;
  const after = files.includes(chosenAfter) ? chosenAfter : null;
  const canAsk = reading && (before !== null ? files.length > 1 && before !== after : earlier);
  const asks = useCallback(() => {
    void reading;
    void earlier;
    const tolerance = { meters: Number(meters), percent: areaPercent };
    return ask({ before, after, tolerance }, setProgress).finally(() => setProgress(null));
  }, [ask, before, after, meters, reading, earlier]);
  const answer = useAnswer(canAsk ? asks : null);
  const open = async (list: FileList | null) => {
    if (!list || list.length === 0) return;
    setOutcome('read');
    const given = Array.from(list, (file) => ({ name: file.name, source: file }));
    setOutcome(await openEarlier(given, setProgress));
    setProgress(null);
    setBefore(earlierFile);
  };
  const share =
    progress && progress.total > 0 ? formatPercent(progress.done / progress.total) : null;
  return (
    <>
      <p className="minor">{t('difference.about')}</p>
      <div className="stock-tools">
        <FileTrigger allowsMultiple onSelect={(list) => void open(list)}>
          <Button className="button small">
            <Upload size={14} aria-hidden />
            {t(earlier ? 'difference.other' : 'difference.open')}
          </Button>
        </FileTrigger>
        {earlier && (
          <Button className="button small" onPress={dropEarlier}>
            <X size={14} aria-hidden />
            {t('difference.drop')}
          </Button>
        )}
      </div>
      <div className="stock-tools">
        {files.length > 1 && (
          <Select
            label={t('difference.before')}
            value={before ?? earlierFile}
            options={[
              { value: earlierFile, label: earlier?.file ?? t('difference.earlier') },
              ...files.map((file) => ({ value: file, label: file })),
            ]}
            onChange={setBefore}
          />
        )}
        {files.length > 1 && (
          <Select
            label={t('difference.after')}
            value={after ?? allLoaded}
            options={[
              { value: allLoaded, label: t('difference.all') },
              ...files.map((file) => ({ value: file, label: file })),
            ]}
            onChange={setAfter}
          />
        )}
        <Select
          label={t('difference.tolerance')}
          value={meters}
          options={tolerances.map((value) => ({ value, label: `${value} m` }))}
          onChange={setMeters}
        />
      </div>
      {earlier && before === null && (
        <p className="minor small">
          {t('difference.read', { file: earlier.file, count: earlier.plots })}
          {earlier.rejected > 0 && ` ${t('difference.rejected', { count: earlier.rejected })}`}
        </p>
      )}
      {outcome === 'nothing' && <p className="stock-warning">{t('difference.unreadable')}</p>}
      {outcome === 'cancelled' && <p className="minor">{t('difference.cancelled')}</p>}
      {issues.length > 0 && (
        <details className="difference-issues">
          <summary>{t('difference.issues', { count: issues.length })}</summary>
          <IssueList issues={issues} isElsewhere />
        </details>
      )}
      {progress && (
        <p className="minor difference-progress" role="status">
          {t('stock.computing')} {share && `${share.text}${share.unit}`}
          <Button className="button small" onPress={cancel}>
            {t('action.cancel')}
          </Button>
        </p>
      )}
      {canAsk && answer.kind === 'failed' && <p className="minor">{t('stock.failed')}</p>}
      {canAsk && answer.kind === 'there' && (
        <>
          <p>
            {t('difference.met', {
              met: formatNumber(answer.value.met, 0),
              same: formatNumber(answer.value.same, 0),
            })}
          </p>
          <DifferenceList difference={answer.value} />
        </>
      )}
      <p className="minor small">{t('difference.note', { meters, percent: areaPercent })}</p>
    </>
  );
}
