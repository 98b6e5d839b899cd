import { textAt } from '../../domain/column';
import type { ZoneType, ZoneTypeAnswer } from '../../domain/evaluation-answer';
import type { Context, Land } from '../indicator';
import { areaOfA } from './area-of-a';
import { areaOfA1 } from './area-of-a1';
import { areaOfA2 } from './area-of-a2';
import { sameSource } from './same-source';

/** The bounds of the rule (zoneType of the specification, an operating evaluation system; MNR bulletins use the types). */
export const industrialBound = 0.3;
export const residentialBound = 0.25;

const customs = /保税|加工区|bonded|export processing/i;

/** The type by the shares of A that are industrial and residential. Bounds belong to the mixed zone. */
export function typeOf(industrialShare: number, residentialShare: number): ZoneType {
  if (industrialShare > industrialBound)
    return residentialShare < residentialBound ? 'industrial' : 'other';
  return residentialShare >= residentialBound ? 'mixed' : 'other';
}

/**
 * 工业主导型: A2/A > 30 % and A1/A < 25 %, or a zone under special customs supervision (保税、加工区 in its name);
 * 产城融合型: A2/A ≤ 30 % and A1/A ≥ 25 %; else a person decides. `null` where an area is unknown.
 */
export function zoneTypeOf(land: Land, context: Context): ZoneTypeAnswer {
  const { values, used, missing } = sameSource([areaOfA, areaOfA1, areaOfA2], land, context);
  const [built, residential, industrial] = values as [number | null, number | null, number | null];
  const share = (part: number | null) =>
    part !== null && built !== null && built > 0 ? part / built : null;
  const industrialShare = share(industrial);
  const residentialShare = share(residential);
  const name = context.dataset.parks.columns.name;
  const kind = context.dataset.parks.columns.kind;
  const texts = [name, kind].map((column) =>
    column && land.park !== null ? textAt(column, land.park) : null,
  );
  const customsWord = customs.exec(texts.filter((text) => text !== null).join(' '))?.[0] ?? null;
  const isKnown = industrialShare !== null && residentialShare !== null;
  const type =
    customsWord !== null
      ? 'industrial'
      : isKnown
        ? typeOf(industrialShare, residentialShare)
        : null;
  return { type, industrialShare, residentialShare, customsWord, used, missing };
}
