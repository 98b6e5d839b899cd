import { describe, expect, it } from 'vitest';
import type { LayerSummary } from '../domain/dataset';
import { headingSet, type MappingTemplate, templateFor } from '../domain/mapping-template';
import {
  parseTemplates,
  printTemplates,
  renamedTemplate,
  withLayer,
  withTemplates,
} from './mapping-templates';

const template = (name: string, headings: string[], mapping = {}): MappingTemplate => ({
  name,
  headings: headingSet(headings),
  role: null,
  mapping,
});
const layer = (name: string, headings: string[], chosenFields: Record<string, string>) =>
  ({
    name,
    role: 'plots',
    roleChosen: false,
    headings: headings.map((heading) => ({ heading })),
    chosenFields,
  }) as unknown as LayerSummary;
const names = (list: readonly MappingTemplate[]) => list.map(({ name }) => name);

describe('a template', () => {
  it('is for all of its headings in any order, and for no more and no fewer', () => {
    const list = [template('台账', ['编号', '甲方'])];
    expect(templateFor(list, ['甲方', '编号'])?.name).toBe('台账');
    expect(templateFor(list, ['甲方'])).toBeNull();
    expect(templateFor(list, ['甲方', '编号', '验收'])).toBeNull();
  });

  it('comes of a corrected layer, and is corrected with the next one of the same headings', () => {
    const first = withLayer([], layer('台账', ['编号', '甲方'], { 甲方: 'holder' }));
    expect(first).toEqual([template('台账', ['编号', '甲方'], { 甲方: 'holder' })]);
    const renamed = renamedTemplate(first, '台账', '供地台账');
    const again = withLayer(renamed, layer('台账 2026', ['甲方', '编号'], { 甲方: '' }));
    expect(again).toEqual([template('供地台账', ['编号', '甲方'], { 甲方: '' })]);
    expect(names(withLayer(again, layer('供地台账', ['别的'], {})))).toEqual([
      '供地台账',
      '供地台账 2',
    ]);
  });

  it('takes no name that another one has', () => {
    const list = [template('a', ['1']), template('b', ['2'])];
    expect(names(renamedTemplate(list, 'a', 'b'))).toEqual(['b 2', 'b']);
    expect(names(renamedTemplate(list, 'a', 'a'))).toEqual(['a', 'b']);
  });

  it('gives way to an imported one of the same headings alone', () => {
    const list = [template('a', ['1']), template('b', ['2'])];
    const merged = withTemplates(list, [template('b', ['1'], { 1: 'id' })]);
    expect(merged).toEqual([template('b', ['2']), template('b 2', ['1'], { 1: 'id' })]);
  });
});

describe('the text of templates', () => {
  it('is read back to the same', () => {
    const list = [
      { ...template('a', ['甲方', '编号'], { 甲方: 'holder' }), role: 'plots' as const },
    ];
    expect(parseTemplates(printTemplates(list))).toEqual(list);
  });

  it('loses what is none of it, and is none of another kind or a later version', () => {
    const text = (content: object) =>
      JSON.stringify({ format: 'tuban-mapping-templates', version: 1, templates: [], ...content });
    expect(parseTemplates(text({}))).toEqual([]);
    expect(parseTemplates(text({ version: 2 }))).toBeNull();
    expect(parseTemplates(text({ format: 'tuban-workspace' }))).toBeNull();
    expect(parseTemplates('{"a":')).toBeNull();
    expect(parseTemplates('null')).toBeNull();
    const odd = [null, { name: '' }, { name: 'x', headings: [1], mapping: {} }];
    const foreign = {
      name: 'y',
      headings: ['a', 'c', 'd', 'e'],
      role: 'king',
      mapping: { a: 'id', b: 'id', c: 3, d: 'crown', e: 'declaredAreaSquareMeters:ell' },
    };
    expect(parseTemplates(text({ templates: [...odd, foreign] }))).toEqual([
      template('y', ['a', 'c', 'd', 'e'], { a: 'id' }),
    ]);
  });
});
