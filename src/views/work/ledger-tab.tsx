import { useEffect, useState } from 'react';
import type { LedgerPlot } from '../../domain/ledger-plot';
import { useStore, useWords } from '../../store/use-store';
import type { Snapshot } from '../../worker/data-messages';
import { LedgerBulk } from './ledger-bulk';
import { LedgerFile } from './ledger-file';
import { LedgerList } from './ledger-list';

/** 台账: the problem plots and those with a record, filled in together, taken out and brought back. */
export function LedgerTab() {
  const plots = useLedgerPlots();
  const disposals = useStore((state) => state.disposals);
  const leftOut = useStore((state) => state.disposalsLeftOut);
  const park = useStore((state) => state.park);
  const snapshot = useStore((state) => state.snapshot);
  const { t } = useWords();
  const parkName = park === null ? null : snapshot?.parks[park]?.name;
  if (!plots) return null;
  const keys = new Set(plots.map(({ key }) => key));
  const shown = snapshot && park !== null ? plots.filter(isInPark(snapshot.parks, park)) : plots;
  const gone = disposals.filter(({ key }) => !keys.has(key)).length;
  return (
    <div className="ledger-tab">
      {park !== null && (
        <p className="minor">{t('disposal.list.scope', { park: parkName ?? t('park.unnamed') })}</p>
      )}
      <LedgerFile plots={shown} />
      {leftOut > 0 && (
        <p className="notice-line warn">{t('disposal.list.left-out', { count: leftOut })}</p>
      )}
      <LedgerBulk />
      <LedgerList plots={shown} />
      {gone > 0 && <p className="minor ledger-note">{t('disposal.list.gone', { count: gone })}</p>}
    </div>
  );
}

/** Whether a plot lies in a park or in one nested in it. */
function isInPark(parks: Snapshot['parks'], park: number): (plot: LedgerPlot) => boolean {
  return (plot) => {
    for (let at: number | null = plot.park; at !== null && at >= 0; at = parks[at]?.parent ?? null)
      if (at === park) return true;
    return false;
  };
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
