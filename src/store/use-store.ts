import { createContext, useContext } from 'react';
import { useStore as useZustand } from 'zustand';
import type { TextKey, TextValues } from '../i18n/translate';
import { type Language, translate, translateKey } from '../i18n/translate';
import type { Store, TubanStore } from './store';

export const StoreContext = createContext<TubanStore | null>(null);

export function useTubanStore(): TubanStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('expected a StoreContext provider above, found none');
  return store;
}

/** The part of the state that a view reads; give a selector that returns what it found, not a new object. */
export function useStore<T>(select: (state: Store) => T): T {
  return useZustand(useTubanStore(), select);
}

export interface Words {
  language: Language;
  t(key: TextKey, values?: TextValues): string;
  /** For keys put together at run time. */
  tk(key: string, values?: TextValues): string;
}

/** The words of the chosen language. */
export function useWords(): Words {
  return wordsOf(useStore((state) => state.language));
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return {
    language,
    t: (key, values) => translate(language, key, values),
    tk: (key, values) => translateKey(language, key, values),
  };
}
