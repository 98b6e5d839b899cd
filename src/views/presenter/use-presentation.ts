import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type PresenterCommand,
  type PresenterView,
  presenterChannel,
  readPresenterMessage,
  type StepPicture,
} from '../../domain/presenter';

/** How often a presentation is asked for while none answers, ms. */
const askMs = 1500;

/** What the presentation in the other window shows, `null` while there is none, and the way to tell it what to do. */
export function usePresentation(id: string): {
  view: PresenterView | null;
  /** The land of the step of a number. */
  picture: { number: number; picture: StepPicture | null } | null;
  send(command: PresenterCommand): void;
} {
  const [view, setView] = useState<PresenterView | null>(null);
  const [picture, setPicture] = useState<{ number: number; picture: StepPicture | null } | null>(
    null,
  );
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
    own.onmessage = ({ data }) => {
      const message = readPresenterMessage(data);
      if (message?.kind === 'view') setView(message);
      if (message?.kind === 'picture') setPicture(message);
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
  return { view, picture, send };
}
