import {
  accountTable,
  fieldDimensions,
  parkTable,
  plotTable,
  statisticsTable,
} from '../gate/field-names';
import { type HeadingUnit, parseHeading, unitOfText } from '../gate/units';
import type { CellValue } from './sheet-cell';

/** A unit that a line above the table tells for all of it, as it is written there. */
export interface ToldUnit {
  text: string;
  unit: HeadingUnit;
}

/** `填报单位:` and `建设单位:` name an office, so the word must stand alone or be said to measure. */
const unitLine = /(?:^|[\s(;,、。])(?:计量|面积|金额|数据)?单位\s*:\s*(?=([^:]*))/g;
const separators = /[、,;/\s和及()]+/;

/** The units of areas and money that the lines above the headings tell (`单位:亩、万元`); one that is told in two ways is left out. */
export function unitsTold(lines: readonly (readonly CellValue[])[]): ToldUnit[] {
  const found = new Map<string, ToldUnit | null>();
  for (const value of new Set(lines.flat())) {
    if (typeof value !== 'string' || value.length > 200) continue;
    for (const match of value.normalize('NFKC').matchAll(unitLine))
      for (const text of match[1]!.split(separators)) {
        const unit = text === '' ? null : unitOfText(text);
        if (!unit || (unit.dimension !== 'area' && unit.dimension !== 'money')) continue;
        const known = found.get(unit.dimension);
        if (known === undefined) found.set(unit.dimension, { text, unit });
        else if (known && known.unit.id !== unit.id) found.set(unit.dimension, null);
      }
  }
  return [...found.values()].filter((told) => told !== null);
}

const areaName = /面积$/;
const moneyName = /(?:价款|价格|成交价|金额|出让金|投资|投资额|总额|产值|税收|税额|收入|造价|费)$/;
/** Figures for each unit of land and shares have other units than the table's. */
const ratioName = /均|强度|率|比|单价|每/;

/** Whether a heading names an area or an amount of money and no unit of its own. */
export function dimensionWithoutUnit(heading: string): 'area' | 'money' | null {
  const { base, unitText } = parseHeading(heading);
  if (unitText !== null || ratioName.test(base)) return null;
  for (const table of [plotTable, parkTable, statisticsTable, accountTable]) {
    const field = table.byName.get(base)?.field;
    const dimension = field === undefined ? undefined : fieldDimensions[field];
    if (dimension === 'area' || dimension === 'money') return dimension;
  }
  if (areaName.test(base)) return 'area';
  return moneyName.test(base) ? 'money' : null;
}
