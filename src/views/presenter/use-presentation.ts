import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type PresenterCommand,
  type PresenterView,
  presenterChannel,
  readPresenterMessage,
  type StepPicture,
} from '../../domain/presenter';

const noPictures: ReadonlyMap<number, StepPicture> = new Map();
/** How often a presentation is asked for while none answers, ms. */
const askMs = 1500;

/** What the presentation in the other window shows, `null` while there is none, and the way to tell it what to do. */
export function usePresentation(id: string): {
  view: PresenterView | null;
  /** The land of steps, by their numbers, as far as it was told. */
  pictures: ReadonlyMap<number, StepPicture>;
  send(command: PresenterCommand): void;
} {
  const [view, setView] = useState<PresenterView | null>(null);
  const [pictures, setPictures] = useState<ReadonlyMap<number, StepPicture>>(noPictures);
  const channel = useRef<BroadcastChannel | null>(null);
  const isThere = useRef(false);
  isThere.current = view !== null;
  const send = useCallback(
    (command: PresenterCommand) => channel.current?.postMessage({ kind: 'command', command }),
    [],
  );
  useEffect(() => {
    const own = new BroadcastChannel(presenterChannel(id));
    channel.current = own;
    let heading: string | null = null;
    own.onmessage = ({ data }) => {
      const message = readPresenterMessage(data);
      if (message?.kind === 'view') {
        // Another story has other steps; what comes of its pictures comes after this.
        if (message.heading !== heading) setPictures(noPictures);
        heading = message.heading;
        setView(message);
      }
      if (message?.kind === 'picture') {
        const { number, picture } = message;
        setPictures((before) => {
          const known = new Map(before);
          if (picture) known.set(number, picture);
          else known.delete(number);
          return known;
        });
      }
      if (message?.kind === 'end') setView(null);
    };
    send('hello');
    const timer = setInterval(() => {
      if (!isThere.current) send('hello');
    }, askMs);
    return () => {
      clearInterval(timer);
      own.close();
      channel.current = null;
    };
  }, [id, send]);
  return { view, pictures, send };
}
