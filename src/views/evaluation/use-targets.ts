import { useCallback, useMemo } from 'react';
import { civilFromDay } from '../../domain/day';
import { documentOfSet } from '../../domain/own-targets';
import { policyDocuments } from '../../domain/policy-targets';
import { isComparable, isPast, type Target, type TargetDocument } from '../../domain/target';
import { useStore } from '../../store/use-store';
import type { ParkItem } from '../../worker/data-messages';
import { useAnswer } from '../work/use-stock';

/** The calendar year of the reading. */
export function useTargetYear(): number {
  return civilFromDay(useStore((state) => state.asOf)).year;
}

/** All documents: those of the reference and the sets of the user's own. */
export function useTargetDocuments(): readonly TargetDocument[] {
  const sets = useStore((state) => state.targetSets);
  return useMemo(() => [...sets.map(documentOfSet), ...policyDocuments], [sets]);
}

/** The documents with the entries that the switches show; those without any are left out. */
export function useShownDocuments(): readonly TargetDocument[] {
  const documents = useTargetDocuments();
  const showsDraft = useStore((state) => state.targetView.showsDraft);
  const showsPast = useStore((state) => state.targetView.showsPast);
  const year = useTargetYear();
  return useMemo(
    () =>
      documents
        .map((document) => ({
          ...document,
          targets: document.targets.filter(
            (target) =>
              (showsDraft || target.status !== 'draft') && (showsPast || !isPast(target, year)),
          ),
        }))
        .filter(({ targets }) => targets.length > 0),
    [documents, showsDraft, showsPast, year],
  );
}

/** Whether parks can stand against a target: by a figure of ours, or by values given by hand. */
export function isHeldByFigure(target: Target): boolean {
  return target.indicator !== null && isComparable(target);
}

/** Parks against targets as of the reading, asked anew with every change. */
export function useHolds(targets: readonly Target[], parks: readonly ParkItem[]) {
  const ask = useStore((state) => state.holdTargets);
  const reading = useStore((state) => state.reading);
  const values = useStore((state) => state.targetValues);
  const asks = useCallback(() => {
    void reading;
    void values;
    return ask(targets, parks);
  }, [ask, reading, values, targets, parks]);
  return useAnswer(reading ? asks : null);
}
