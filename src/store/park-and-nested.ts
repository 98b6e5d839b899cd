import type { Snapshot } from '../worker/data-messages';

/** A park and all that are nested in it, by index. */
export function parkAndNested(snapshot: Snapshot, park: number): Set<number> {
  const result = new Set([park]);
  let grew = true;
  while (grew) {
    grew = false;
    for (const item of snapshot.parks)
      if (item.parent !== null && result.has(item.parent) && !result.has(item.index)) {
        result.add(item.index);
        grew = true;
      }
  }
  return result;
}
