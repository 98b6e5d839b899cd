import { useEffect } from 'react';
import {
  type PresenterMessage,
  type PresenterStep,
  type PresenterView,
  presenterChannel,
  readPresenterMessage,
} from '../../domain/presenter';
import { shownSteps } from '../../domain/story';
import { stepMs } from '../../domain/tour-schedule';
import type { Store } from '../../store/actions';
import { dwellsOfShow, storyOfShow } from '../../store/story-show';
import { useTubanStore, wordsOf } from '../../store/use-store';
import { randomId } from '../../ui/random-id';
import { captionOf, placeOfStep } from '../story/step-title';

const idOfTab = 'tuban.presenter';
let idOfPage: string | null = null;

/** The name of this tab between its windows; it stays over a reload. */
function presenterId(): string {
  idOfPage ??= recallId() ?? randomId(8);
  try {
    sessionStorage.setItem(idOfTab, idOfPage);
  } catch {
    // Without storage a reload has another name, and the presenter's window is opened anew.
  }
  return idOfPage;
}

function recallId(): string | null {
  try {
    return sessionStorage.getItem(idOfTab);
  } catch {
    return null;
  }
}

/** Opens the presenter's own window, or brings it to the front. */
export function openPresenter(): void {
  const url = new URL(location.href);
  url.search = `?${new URLSearchParams({ presenter: presenterId() })}`;
  url.hash = '';
  window.open(url, `tuban-presenter-${presenterId()}`, 'popup,width=960,height=640');
}

/** Tells the presenter's window what is shown, and does what it is told there; without that window nothing is missing. */
export function usePresenter(): void {
  const store = useTubanStore();
  useEffect(() => {
    const channel = new BroadcastChannel(presenterChannel(presenterId()));
    const post = (message: PresenterMessage) => channel.postMessage(message);
    // Pictures are made for a window that is there.
    let isHeard = false;
    const pictured = new Set<string>();
    const tell = (isAsked = false) => {
      const view = viewOf(store.getState());
      if (!view) return;
      post(view);
      if (!isHeard) return;
      if (isAsked) pictured.clear();
      for (const step of [view.step, view.next]) if (step) tellPicture(step);
    };
    /** The land of a step, once for the window that is there. */
    const tellPicture = ({ number, place }: PresenterStep) => {
      const { show, stopPicture } = store.getState();
      const key = `${show?.story} ${number} ${place}`;
      if (pictured.has(key)) return;
      pictured.add(key);
      stopPicture(number - 1).then(
        (picture) => {
          if (store.getState().show?.story === show?.story)
            post({ kind: 'picture', number, picture });
        },
        // Without a picture its words still tell what comes.
        () => undefined,
      );
    };
    channel.onmessage = ({ data }) => {
      const message = readPresenterMessage(data);
      if (message?.kind !== 'command') return;
      const { stepShow, holdShow, blackShow } = store.getState();
      const now = Date.now();
      if (message.command === 'hello') {
        isHeard = true;
        tell(true);
      } else if (message.command === 'black') blackShow();
      else if (message.command === 'next') stepShow(1, now);
      else if (message.command === 'previous') stepShow(-1, now);
      else holdShow(message.command === 'hold', now);
    };
    const leave = () => post({ kind: 'end' });
    const unsubscribe = store.subscribe((state, before) => {
      if (
        state.show !== before.show ||
        state.stories !== before.stories ||
        state.language !== before.language
      )
        tell();
    });
    window.addEventListener('pagehide', leave);
    tell();
    return () => {
      pictured.clear();
      unsubscribe();
      window.removeEventListener('pagehide', leave);
      leave();
      channel.close();
    };
  }, [store]);
}

/** What the presenter's window tells of the presentation; `null`: there is none. */
function viewOf(state: Store): PresenterView | null {
  const { show, snapshot, language } = state;
  if (!show || !snapshot) return null;
  const words = wordsOf(language);
  const story = storyOfShow(state);
  const steps = story ? shownSteps(story) : [];
  const count = story ? steps.length : snapshot.parks.length;
  const at = (index: number): PresenterStep | null => {
    const number = index + 1;
    const step = steps[index];
    if (step)
      return {
        number,
        place: placeOfStep(step, words, snapshot),
        caption: captionOf(step, language),
        notes: step.notes,
      };
    const park = story ? undefined : snapshot.parks[index];
    const place = park && (park.name ?? park.id ?? words.t('park.unnamed'));
    return place === undefined ? null : { number, place, caption: '', notes: '' };
  };
  const { step, since, heldAfter } = show.tour;
  return {
    kind: 'view',
    language,
    heading: story?.name ?? words.t('show.title'),
    count,
    step: at(step),
    next: count > 0 ? at((step + 1) % count) : null,
    startedAt: show.startedAt,
    since,
    heldAfter,
    dwell: dwellsOfShow(state)[step] ?? stepMs,
    isBlack: show.isBlack,
    isSample: snapshot.hasSample,
  };
}
