import { describe, expect, it } from 'vitest';
import {
  fileOf,
  startQuestion as question,
  tellNobody as tell,
} from '../../data/fixtures/session-setup';
import { Session } from './session';

const plot = (id: string, east: number, holder = '甲') => {
  const x = 106.5 + east / 100;
  const ring = [
    [x, 29.5],
    [x + 0.003, 29.5],
    [x + 0.003, 29.502],
    [x, 29.502],
    [x, 29.5],
  ];
  return {
    type: 'Feature',
    properties: { 地块编号: id, 土地使用权人: holder, 批准日期: '2024-01-01' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
};
const land = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('an earlier file', () => {
  it('is compared with what is loaded and becomes no part of it', async () => {
    const session = new Session();
    const now = fileOf('now.geojson', land(plot('A1', 0), plot('A2', 1, '乙'), plot('A3', 2)));
    const { loaded } = await session.load([now], { sample: false, question }, tell);
    const before = structuredClone(loaded!.snapshot);
    const old = fileOf('old.geojson', land(plot('A1', 0), plot('A2', 1), plot('A0', 4)));
    expect(await session.setEarlier([old], tell)).toMatchObject({
      earlier: { file: 'old.geojson', plots: 3 },
    });
    const asked = { before: null, after: null, tolerance: { meters: 0.5, percent: 1 } };
    const { counts, plots, met } = await session.landDifference(asked, tell);
    expect(counts).toEqual({ new: 1, gone: 1, shape: 0, field: 1, class: 0 });
    expect(met).toBe(2);
    expect(plots.find(({ key }) => key === 'A0')?.bounds?.[0]).toBeCloseTo(106.54);
    expect(session.kept().map(({ file }) => file)).toEqual(['now.geojson']);
    const again = await session.load([now], { sample: false, question }, tell);
    // Read again, its shapes are other ones.
    const { plotShapes } = again.loaded!.snapshot;
    expect(again.loaded!.snapshot).toEqual({ ...before, plotShapes });
    session.dropEarlier();
    await expect(session.landDifference(asked, tell)).rejects.toThrow('earlier');
  });

  it('that holds no plots is told, and what was earlier stays', async () => {
    const session = new Session();
    await session.load(
      [fileOf('now.geojson', land(plot('A1', 0)))],
      { sample: false, question },
      tell,
    );
    await session.setEarlier([fileOf('old.geojson', land(plot('A0', 4)))], tell);
    const { earlier, issues } = await session.setEarlier([fileOf('broken.geojson', '{')], tell);
    expect(earlier).toBeNull();
    expect(issues.map(({ file, severity }) => [file, severity])).toEqual([
      ['broken.geojson', 'blocks'],
    ]);
    const asked = { before: null, after: null, tolerance: { meters: 0.5, percent: 1 } };
    expect((await session.landDifference(asked, tell)).counts).toMatchObject({ new: 1, gone: 1 });
  });

  it('tells what is wrong with its rows', async () => {
    const session = new Session();
    const { earlier, issues } = await session.setEarlier(
      [fileOf('old.geojson', land(plot('A1', 0), plot('A1', 1)))],
      tell,
    );
    expect(earlier).toMatchObject({ plots: 2 });
    expect(issues.map(({ code }) => code)).toContain('duplicate-id');
  });

  it('is read no further once it is cancelled', async () => {
    const session = new Session();
    const many = land(...Array.from({ length: 20_000 }, (_, i) => plot(`A${i}`, i % 50)));
    const reading = session.setEarlier([fileOf('old.geojson', many)], () => {});
    setTimeout(() => session.cancelDifference(), 1);
    await expect(reading).rejects.toMatchObject({ name: 'Cancelled' });
  });

  it('may be a loaded one', async () => {
    const session = new Session();
    const files = [
      fileOf('one.geojson', land(plot('A1', 0))),
      fileOf('two.geojson', land(plot('A1', 0.1), plot('A2', 1))),
    ];
    await session.load(files, { sample: false, question }, tell);
    const asked = {
      before: 'one.geojson',
      after: 'two.geojson',
      tolerance: { meters: 0.5, percent: 1 },
    };
    expect((await session.landDifference(asked, tell)).counts).toMatchObject({ new: 1, shape: 1 });
  });
});
