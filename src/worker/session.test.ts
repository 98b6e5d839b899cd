import { describe, expect, it } from 'vitest';
import {
  fileOf,
  fixtureBytes,
  startQuestion as question,
  tellNobody as tell,
} from '../../data/fixtures/session-setup';
import { Session } from './session';

const input = (name: string) => fileOf(name, fixtureBytes(name));
const gbk = 'three-plots-4524-gbk.zip';

describe('a file that is read again', () => {
  it('keeps its place among the files, and what was said of its layers', async () => {
    const session = new Session();
    await session.load([input(gbk), input('one-park.geojson')], { sample: false, question }, tell);
    await session.setMappings([{ layer: 0, mapping: { 使用权人: '' } }], question, tell);
    const { loaded } = await session.decide(gbk, { encoding: 'gb18030' }, question, tell);
    const [first, second] = loaded!.snapshot.layers;
    expect([first!.file, second!.file]).toEqual([gbk, 'one-park.geojson']);
    expect(first!.encoding).toEqual({ encoding: 'gb18030', from: 'user' });
    expect(first!.chosenFields).toEqual({ 使用权人: '' });
  });

  it('stays as it was when the decision leaves nothing of it', async () => {
    const session = new Session();
    await session.load([input(gbk)], { sample: false, question }, tell);
    const { loaded, issues } = await session.decide(gbk, { crs: 'EPSG:999999' }, question, tell);
    expect(loaded).toBeNull();
    expect(issues.map(({ code }) => code)).toContain('crs-unknown');
    expect(session.kept()[0]!.decision).toEqual({});
  });
});
