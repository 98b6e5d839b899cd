import './ranking.css';
import { useCallback, useMemo } from 'react';
import { peerKinds } from '../../store/ranking-view';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { ExportButtons } from '../evaluation/export-buttons';
import { useIndicatorOptions } from '../evaluation/use-indicator-options';
import { ParkSelect, useAnswer, useParkChoice } from '../work/use-stock';
import { WaitingLine } from '../work/waiting-line';
import { DimensionProfile } from './dimension-profile';
import { peersOf } from './peers';
import { PlotContributions } from './plot-contributions';
import { RankWeights } from './rank-weights';
import { RankYears } from './rank-years';
import { RankingTable } from './ranking-table';
import { saveRanking } from './save-ranking';

const noParks: [] = [];

/** 比学赶超: parks by an indicator or by the user's weights, their years, and what holds the chosen one back. */
export function RankingTab() {
  const { by, indicator, peers: peerKind } = useStore((state) => state.rankingView);
  const change = useStore((state) => state.changeRankingView);
  const [park, choosePark] = useParkChoice();
  const parks = useStore((state) => state.snapshot?.parks) ?? noParks;
  const reading = useStore((state) => state.reading);
  const weights = useStore((state) => state.rankWeights);
  const rankParks = useStore((state) => state.rankParks);
  const rankedIndicators = useStore((state) => state.rankedIndicators);
  const words = useWords();
  const { t } = words;
  const optionOf = useIndicatorOptions();
  const known = useAnswer(rankedIndicators);
  const indicators = known.kind === 'there' ? known.value : [];
  const peers = useMemo(() => peersOf(parks, park, peerKind), [parks, park, peerKind]);
  const isWeighted = by === 'weights';
  const ask = useCallback(async () => {
    void [reading, weights];
    const question = { parks: peers, indicator: isWeighted ? null : indicator };
    return { question, answer: await rankParks(question) };
  }, [rankParks, reading, weights, peers, isWeighted, indicator]);
  const told = useAnswer(reading ? ask : null);
  const nameOf = useCallback(
    (at: number) => parks[at]?.name ?? parks[at]?.id ?? String(at + 1),
    [parks],
  );
  const hasWeights = Object.keys(weights).length > 0;
  const shown = told.kind === 'there' ? told.value : null;
  const of = indicators.find(({ id }) => id === shown?.question.indicator) ?? null;
  const isShown = shown !== null && (shown.question.indicator === null ? hasWeights : of !== null);
  return (
    <div className="stock targets ranking">
      <div className="stock-tools">
        <Segmented
          label={t('rank.by')}
          value={by}
          options={[
            { value: 'indicator', label: t('rank.by.indicator') },
            { value: 'weights', label: t('rank.by.weights') },
          ]}
          onChange={(value) => change({ by: value })}
        />
        {!isWeighted && (
          <Select
            label={t('group.indicator')}
            isLabelHidden
            value={indicator}
            options={optionOf(indicators)}
            onChange={(value) => change({ indicator: value })}
          />
        )}
        <ParkSelect park={park} onChange={choosePark} />
        <Select
          label={t('rank.peers')}
          value={park === null ? 'all' : peerKind}
          options={peerKinds.map((value) => ({ value, label: t(`rank.peers.${value}`) }))}
          onChange={(value) => change({ peers: value })}
        />
      </div>
      {park === null && <p className="minor">{t('rank.choose')}</p>}
      {isWeighted && <RankWeights indicators={indicators} />}
      {isWeighted && !hasWeights && <p>{t('rank.no-weights')}</p>}
      {told.kind !== 'there' && <WaitingLine kind={told.kind} />}
      {shown && isShown && (
        <>
          <p className="rank-saves">
            <ExportButtons
              onSave={(form) => void saveRanking(form, shown.answer.rows, of, nameOf, words)}
            />
          </p>
          <RankingTable rows={shown.answer.rows} of={of} nameOf={nameOf} />
          {of?.better === 'neither' && <p className="minor">{t('rank.neither')}</p>}
          {!of && <p className="minor">{t('rank.method')}</p>}
          <RankYears
            of={of}
            parks={shown.question.parks}
            years={shown.answer.years}
            nameOf={nameOf}
          />
        </>
      )}
      {park !== null && <DimensionProfile park={park} parkName={nameOf(park)} />}
      {park !== null && !isWeighted && (
        <PlotContributions park={park} parkName={nameOf(park)} indicator={indicator} />
      )}
    </div>
  );
}
