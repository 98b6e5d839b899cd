import { useMemo, useRef } from 'react';
import { formatDay } from '../../domain/day';
import { formatArea } from '../../i18n/format';
import { tallyLegend } from '../../store/selectors';
import { isReliefShown, parkOfShow, storyOfShow } from '../../store/story-show';
import { useStore, useWords } from '../../store/use-store';
import './stage.css';
import './stage-foot.css';
import './stage-narrow.css';
import './stage-charts.css';
import './stage-pin.css';
import { StageCaption } from './stage-caption';
import { StageCode } from './stage-code';
import { StageControls } from './stage-controls';
import { StageFigures, unfiltered } from './stage-figures';
import { StagePlot } from './stage-plot';
import { StageRanking } from './stage-ranking';
import { StageRibbon } from './stage-ribbon';
import { StageTrend } from './stage-trend';
import { usePresenter } from './use-presenter';
import { useRelief } from './use-relief';
import { useStageRoom } from './use-stage-room';
import { useTour } from './use-tour';
import { useWakeLock } from './use-wake-lock';

/** 大屏: the land as a relief with its largest figures, and a tour from park to park, or a story, that runs by itself. */
export function Stage() {
  const show = useStore((state) => state.show);
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const asOf = useStore((state) => state.asOf);
  const story = useStore(storyOfShow);
  const hasRelief = useStore(isReliefShown);
  const { t, language } = useWords();
  const { hasControls, isCodeShown, showCode } = useTour();
  useWakeLock();
  usePresenter();
  const park = useStore(parkOfShow);
  useRelief(hasRelief ? park : null);
  const tallies = useMemo(
    () => (snapshot && reading ? tallyLegend(snapshot, reading, park, unfiltered) : null),
    [snapshot, reading, park],
  );
  const item = park === null ? undefined : snapshot?.parks[park];
  const stage = useRef<HTMLElement>(null);
  const free = useRef<HTMLDivElement>(null);
  const isLaidOut = Boolean(show && snapshot && tallies && (item || story));
  useStageRoom(stage, free, isLaidOut);
  if (!show || !snapshot || !reading || !tallies || (!item && !story)) return null;
  const area = item?.ellipsoidalSquareMeters ?? null;
  const size = area === null ? null : formatArea(area, 'km2', language);
  return (
    <section ref={stage} className="stage" aria-label={t('show.title')}>
      <div className={`stage-body ${item ? '' : 'is-bare'}`}>
        <header className="stage-head">
          <h1>{t('show.heading')}</h1>
          {snapshot.hasSample && <span className="stage-sample">{t('show.sample')}</span>}
          <p className="stage-date">
            {t('pack.as-of')} <strong>{formatDay(asOf)}</strong>
          </p>
        </header>
        <div className="stage-place">
          <h2>{item ? (item.name ?? item.id ?? t('park.unnamed')) : t('story.place.all')}</h2>
          <p>
            {item && <>{size ? `${size.text} ${size.unit}` : '—'} · </>}
            {t('count.plots', { count: String(tallies.total.plots) })}
          </p>
        </div>
        {item && <StageFigures park={item.index} tallies={tallies} />}
        <div ref={free} className="stage-free">
          <StagePlot />
        </div>
        <StageCaption />
        <div className="stage-foot">
          {hasRelief && <p className="stage-note">{t('show.relief')}</p>}
          <StageControls isShown={hasControls} isCodeShown={isCodeShown} showCode={showCode} />
        </div>
        {item && (
          <div className="stage-charts">
            <StageRanking park={item.index} />
            <StageTrend park={item.index} />
          </div>
        )}
        <StageRibbon tallies={tallies} />
      </div>
      {isCodeShown && <StageCode />}
      {show.isBlack && <div className="stage-black" data-testid="stage-black" />}
    </section>
  );
}
