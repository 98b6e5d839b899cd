import type { Language } from './translate';

/** A name with what belongs to it in brackets, as each language writes them: `面积（亩）`, `Area (mu)`; the name alone for ''. */
export function bracketed(name: string, inner: string, language: Language): string {
  if (inner === '') return name;
  return language === 'zh' ? `${name}（${inner}）` : `${name} (${inner})`;
}
