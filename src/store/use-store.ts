import { createContext, useContext } from 'react';
import { useStore as useZustand } from 'zustand';
import { defaultRuleSettings, type RuleSettings } from '../domain/rule-settings';
import { ruleWordsOf } from '../i18n/rule-words';
import type { TextKey, TextValues } from '../i18n/translate';
import { type Language, translate, translateKey } from '../i18n/translate';
import { remember } from './remember';
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
  const language = useStore((state) => state.language);
  return wordsOf(
    language,
    useStore((state) => state.ruleSettings),
  );
}

/** The words of a language, with the numbers of the rules as they are set. */
export function wordsOf(language: Language, rules: RuleSettings = defaultRuleSettings): Words {
  return rememberedWords(language, rules);
}

/** The same words are one object: what is worked out with them need not be worked out anew. */
const rememberedWords = remember((language: Language, rules: RuleSettings): Words => {
  const standing = rules === defaultRuleSettings ? undefined : ruleWordsOf(rules, language);
  const all = (values?: TextValues) => (standing ? { ...standing, ...values } : values);
  return {
    language,
    t: (key, values) => translate(language, key, all(values)),
    tk: (key, values) => translateKey(language, key, all(values)),
  };
}, 4);
