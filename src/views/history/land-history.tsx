import { useState } from 'react';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import { CategoryCharts } from './category-charts';
import type { HistoryStep } from './history-days';
import { HistoryTable } from './history-table';
import { ReportedCharts } from './reported-charts';
import { useLandHistory } from './use-land-history';

/** With more plots a history is worked out only when somebody opens it. */
const mostOpened = 20_000;

export type HistoryMeasure = 'area' | 'plots';

/** What the land was over the last years, a small chart for each category, and what was reported. */
export function LandHistory() {
  const plotCount = useStore((state) => state.snapshot?.plotCount ?? 0);
  const [isOpen, setOpen] = useState(plotCount <= mostOpened);
  const [measure, setMeasure] = useState<HistoryMeasure>('area');
  const [step, setStep] = useState<HistoryStep>('quarter');
  const [scale, setScale] = useState<'same' | 'own'>('own');
  const history = useLandHistory(isOpen, step);
  const { t } = useWords();
  if (plotCount === 0) return null;
  return (
    <details
      className="history"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="section-title">{t('history.title')}</summary>
      <div className="history-switches">
        <Segmented
          label={t('history.measure')}
          value={measure}
          options={(['area', 'plots'] as const).map((value) => ({
            value,
            label: t(`history.${value}`),
          }))}
          onChange={setMeasure}
        />
        <Segmented
          label={t('history.step')}
          value={step}
          options={[
            { value: 'quarter', label: t('history.quarters') },
            { value: 'month', label: t('history.months') },
          ]}
          onChange={setStep}
        />
        <Segmented
          label={t('history.scale')}
          value={scale}
          options={(['own', 'same'] as const).map((value) => ({
            value,
            label: t(`history.${value}`),
          }))}
          onChange={setScale}
        />
      </div>
      {!history && <p className="minor">{t('explain.computing')}</p>}
      {history && (
        <>
          <CategoryCharts history={history} measure={measure} isSameScale={scale === 'same'} />
          <p className="minor small">{t('history.note')}</p>
          {measure === 'area' && history.withoutArea.some((count) => count > 0) && (
            <p className="minor small">{t('history.without-area')}</p>
          )}
          <HistoryTable history={history} measure={measure} />
          <ReportedCharts reported={history.reported} />
        </>
      )}
    </details>
  );
}
