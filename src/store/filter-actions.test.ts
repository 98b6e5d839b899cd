import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Category, categories } from '../domain/category';
import { dayFromCivil } from '../domain/day';
import { categoriesOf } from '../domain/filter';
import type { SessionClient } from '../worker/client';
import { Session } from '../worker/session';
import { createTubanStore, type Store } from './store';

const today = dayFromCivil(2026, 10, 31);
const sample = (name: string) =>
  new Blob([readFileSync(new URL(`../../data/sample/${name}.geojson`, import.meta.url))]);

/** A session that answers as a worker does: one question after the other, each a moment later. */
function clientOf(session: Session): SessionClient {
  let last: Promise<unknown> = Promise.resolve();
  return new Proxy(session, {
    get:
      (target, name) =>
      (...args: unknown[]) => {
        const ask = (target as unknown as Record<string | symbol, (...args: unknown[]) => unknown>)[
          name
        ]!;
        last = last.then(
          () =>
            new Promise((resolve, reject) =>
              setTimeout(() => Promise.resolve(ask.apply(target, args)).then(resolve, reject)),
            ),
        );
        return last;
      },
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

/** Whether the plots that pass are those of the categories that are on, in the reading that is shown. */
function isTrue({ filter, passes, reading }: Store): boolean {
  const on = categoriesOf(filter);
  if (on.length === 0 || !passes) return on.length === 0 && !passes;
  return passes.every(
    (pass, i) => (pass === 1) === on.includes(categories[reading!.categories[i]!]!),
  );
}

async function atRest(store: Awaited<ReturnType<typeof openStore>>): Promise<void> {
  while (store.getState().pending > 0) await new Promise((done) => setTimeout(done));
}

type Act =
  | ['toggle', Category]
  | ['clear']
  | ['date', number]
  | ['undo']
  | ['redo']
  | ['wait']
  | ['tick'];
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.constant('toggle' as const), fc.constantFrom('idle' as const, 'built' as const)),
  fc.tuple(fc.constant('date' as const), fc.constantFrom(0, 400, 2000)),
  fc.constantFrom<Act[]>(['clear'], ['undo'], ['redo'], ['wait'], ['tick']),
);

describe('the filter and the reading', () => {
  test('land together whatever is done while answers are under way', async () => {
    const store = await openStore();
    // An error thrown here would be taken for one of the worker.
    const seen: boolean[] = [];
    store.subscribe((state) => seen.push(isTrue(state)));
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 10 }), async (acts) => {
        for (const [name, value] of acts) {
          const { toggleFilter, clearFilter, setAsOf, undo, redo } = store.getState();
          if (name === 'toggle') toggleFilter(value as Category);
          else if (name === 'clear') clearFilter();
          else if (name === 'date') setAsOf(today - (value as number), value === 0);
          else if (name === 'undo') void undo();
          else if (name === 'redo') void redo();
          else if (name === 'wait') await atRest(store);
          else await new Promise((done) => setTimeout(done));
        }
        await atRest(store);
        const state = store.getState();
        expect(isTrue(state)).toBe(true);
        expect(seen).not.toContain(false);
        expect(state.notices).toEqual([]);
        expect(state.wantedFilter).toBeNull();
        expect(state.reading?.options.asOf).toBe(state.asOf);
      }),
      { numRuns: 60 },
    );
  });

  test('a filter cleared while a reading is under way stays cleared', async () => {
    const store = await openStore();
    store.getState().toggleFilter('idle');
    await atRest(store);
    store.getState().setAsOf(today - 1000, false);
    store.getState().clearFilter();
    await atRest(store);
    expect(store.getState()).toMatchObject({ passes: null, filter: { conditions: [] } });
  });

  test('a switch and its undo lead back to where one was', async () => {
    const store = await openStore();
    store.getState().toggleFilter('idle');
    await atRest(store);
    store.getState().setAsOf(today - 1000, false);
    await atRest(store);
    await store.getState().undo();
    await store.getState().undo();
    expect(store.getState()).toMatchObject({ asOf: today, passes: null, undoable: null });
    await store.getState().redo();
    await store.getState().redo();
    expect(categoriesOf(store.getState().filter)).toEqual(['idle']);
    expect(store.getState().reading?.options.asOf).toBe(today - 1000);
    expect(store.getState().redoable).toBeNull();
  });

  test('removed data come back with the view that went with them', async () => {
    const store = await openStore();
    const { plotCount } = store.getState().snapshot!;
    store.getState().choosePark(1, false);
    store.getState().toggleFilter('idle');
    await atRest(store);
    const { passes } = store.getState();
    await store.getState().removeFile('parks.geojson');
    expect(store.getState()).toMatchObject({ park: null, undoable: 'data.remove' });
    await store.getState().undo();
    expect(store.getState()).toMatchObject({ park: 1, focus: { kind: 'park', park: 1 } });
    expect(store.getState().snapshot?.plotCount).toBe(plotCount);
    expect(store.getState().passes).toEqual(passes);
    store.getState().clearAll();
    await store.getState().undo();
    expect(store.getState().snapshot?.plotCount).toBe(plotCount);
  });
});
