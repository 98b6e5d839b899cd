import { type OwnTargetSet, parseTargetSet, type TargetProblem } from '../domain/own-targets';
import type { HandValue, Target } from '../domain/target';
import type { ParkItem } from '../worker/data-messages';
import type { TargetAnswer, TargetIndicator } from '../worker/target-messages';
import type { Access } from './access';
import { parkKey } from './compare-view';
import { noTargetSets, noTargetValues, type TargetView } from './target-state';

/** What can be done with targets. */
export interface TargetActions {
  changeTargetView(change: Partial<TargetView>): void;
  /** Keeps a set; it takes the place of the one named `former`, and of one of its own name. */
  saveTargetSet(set: OwnTargetSet, former?: string): void;
  deleteTargetSet(name: string): void;
  /** Takes the set of a file's text; gives what is wrong in it, and then nothing is taken. */
  importTargetSet(text: string): Promise<TargetProblem[]>;
  /** Keeps a value by hand, in the unit of the target; `null` takes it away. */
  setTargetValue(place: Omit<HandValue, 'value'>, value: number | null): void;
  /** Parks against targets as of the reading: by park, then by target. */
  holdTargets(targets: readonly Target[], parks: readonly ParkItem[]): Promise<TargetAnswer>;
  targetIndicators(): Promise<readonly TargetIndicator[]>;
}

export function createTargetActions({ client, set, get, track }: Access): TargetActions {
  const save = (next: OwnTargetSet, former?: string) =>
    set(({ targetSets }) => {
      const names = [former, next.name];
      const at = targetSets.findIndex(({ name }) => names.includes(name));
      const others = targetSets.filter(({ name }) => !names.includes(name));
      return { targetSets: others.toSpliced(at < 0 ? others.length : at, 0, next) };
    });
  return {
    changeTargetView: (change) =>
      set(({ targetView }) => ({ targetView: { ...targetView, ...change } })),
    saveTargetSet: save,
    deleteTargetSet: (name) =>
      set(({ targetSets }) => {
        const left = targetSets.filter((one) => one.name !== name);
        return { targetSets: left.length > 0 ? left : noTargetSets };
      }),
    async importTargetSet(text) {
      const known = await client.targetIndicators();
      const read = parseTargetSet(
        text,
        known.map(({ id }) => id),
      );
      if ('problems' in read) return read.problems;
      save(read.set);
      return [];
    },
    setTargetValue: ({ target, park, year }, value) =>
      set(({ targetValues }) => {
        const left = targetValues.filter(
          (one) => one.target !== target || one.park !== park || one.year !== year,
        );
        if (value !== null) left.push({ target, park, year, value });
        return { targetValues: left.length > 0 ? left : noTargetValues };
      }),
    holdTargets: (targets, parks) =>
      track(
        client.holdTargets({
          targets,
          parks: parks.map((park) => ({ index: park.index, key: parkKey(park) })),
          values: get().targetValues,
        }),
      ),
    targetIndicators: () => track(client.targetIndicators()),
  };
}
