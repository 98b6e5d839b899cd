import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { type TourStep, tourSteps } from '../../store/tour-steps';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';
import { placeBeside, type Side } from './place-beside';
import { useAnchor } from './use-anchor';

/** The control that a step speaks of, and on which side of it the card may stand. */
const anchors: Record<TourStep, { selector: string; sides: readonly Side[] }> = {
  legend: { selector: '.legend tr[data-category="idle"]', sides: ['right', 'above', 'below'] },
  plot: { selector: '.right-panel .plot-title', sides: ['left', 'above', 'below'] },
  why: { selector: '.right-panel .reasons', sides: ['left', 'above', 'below'] },
  next: {
    selector: '.right-panel .reasons .next-step, .right-panel .timeline',
    sides: ['left', 'above', 'below'],
  },
  table: {
    selector: '.table-drawer .drawer-head, .right-panel .table-jump',
    sides: ['above', 'below'],
  },
};

/** Five cards beside the controls they speak of. The page stays in use all the while. */
export function Tour() {
  const place = useStore((state) => state.tourStep);
  const step = place === null ? null : tourSteps[place];
  return step ? <TourCard step={step} place={place!} /> : null;
}

function TourCard({ step, place }: { step: TourStep; place: number }) {
  const park = useStore((state) => state.park);
  const showLongestIdle = useStore((state) => state.showLongestIdle);
  const isTableOpen = useStore((state) => state.isTableOpen);
  const toggleTable = useStore((state) => state.toggleTable);
  const clearFocus = useStore((state) => state.clearFocus);
  const setSheetStop = useStore((state) => state.setSheetStop);
  const stepTour = useStore((state) => state.stepTour);
  const endTour = useStore((state) => state.endTour);
  const { t } = useWords();
  const anchor = useAnchor(anchors[step].selector);
  const card = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  useEffect(() => {
    if (step === 'plot') void showLongestIdle(park);
    // The phone has one sheet: where it shows a plot it shows no legend.
    if (step === 'legend' && hasOneSheet()) {
      clearFocus();
      if (isTableOpen) toggleTable();
    }
    if (hasOneSheet()) setSheetStop('half');
    next.current?.focus({ preventScroll: true });
  }, [step]);
  useLayoutEffect(() => {
    if (!anchor || !card.current) {
      setAt(null);
      return;
    }
    const { width, height } = card.current.getBoundingClientRect();
    const page = { width: window.innerWidth, height: window.innerHeight };
    setAt(placeBeside(anchor.beside, { width, height }, page, anchors[step].sides));
  }, [anchor, step]);
  const isLast = place === tourSteps.length - 1;
  return (
    <>
      {anchor && <div className="tour-ring" style={anchor.box} />}
      <div
        ref={card}
        role="dialog"
        aria-label={t('tour.title')}
        aria-describedby="tour-text"
        className={`tour-card ${at ? '' : 'is-adrift'}`}
        style={at ?? undefined}
      >
        <div className="tour-head">
          <span className="minor" aria-live="polite">
            {t('tour.progress', { step: place + 1, count: tourSteps.length })}
          </span>
          <IconButton label={t('tour.skip')} onPress={endTour}>
            <X size={15} />
          </IconButton>
        </div>
        <h2>{t(`tour.${step}.title`)}</h2>
        <p id="tour-text">
          {step === 'table' && hasOneSheet() ? t('tour.table.text-phone') : t(`tour.${step}.text`)}
        </p>
        <div className="tour-foot">
          {!isLast && (
            <Button className="link-button tour-skip" onPress={endTour}>
              {t('tour.skip')}
            </Button>
          )}
          {place > 0 && (
            <Button className="button small" onPress={() => stepTour(-1)}>
              {t('tour.back')}
            </Button>
          )}
          <Button ref={next} className="button small primary" onPress={() => stepTour(1)}>
            {t(isLast ? 'tour.finish' : 'tour.next')}
          </Button>
        </div>
      </div>
    </>
  );
}

function hasOneSheet(): boolean {
  return window.matchMedia('(max-width: 640px)').matches;
}
