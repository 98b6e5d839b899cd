import { useEffect, useState } from 'react';
import type { LedgerPlot } from '../../domain/ledger-plot';
import { useStore, useWords } from '../../store/use-store';
import { LedgerBulk } from './ledger-bulk';
import { LedgerFile } from './ledger-file';
import { LedgerList } from './ledger-list';

/** 台账: the problem plots and those with a record, filled in together, taken out and brought back. */
export function LedgerTab() {
  const plots = useLedgerPlots();
  const disposals = useStore((state) => state.disposals);
  const leftOut = useStore((state) => state.disposalsLeftOut);
  const { t } = useWords();
  if (!plots) return null;
  const keys = new Set(plots.map(({ key }) => key));
  const gone = disposals.filter(({ key }) => !keys.has(key)).length;
  return (
    <div className="ledger-tab">
      <LedgerFile plots={plots} />
      {leftOut > 0 && (
        <p className="notice-line warn">{t('disposal.list.left-out', { count: leftOut })}</p>
      )}
      <LedgerBulk />
      <LedgerList plots={plots} />
      {gone > 0 && <p className="minor ledger-note">{t('disposal.list.gone', { count: gone })}</p>}
    </div>
  );
}

/** The plots of the ledger as of the reading; `null` until they are there. */
function useLedgerPlots(): LedgerPlot[] | null {
  const reading = useStore((state) => state.reading);
  const ask = useStore((state) => state.ledgerPlots);
  const [plots, setPlots] = useState<LedgerPlot[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask().then((found) => {
      if (isCurrent) setPlots(found);
    });
    return () => {
      isCurrent = false;
    };
    // Another reading may have other problem plots.
  }, [ask, reading]);
  return plots;
}
