import reference from '../../../data/reference/glossary.json' with { type: 'json' };
import type { Language } from '../../i18n/translate';

export const termGroups = ['status', 'land', 'supply', 'indicator', 'measure'] as const;
export type TermGroup = (typeof termGroups)[number];

/** How sure a definition is: read in a public copy, from memory, from the documents at hand, or our own word. */
export type TermMark = 'source' | 'memory' | 'seed' | 'product';

export interface GlossaryTerm {
  id: string;
  group: TermGroup;
  name: Record<Language, string>;
  definition: Record<Language, string>;
  source: Record<Language, string>;
  mark: TermMark;
}

/** Every term that the screens use, in the order of the glossary. */
export const glossary = reference as readonly GlossaryTerm[];

export const termsById: ReadonlyMap<string, GlossaryTerm> = new Map(
  glossary.map((term) => [term.id, term]),
);
