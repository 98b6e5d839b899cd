import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayFromCivil } from '../domain/day';
import type { Position } from '../domain/drawing';
import type { SessionClient } from '../worker/client';
import { Session } from '../worker/session';
import { createTubanStore } from './store';

const today = dayFromCivil(2026, 10, 31);
const sample = (name: string) =>
  new Blob([readFileSync(new URL(`../../data/sample/${name}.geojson`, import.meta.url))]);

/** A session whose answers come as promises, as from a worker. */
function clientOf(session: Session): SessionClient {
  return new Proxy(session, {
    get:
      (target, name) =>
      async (...args: unknown[]) =>
        (target as unknown as Record<string | symbol, (...args: unknown[]) => unknown>)[name]!(
          ...args,
        ),
  }) as unknown as SessionClient;
}

async function openStore() {
  const store = createTubanStore(clientOf(new Session()), today);
  await store.getState().openFiles(
    ['parks', 'plots'].map((name) => ({ name: `${name}.geojson`, source: sample(name) })),
    { sample: true },
  );
  store.getState().beginUndo();
  return store;
}

const ring: Position[] = [
  [106.686, 29.6035],
  [106.6965, 29.6025],
  [106.6975, 29.6115],
  [106.687, 29.6125],
];
const store = await openStore();
const now = () => store.getState();
async function atRest(): Promise<void> {
  while (now().pending > 0) await new Promise((done) => setTimeout(done));
}

describe('a drawn area', () => {
  it('is kept with a name, its figures open, and one step back takes both away', async () => {
    now().setTool('draw-polygon');
    now().finishSketch(ring);
    expect(now().tool).toBeNull();
    expect(now().drawings).toMatchObject([{ name: '范围 1', kind: 'polygon', ink: 'ink' }]);
    expect(now().focus).toMatchObject({ kind: 'drawing', drawing: now().drawings[0]!.id });
    await atRest();
    expect(now().focusFigures?.find(({ indicator }) => indicator === 'plotCount')?.value).toBe(56);
    expect(now().undoable).toBe('drawings');
    await now().undo();
    expect(now().drawings).toEqual([]);
    expect(now().focus).toEqual({ kind: 'none' });
    await now().redo();
    expect(now().drawings).toHaveLength(1);
    await atRest();
  });

  it('has the figures of its new shape when a point was moved', async () => {
    const { id } = now().drawings[0]!;
    now().changeDrawing(id, { coordinates: ring.slice(0, 3) });
    await atRest();
    const count = now().focusFigures?.find(({ indicator }) => indicator === 'plotCount')?.value;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(56);
  });

  it('takes the least used ink and the next number', () => {
    now().addDrawing('line', ring);
    now().addDrawing('polygon', ring);
    const { drawings } = now();
    expect(drawings.map(({ name }) => name)).toEqual(['范围 1', '线 1', '范围 2']);
    expect(new Set(drawings.map(({ ink }) => ink)).size).toBe(3);
  });

  it('leaves with its figures', () => {
    const { id } = now().drawings[0]!;
    now().removeDrawing(id);
    expect(now().focus).toEqual({ kind: 'none' });
    now().removeDrawings();
    expect(now().drawings).toEqual([]);
  });
});

describe('leaving a tool', () => {
  it('goes step by step: the sketch, the tool, what was there before', () => {
    now().focusPlots([1, 2], false);
    now().setTool('measure-line');
    now().setSketch(ring);
    now().escape();
    expect(now().sketch).toBeNull();
    expect(now().tool).toBe('measure-line');
    now().escape();
    expect(now().tool).toBeNull();
    expect(now().focus.kind).toBe('plots');
    now().escape();
    expect(now().focus.kind).toBe('none');
  });

  it('ends an edit at once and keeps what was edited', () => {
    const id = now().addDrawing('polygon', ring);
    now().editDrawing(id);
    now().escape();
    expect(now().tool).toBeNull();
    expect(now().editing).toBeNull();
    expect(now().drawings[0]?.coordinates).toEqual(ring);
    now().removeDrawings();
  });
});

describe('a measure', () => {
  it('stays until it is kept, cleared or begun anew', () => {
    now().setTool('measure-line');
    now().finishSketch(ring);
    expect(now().sketch).toMatchObject({ kind: 'line', isOpen: false });
    now().keepSketch();
    expect(now().sketch).toBeNull();
    expect(now().drawings).toMatchObject([{ name: '线 1', kind: 'line' }]);
    now().removeDrawings();
  });
});

describe('a shape', () => {
  it('selects what it takes in, remembers itself, and adds or takes away', async () => {
    await now().selectInShape(ring, 'replace');
    const { focus } = now();
    expect(focus).toMatchObject({ kind: 'plots', source: { kind: 'shape', rule: 'touching' } });
    const all = focus.kind === 'plots' ? focus.plots.length : 0;
    await now().selectInShape(ring.slice(0, 3), 'subtract');
    const rest = now().focus;
    expect(rest.kind === 'plots' && rest.plots.length).toBeLessThan(all);
    expect(rest).toMatchObject({ source: undefined });
    await now().selectInShape(ring, 'add');
    expect(now().focus).toMatchObject({ plots: { length: all } });
    now().clearFocus();
    await now().selectInShape(ring, 'add');
    expect(now().focus).toMatchObject({ source: { kind: 'shape' } });
  });

  it('takes in only what the filter lets stand out and no layer hides', async () => {
    now().toggleFilter('built');
    await atRest();
    await now().selectInShape(ring, 'replace');
    const built = now().focus;
    expect(built.kind).toBe('plots');
    now().toggleHidden('built');
    await now().selectInShape(ring, 'replace');
    expect(now().focus.kind).toBe('none');
    now().toggleHidden('built');
    now().clearFilter();
    await atRest();
  });

  it('of fewer than three corners selects nothing', async () => {
    await now().selectInShape(ring.slice(0, 2), 'replace');
    expect(now().focus.kind).toBe('none');
  });
});

describe('all and the others', () => {
  it('split what is shown', () => {
    now().selectShown();
    const { focus, snapshot } = now();
    expect(focus).toMatchObject({ source: { kind: 'shown' } });
    expect(focus.kind === 'plots' && focus.plots.length).toBe(snapshot!.plotCount);
    now().focusPlots([3], false);
    now().invertSelection();
    expect(now().focus).toMatchObject({ plots: { length: snapshot!.plotCount - 1 } });
    now().invertSelection();
    expect(now().focus).toMatchObject({ plots: Uint32Array.of(3) });
  });
});
