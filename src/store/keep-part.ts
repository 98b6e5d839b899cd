import { keepText, recallText } from './browser-memory';
import type { State } from './state';
import type { TubanStore } from './store';

/** How a browser keeps a part of the state as a text. */
export interface Memory<T> {
  /** Under which it is kept. */
  name: string;
  /** What is none of it is left out; `null`: nothing is kept. */
  parse(text: string | null): T;
  print(value: T): string;
  /** What is kept by now, perhaps by another tab, with what became of it here from `before` to `own`. */
  merge(before: T, own: T, kept: T): T;
}

/** Brings a part of the state that this browser keeps, and keeps what becomes of it; `onFailure`: it cannot. */
export function keepPart<K extends keyof State>(
  store: TubanStore,
  key: K,
  { name, parse, print, merge }: Memory<State[K]>,
  onFailure: () => void,
): void {
  store.setState({ [key]: parse(recallText(name)) } as Pick<State, K>);
  store.subscribe((state, before) => {
    if (state[key] === before[key]) return;
    const merged = merge(before[key], state[key], parse(recallText(name)));
    if (!keepText(name, print(merged))) onFailure();
  });
}
