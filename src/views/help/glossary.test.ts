import { expect, it } from 'vitest';
import { clauses } from '../../rules/clauses';
import { glossary, termGroups, termsById } from './glossary';
import {
  termOfCategory,
  termOfColumn,
  termOfField,
  termOfIndicator,
  termOfStatus,
} from './terms-of';

it('defines every term once, in both languages, with source and mark', () => {
  expect(termsById.size).toBe(glossary.length);
  for (const { id, group, name, definition, source, mark } of glossary) {
    expect(termGroups, id).toContain(group);
    expect(['source', 'memory', 'seed', 'product'], id).toContain(mark);
    for (const text of [name, definition, source])
      expect([text.zh.length > 0, text.en.length > 0], id).toEqual([true, true]);
    const withoutCitations = definition.en.replace(/\p{Script=Han}+〔\d{4}〕\d+号/gu, '');
    expect(withoutCitations, id).not.toMatch(/\p{Script=Han}/u);
    expect(definition.zh, id).toMatch(/。$/);
  }
});

it('has every term that the screens point to', () => {
  const maps = [termOfCategory, termOfStatus, termOfIndicator, termOfField, termOfColumn];
  const wanted = maps.flatMap((map) => Object.values(map));
  expect(wanted.filter((id) => !termsById.has(id))).toEqual([]);
});

it('marks as remembered what the rules mark so', () => {
  const remembered = clauses.filter(({ mark }) => mark === 'memory').map(({ id }) => id);
  const byClause: Record<string, string> = {
    'decree53-9': 'idle-decided',
    'decree53-22': 'agreed-start',
    'decree53-30': 'started',
    'approval-lapse': 'approval-lapse',
  };
  for (const [clause, term] of Object.entries(byClause)) {
    expect(remembered).toContain(clause);
    expect(termsById.get(term)?.mark, term).toBe('memory');
  }
});
