import { accountTable, parkTable, plotTable, statisticsTable } from '../gate/field-names';
import { parseHeading, unitOfText } from '../gate/units';
import type { CellValue } from './sheet-cell';

const tables = [plotTable, parkTable, statisticsTable];

/** Answers of `isKnownHeading`: the search for headings asks for the same texts again and again. */
const known = new Map<string, boolean>();
const maxRemembered = 5000;

/** Whether a heading is one that the gate knows, its unit set aside. */
export function isKnownHeading(heading: string): boolean {
  const remembered = known.get(heading);
  if (remembered !== undefined) return remembered;
  const { base } = parseHeading(heading);
  // A letter alone (A, B, C of the land account) stands in many a table.
  const isKnown =
    tables.some((table) => table.byName.has(base)) ||
    (base.length > 1 && accountTable.byName.has(base));
  if (known.size >= maxRemembered) known.clear();
  known.set(heading, isKnown);
  return isKnown;
}

/** A heading as one line: no line breaks, no spaces between Chinese characters, none at the ends; `''` for an empty cell. */
export function tidyHeading(value: CellValue): string {
  if (value === null) return '';
  return String(value)
    .replace(/[\r\n\t\u3000\u00a0]+/g, (space) => (/[\r\n]/.test(space) ? '\n' : ' '))
    .replace(/ *\n */g, (_, at: number, text: string) => joint(text, at))
    .replace(/([^\u0020-\u007e]) +/g, '$1')
    .replace(/ +([^\u0020-\u007e])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What a line break stands for: a space between Latin words, else nothing. */
function joint(text: string, at: number): string {
  const rest = text.slice(at).trimStart();
  return /[a-z0-9]$/i.test(text.slice(0, at)) && /^[a-z0-9]/i.test(rest) ? ' ' : '';
}

/** Groups that say nothing of what stands under them. */
const neutralGroup =
  /^(?:(?:基本|土地|地块|宗地|项目|用地|其他|一般|总体|企业|四至)(?:情况|信息|概况)?|情况|信息)$/;
/** Words that mean something only together with their group. */
const genericPart =
  /^(?:面积|日期|时间|名称|编号|代码|类型|类别|年份|年度|金额|原因|状态|来源|用途|单位|文号|数量|方式|情况|备注|价格)$/;
/** Groups of what is promised or planned: what stands under them has not been done. */
const promisedGroup = /约定|合同|计划|拟|预计|规定|应|规划/;
/** Parts that a gate without the group would take as done. */
const donePart = /动工|开工|竣工|投产|达产|交地|交付|已|完成|产值|税|从业|建筑/;
const remainingGroup = /剩余|未/;
const groupWord = /(?:情况|信息|部分|阶段|环节|内容)$/;

/**
 * The final heading of each column from its headings from top to bottom. The last part alone where that
 * says it all; together with its group where the group decides what it means (约定 over 动工日期 is
 * 约定动工日期), in the gate's own word if there is one, else as `group/last`. `null`: no heading.
 * Headings that are still equal are told apart by `#2`, `#3`.
 */
export function nameColumns(paths: readonly (readonly string[])[]): (string | null)[] {
  const cleaned = paths.map(cleanPath);
  const lastCount = new Map<string, number>();
  for (const path of cleaned) {
    const last = path.at(-1);
    if (last !== undefined) lastCount.set(last, (lastCount.get(last) ?? 0) + 1);
  }
  const names = cleaned.map((path) => {
    const last = path.at(-1);
    if (last === undefined) return null;
    return nameOf(path, last, lastCount.get(last) === 1);
  });
  const seen = new Map<string, number>();
  return names.map((name) => {
    if (name === null) return null;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/** Without empty and repeated parts; a part that is only a unit goes behind the one above. */
function cleanPath(parts: readonly string[]): string[] {
  const path: string[] = [];
  for (const part of parts) {
    const previous = path.at(-1);
    if (part === '' || part === previous) continue;
    const inner = part.replace(/^[(（【[]\s*(.*?)\s*[)）】\]]$/, '$1');
    if (previous !== undefined && unitOfText(inner))
      path[path.length - 1] = `${previous}(${inner})`;
    else path.push(part);
  }
  return path;
}

/** Whether a heading is only a unit, with or without brackets: `亩`, `(万元)`. */
export function isUnitText(text: string): boolean {
  return unitOfText(withoutBrackets(text)) !== null;
}

function withoutBrackets(text: string): string {
  return text.replace(/^[(（【[]([^()（）]*)[)）】\]]$/, '$1').trim();
}

function nameOf(path: readonly string[], last: string, isUnique: boolean): string {
  const groups = path.slice(0, -1).filter((group) => !neutralGroup.test(group));
  const nearest = groups.at(-1);
  if (nearest === undefined) return isUnique || path.length === 1 ? last : path.join('/');
  for (const group of [nearest, groups.join('')]) {
    const together = wordOf(group, last);
    if (together !== null) return together;
  }
  const { base } = parseHeading(last);
  const needsGroup =
    genericPart.test(base) ||
    groups.some(
      (group) =>
        !base.includes(group) &&
        (remainingGroup.test(group) || (promisedGroup.test(group) && donePart.test(base))),
    );
  return isUnique && !needsGroup ? last : [...groups, last].join('/');
}

/** The known heading that a group and the part under it make together, or `null`. */
function wordOf(group: string, last: string): string | null {
  const stem = group.replace(groupWord, '');
  const qualifier = /约定|实际/.exec(stem)?.[0] ?? (/合同/.test(stem) ? '约定' : null);
  const candidates = [stem + last, ...(qualifier ? [qualifier + last] : [])];
  return candidates.find(isKnownHeading) ?? null;
}
