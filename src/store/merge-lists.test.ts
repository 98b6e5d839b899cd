import { beforeEach, expect, it, vi } from 'vitest';
import { headingSet, type MappingTemplate } from '../domain/mapping-template';
import { keepPart } from './keep-part';
import { parseTemplates, templateMemory } from './mapping-templates';
import { mergeLists } from './merge-lists';
import type { TubanStore } from './store';

const entry = (id: string, says = '') => ({ id, says });
const merge = (before: string[], own: string[], kept: string[]) => {
  const list = (texts: string[]) =>
    texts.map((text) => entry(...(text.split(':') as [string, string])));
  return mergeLists(list(before), list(own), list(kept), (a, b) => a.id === b.id).map(
    ({ id, says }) => `${id}${says ? `:${says}` : ''}`,
  );
};

it.each([
  {
    what: 'added in both tabs',
    before: ['a'],
    own: ['a', 'b'],
    kept: ['a', 'c'],
    is: ['a', 'c', 'b'],
  },
  {
    what: 'taken away here',
    before: ['a', 'b'],
    own: ['b'],
    kept: ['a', 'b', 'c'],
    is: ['b', 'c'],
  },
  {
    what: 'taken away there',
    before: ['a', 'b'],
    own: ['a', 'b', 'c'],
    kept: ['b'],
    is: ['b', 'c'],
  },
  {
    what: 'changed here',
    before: ['a', 'b'],
    own: ['a:1', 'b'],
    kept: ['a', 'b:2'],
    is: ['a:1', 'b:2'],
  },
  { what: 'brought back here', before: [], own: ['a'], kept: ['b'], is: ['b', 'a'] },
])('keeps what was $what', ({ before, own, kept, is }) => {
  expect(merge(before, own, kept)).toEqual(is);
});

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  });
  return () => vi.unstubAllGlobals();
});

/** As much of a tab as its list of templates needs. */
function tab() {
  type Part = { mappingTemplates: readonly MappingTemplate[] };
  let state: Part = { mappingTemplates: [] };
  let told: ((now: Part, before: Part) => void) | null = null;
  const setState = (part: Part) => {
    const before = state;
    state = part;
    told?.(state, before);
  };
  const store = { setState, subscribe: (listener: typeof told) => (told = listener) };
  keepPart(store as unknown as TubanStore, 'mappingTemplates', templateMemory, () => {});
  return {
    add: (name: string) =>
      setState({
        mappingTemplates: [
          ...state.mappingTemplates,
          { name, headings: headingSet([name]), role: null, mapping: {} },
        ],
      }),
  };
}

it('two tabs keep the templates of both', () => {
  const [one, other] = [tab(), tab()];
  one.add('台账');
  other.add('清单');
  one.add('批文');
  const list = parseTemplates([...kept.values()][0]!)!;
  expect(list.map(({ name }) => name)).toEqual(['台账', '清单', '批文']);
});
