import type { CellValue } from './sheet-cell';

/** What a row below the headings is. */
export type RowKind = 'data' | 'blank' | 'total' | 'section' | 'note' | 'heading';

const totalWord =
  /^(?:合计|总计|小计|共计|累计|总合计|本页合计|本页小计|total|subtotal|sum)(?:[:：(（]|共?\d|$)/i;
const totalEnd = /^[^。，,]{0,12}(?:小计|合计|总计)[:：]?$/;
const sectionText =
  /^(?:[(（]?[一二三四五六七八九十]+[)）]?[、.．)）\s]|[一二三四五六七八九十]+$|[ⅠⅡⅢⅣⅤⅥ])/;
const noteText =
  /^(?:注|备注|说明|附注|填表说明|填表人|填报人|制表人?|审核人?|审批人?|负责人|单位负责人|联系人|联系电话|填报单位|填报日期|填表日期|制表日期|编制单位|数据来源|note)s?\s*(?:\d*\s*[:：.、]|$)/i;
/** Texts of a row in which the word of a total is looked for: after a number or a district. */
const totalTexts = 3;

/**
 * What a row is by its own cells (without those that a merged cell lends it). `headings` are the texts of the
 * last row of headings; `isMergedAcross`: its first cell reaches over further columns; `afterNote`: a row of
 * notes came before.
 */
export function kindOfRow(
  values: readonly CellValue[],
  headings: readonly CellValue[],
  { isMergedAcross, afterNote }: { isMergedAcross: boolean; afterNote: boolean },
): RowKind {
  let filled = 0;
  let texts = 0;
  let first = '';
  let beginsWithText = false;
  for (let c = 0; c < values.length; c++) {
    const value = values[c]!;
    if (value === null) continue;
    filled++;
    if (typeof value !== 'string') continue;
    if (++texts <= totalTexts && isTotal(value)) return 'total';
    if (texts > 1) continue;
    first = value;
    beginsWithText = filled === 1;
  }
  if (filled === 0) return 'blank';
  if (repeatsHeadings(values, headings)) return 'heading';
  const isSparse = filled <= 4 && filled * 2 <= Math.max(headings.length, 2);
  if (isSparse && beginsWithText && noteText.test(first)) return 'note';
  const isAlone = filled === 1 && texts === 1 && headings.length > 2;
  if (isAlone && afterNote) return 'note';
  return isAlone && (isMergedAcross || sectionText.test(first)) ? 'section' : 'data';
}

/** A letter that every word of a total has: most texts have none and need no second look. */
const totalLetter = /[计ts]/i;

function isTotal(text: string): boolean {
  if (!totalLetter.test(text)) return false;
  const word = text.replace(/\s+/g, '');
  return totalWord.test(word) || totalEnd.test(word);
}

/** Headings printed again on a further page. */
function repeatsHeadings(values: readonly CellValue[], headings: readonly CellValue[]): boolean {
  let same = 0;
  for (let c = 0; c < headings.length; c++) {
    const heading = headings[c]!;
    if (heading === null) continue;
    const value = values[c] ?? null;
    if (value === heading) same++;
    else if (value !== null) return false;
  }
  return same >= 2;
}

const numberMark =
  /^(?:[(（]?\d{1,3}[)）]?(?:\s*[=＝].*)?|[①-⑳]|[甲乙丙丁戊]|栏次|列次|序号|-|—|\/)$/;

/** A row that only numbers the columns: 1, 2, 3 … or 甲, 乙, 1, 2=3+4. */
export function isColumnNumberRow(row: readonly CellValue[]): boolean {
  let previous: number | null = null;
  let numbers = 0;
  for (const value of row) {
    if (value === null || value === undefined) continue;
    if (typeof value === 'boolean' || !numberMark.test(String(value).trim())) return false;
    const number = numberOf(String(value).trim());
    if (number === null) continue;
    if (previous !== null && number !== previous + 1) return false;
    if (previous === null && number > 1) return false;
    previous = number;
    numbers++;
  }
  return numbers >= 3;
}

function numberOf(mark: string): number | null {
  const digits = /^[(（]?(\d{1,3})/.exec(mark)?.[1];
  if (digits !== undefined) return Number(digits);
  const circled = mark.charCodeAt(0) - 0x2460;
  return circled >= 0 && circled < 20 ? circled + 1 : null;
}
