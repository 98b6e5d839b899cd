import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { leftOfStep, type PresenterCommand, type PresenterStep } from '../../domain/presenter';
import { wordsOf } from '../../store/use-store';
import { ChevronLeft, ChevronRight, Moon, Pause, Play } from '../../ui/icons';
import { timeText, unbroken } from '../story/step-title';
import './presenter.css';
import { StepSketch } from './step-sketch';
import { usePresentation } from './use-presentation';

const tickMs = 250;
const keys: Record<string, PresenterCommand> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  b: 'black',
  B: 'black',
  '.': 'black',
};

/** The presenter's own window: what is shown and said, what comes next, the time, and the remote control. */
export function PresenterScreen({ id }: { id: string }) {
  const { view, pictures, send } = usePresentation(id);
  const [now, setNow] = useState(() => Date.now());
  const { t, language } = wordsOf(view?.language ?? 'zh');
  const isHeld = view?.heldAfter !== null;
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = t('presenter.title');
  }, [language, t]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isOnButton = event.target instanceof Element && event.target.closest('button');
      const command =
        event.key === ' ' && !isOnButton ? (isHeld ? 'resume' : 'hold') : keys[event.key];
      if (!command) return;
      event.preventDefault();
      send(command);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [send, isHeld]);
  if (!view)
    return (
      <main className="presenter is-waiting">
        <h1>{t('presenter.title')}</h1>
        <p>{t('presenter.waiting')}</p>
      </main>
    );
  const sketchOf = (
    step: PresenterStep | null,
    key: 'presenter.sketch' | 'presenter.sketch-now',
  ) => {
    const picture = step && pictures.get(step.number);
    return picture && <StepSketch picture={picture} label={t(key, { place: step.place })} />;
  };
  return (
    <main className="presenter">
      <header className="presenter-head">
        <h1>{view.heading}</h1>
        {view.isSample && <span className="sample-badge">{t('show.sample')}</span>}
        <dl>
          <div>
            <dt>{t('presenter.clock')}</dt>
            <dd>{clockText(now)}</dd>
          </div>
          <div>
            <dt>{t('presenter.elapsed')}</dt>
            <dd>{timeText((now - view.startedAt) / 1000)}</dd>
          </div>
          <div>
            <dt>{t('presenter.left')}</dt>
            <dd>{timeText(Math.ceil(leftOfStep(view, now) / 1000))}</dd>
          </div>
        </dl>
      </header>
      <section className="presenter-now" aria-live="polite" aria-labelledby="presenter-now">
        <h2 id="presenter-now">
          {t('presenter.now')} {view.step?.number ?? '—'} / {view.count}
        </h2>
        <StepWords step={view.step} />
        {sketchOf(view.step, 'presenter.sketch-now')}
        {view.step?.notes && <p className="presenter-notes">{view.step.notes}</p>}
        {view.isBlack && <p className="presenter-black">{t('presenter.is-black')}</p>}
      </section>
      <section className="presenter-next" aria-labelledby="presenter-next">
        <h2 id="presenter-next">{t('presenter.next')}</h2>
        <StepWords step={view.next} />
        {sketchOf(view.next, 'presenter.sketch')}
        {view.next?.notes && <p className="presenter-notes">{view.next.notes}</p>}
      </section>
      <footer className="presenter-remote">
        <Button className="button" onPress={() => send('previous')}>
          <ChevronLeft size={18} aria-hidden />
          {t('story.previous')}
        </Button>
        <Button className="button" onPress={() => send(isHeld ? 'resume' : 'hold')}>
          {isHeld ? <Play size={18} aria-hidden /> : <Pause size={18} aria-hidden />}
          {t(isHeld ? 'presenter.resume' : 'presenter.hold')}
        </Button>
        <Button className="button primary" onPress={() => send('next')}>
          {t('story.next')}
          <ChevronRight size={18} aria-hidden />
        </Button>
        <Button className="button" aria-pressed={view.isBlack} onPress={() => send('black')}>
          <Moon size={18} aria-hidden />
          {t('presenter.black')}
        </Button>
      </footer>
    </main>
  );
}

function StepWords({ step }: { step: PresenterStep | null }) {
  if (!step) return <p>—</p>;
  return (
    <>
      <p className="presenter-caption">{unbroken(step.caption || step.place)}</p>
      {step.caption && <p className="minor">{step.place}</p>}
    </>
  );
}

function clockText(now: number): string {
  const date = new Date(now);
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
