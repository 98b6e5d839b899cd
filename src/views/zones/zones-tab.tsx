import './zones.css';
import { useCallback } from 'react';
import { useStore, useWords } from '../../store/use-store';
import { ParkSelect, useAnswer, useParkChoice } from '../work/use-stock';
import { WaitingLine } from '../work/waiting-line';
import { BoundarySideTable } from './boundary-side-table';
import { ParkDocuments } from './park-documents';
import { ZoneShareTable } from './zone-share-table';

/** 分区与四至: the shares of functional zones in parks, and plots inside and outside the boundaries. */
export function ZonesTab() {
  const [park, choosePark] = useParkChoice();
  const reading = useStore((state) => state.reading);
  const revision = useStore((state) => state.revision);
  const ask = useStore((state) => state.zones);
  const { t } = useWords();
  const asks = useCallback(() => {
    void [reading, revision];
    return ask();
  }, [ask, reading, revision]);
  const answer = useAnswer(reading ? asks : null);
  if (answer.kind !== 'there') return <WaitingLine kind={answer.kind} isPadded />;
  const { parks, sides } = answer.value;
  return (
    <div className="stock targets zones">
      <div className="stock-tools">
        <ParkSelect park={park} onChange={choosePark} />
      </div>
      <section>
        <h3 className="section-title">{t('zones.functions')}</h3>
        {parks ? <ZoneShareTable parks={parks} /> : <p className="minor">{t('zones.none')}</p>}
      </section>
      <section>
        <h3 className="section-title">{t('zones.boundaries')}</h3>
        {sides ? (
          <BoundarySideTable answer={sides} park={park} />
        ) : (
          <p className="minor">{t('zones.no-boundaries')}</p>
        )}
      </section>
      <ParkDocuments park={park} />
    </div>
  );
}
