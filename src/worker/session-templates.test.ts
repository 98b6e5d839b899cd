import { describe, expect, it } from 'vitest';
import {
  fileOf,
  startQuestion as question,
  tellNobody as tell,
} from '../../data/fixtures/session-setup';
import { headingSet, type MappingTemplate } from '../domain/mapping-template';
import { Session } from './session';

const ledger = '地块编号,甲方,供地日期\nA-1,某公司,2019-03-06\n';
const templates: MappingTemplate[] = [
  {
    name: '台账',
    headings: headingSet(['供地日期', '地块编号', '甲方']),
    role: null,
    mapping: { 甲方: 'holder' },
  },
];
const load = (session: Session, more = {}) =>
  session.load([fileOf('a.csv', ledger)], { sample: false, question, templates, ...more }, tell);

describe('a file with the headings of a template', () => {
  it('is taken by it, says so, and is kept so', async () => {
    const session = new Session();
    const { loaded } = await load(session);
    const [layer] = loaded!.snapshot.layers;
    expect(layer).toMatchObject({ template: '台账', fields: { 甲方: 'holder' } });
    expect(layer!.headings[1]!.match).toMatchObject({ by: 'template' });
    expect(session.kept()[0]!.layers[0]).toMatchObject({ template: '台账' });
  });

  it('is recognised again when the template is let go, and stays so when it is read again', async () => {
    const session = new Session();
    await load(session);
    const { loaded } = await session.setMappings([{ layer: 0, mapping: {} }], question, tell);
    expect(loaded!.snapshot.layers[0]).toMatchObject({ template: null, chosenFields: {} });
    const again = await load(session);
    expect(again.loaded!.snapshot.layers[0]!.template).toBeNull();
  });

  it('stays as it was said before, and the sample is never touched', async () => {
    const said = await load(new Session(), { layers: { 'a.csv': [{ name: 'a' }] } });
    expect(said.loaded!.snapshot.layers[0]!.template).toBeNull();
    const sample = await load(new Session(), { sample: true });
    expect(sample.loaded!.snapshot.layers[0]!.template).toBeNull();
  });
});

describe('statistics by park and year', () => {
  const figures = '园区名称,年份,产值\n测试园区,2024,120\n';
  const park = JSON.stringify({
    type: 'Feature',
    properties: { 园区名称: '测试 园区', 园区编号: 'YQ-1', 级别: '省级' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [106.5, 29.5],
          [106.6, 29.5],
          [106.6, 29.6],
          [106.5, 29.6],
          [106.5, 29.5],
        ],
      ],
    },
  });

  it('ask for the unit, take it, and join the park', async () => {
    const session = new Session();
    const files = [
      fileOf('park.geojson', park),
      fileOf('stat.csv', figures.replace('测试', '测试 ')),
    ];
    const { loaded } = await session.load(files, { sample: false, question }, tell);
    const [, layer] = loaded!.snapshot.layers;
    expect(layer).toMatchObject({ role: 'statistics', accepted: 0, rejected: 1 });
    expect(layer!.headings[2]!.asksUnit).toEqual({ field: 'outputYuan', dimension: 'money' });
    const mapping = { 产值: 'outputYuan:wan' };
    const answered = await session.setMappings([{ layer: 1, mapping }], question, tell);
    expect(answered.loaded!.snapshot.layers[1]).toMatchObject({ accepted: 1, rejected: 0 });
    const history = await session.landHistory({ kind: 'park', park: 0 }, [20_000]);
    expect(history.reported).toMatchObject([{ year: 2024, outputYuan: 1_200_000 }]);
  });
});
