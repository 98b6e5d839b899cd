import { useMemo } from 'react';
import { formatDay } from '../../domain/day';
import { shownSteps } from '../../domain/story';
import { formatArea } from '../../i18n/format';
import { tallyLegend } from '../../store/selectors';
import { isReliefShown, parkOfShow, storyOfShow } from '../../store/story-show';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import {
  AppWindow,
  ChevronLeft,
  ChevronRight,
  ListChecks,
  Maximize,
  Pause,
  Play,
  QrCode,
  X,
} from '../../ui/icons';
import './stage.css';
import { StageCaption } from './stage-caption';
import { StageCode } from './stage-code';
import { StageFigures } from './stage-figures';
import { StagePlot } from './stage-plot';
import { StageRanking } from './stage-ranking';
import { StageRibbon } from './stage-ribbon';
import { StageTrend } from './stage-trend';
import { toggleFullscreen } from './toggle-fullscreen';
import { openPresenter, usePresenter } from './use-presenter';
import { useRelief } from './use-relief';
import { useTour } from './use-tour';
import { useWakeLock } from './use-wake-lock';

/** 大屏: the land as a relief with its largest figures, and a tour from park to park, or a story, that runs by itself. */
export function Stage() {
  const show = useStore((state) => state.show);
  const snapshot = useStore((state) => state.snapshot);
  const reading = useStore((state) => state.reading);
  const asOf = useStore((state) => state.asOf);
  const stepShow = useStore((state) => state.stepShow);
  const holdShow = useStore((state) => state.holdShow);
  const endShow = useStore((state) => state.endShow);
  const openStories = useStore((state) => state.openStories);
  const isEditing = useStore((state) => state.isStoryOpen);
  const story = useStore(storyOfShow);
  const hasRelief = useStore(isReliefShown);
  const { t, language } = useWords();
  const { hasControls, isCodeShown, showCode } = useTour();
  useWakeLock();
  usePresenter();
  const park = useStore(parkOfShow);
  useRelief(hasRelief ? park : null);
  const tallies = useMemo(
    () =>
      snapshot && reading
        ? tallyLegend(snapshot, reading, park, {
            filter: { join: 'all', conditions: [] },
            passes: null,
            verdicts: [],
          })
        : null,
    [snapshot, reading, park],
  );
  const item = park === null ? undefined : snapshot?.parks[park];
  if (!show || !snapshot || !reading || !tallies || (!item && !story)) return null;
  const isHeld = show.tour.heldAfter !== null;
  const area = item?.ellipsoidalSquareMeters ?? null;
  const size = area === null ? null : formatArea(area, 'km2', language);
  const count = story ? shownSteps(story).length : snapshot.parks.length;
  const step = story ? 'story' : 'show';
  return (
    <section className="stage" aria-label={t('show.title')}>
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
      {item && (
        <>
          <StageFigures park={item.index} tallies={tallies} />
          <div className="stage-charts">
            <StageRanking park={item.index} />
            <StageTrend park={item.index} />
          </div>
        </>
      )}
      <StagePlot />
      <div className="stage-foot">
        {hasRelief && <p className="stage-note">{t('show.relief')}</p>}
        <div className={`stage-controls ${hasControls ? '' : 'is-faded'}`}>
          <IconButton label={t(`${step}.previous`)} onPress={() => stepShow(-1, Date.now())}>
            <ChevronLeft size={24} />
          </IconButton>
          <IconButton
            label={t(isHeld ? 'show.play' : 'show.pause')}
            onPress={() => holdShow(!isHeld, Date.now())}
          >
            {isHeld ? <Play size={24} /> : <Pause size={24} />}
          </IconButton>
          <IconButton label={t(`${step}.next`)} onPress={() => stepShow(1, Date.now())}>
            <ChevronRight size={24} />
          </IconButton>
          <span className="stage-step">
            {show.tour.step + 1} / {count}
          </span>
          <IconButton
            label={t('story.open')}
            isPressed={isEditing}
            onPress={() => {
              holdShow(true, Date.now());
              openStories(!isEditing);
            }}
          >
            <ListChecks size={24} />
          </IconButton>
          <IconButton label={t('presenter.open')} onPress={openPresenter}>
            <AppWindow size={24} />
          </IconButton>
          <IconButton label={t('show.code')} onPress={() => showCode(!isCodeShown)}>
            <QrCode size={24} />
          </IconButton>
          {document.fullscreenEnabled && (
            <IconButton label={t('show.fullscreen')} onPress={toggleFullscreen}>
              <Maximize size={24} />
            </IconButton>
          )}
          <IconButton label={t('show.leave')} onPress={endShow}>
            <X size={24} />
          </IconButton>
        </div>
      </div>
      <StageRibbon tallies={tallies} />
      <StageCaption />
      {isCodeShown && item && <StageCode park={item.index} />}
      {show.isBlack && <div className="stage-black" data-testid="stage-black" />}
    </section>
  );
}
