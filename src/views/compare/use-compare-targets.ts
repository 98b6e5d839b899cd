import { useMemo } from 'react';
import type { Unit } from '../../domain/figure';
import {
  type Bilingual,
  isComparable,
  type Target,
  type TargetDocument,
  targetStatuses,
  targetUnits,
} from '../../domain/target';
import type { ParkItem } from '../../worker/data-messages';
import type { TargetHold } from '../../worker/target-messages';
import { useHolds, useShownDocuments } from '../evaluation/use-targets';

/** A target of an indicator with the document it stands in and how each compared park stands to it. */
export interface ComparedTarget {
  target: Target;
  document: Bilingual;
  /** By place of the park; empty while they are asked for. */
  holds: readonly TargetHold[];
}

/** The targets of each indicator that the switches show, those in force before those of drafts. */
export function targetsByIndicator(
  documents: readonly TargetDocument[],
): Map<string, { target: Target; document: Bilingual }[]> {
  const found = new Map<string, { target: Target; document: Bilingual }[]>();
  for (const { name, targets } of documents)
    for (const target of targets) {
      if (target.indicator === null || !isComparable(target)) continue;
      const list = found.get(target.indicator) ?? [];
      list.push({ target, document: name });
      found.set(target.indicator, list);
    }
  const place = ({ target }: { target: Target }) => targetStatuses.indexOf(target.status);
  const order = [0, 3, 1, 2];
  for (const list of found.values()) list.sort((a, b) => order[place(a)]! - order[place(b)]!);
  return found;
}

/** The targets of each indicator with the holds of the parks. */
export function useCompareTargets(
  parks: readonly ParkItem[],
): ReadonlyMap<string, readonly ComparedTarget[]> {
  const documents = useShownDocuments();
  const byIndicator = useMemo(() => targetsByIndicator(documents), [documents]);
  const asked = useMemo(
    () => [...byIndicator.values()].flat().map(({ target }) => target),
    [byIndicator],
  );
  const answer = useHolds(asked, parks);
  return useMemo(() => {
    const holds =
      answer.kind === 'there' && answer.value.length === parks.length ? answer.value : [];
    return new Map(
      [...byIndicator].map(([indicator, list]) => [
        indicator,
        list.map(({ target, document }) => ({
          target,
          document,
          holds: holds.flatMap((one) => one.find((hold) => hold.target === target.id) ?? []),
        })),
      ]),
    );
  }, [byIndicator, answer, parks]);
}

/** Where a target draws a line among values of a unit (SI), and on which side it is reached; `null`: nowhere. */
export function targetLine(
  { operator, value, unit }: Target,
  of: Unit,
): { at: number; reached: 'above' | 'below' | null } | null {
  const scale = targetUnits[unit];
  if (typeof value !== 'number' || !scale || scale.unit !== of) return null;
  const at = (value * scale.times) / scale.over;
  if (operator === '>=' || operator === '>') return { at, reached: 'above' };
  if (operator === '<=' || operator === '<') return { at, reached: 'below' };
  return operator === '=' ? { at, reached: null } : null;
}
