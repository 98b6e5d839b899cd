import type { LayerBuilder } from '../layer-builder';

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const shortFraction = /^-?\.\d+$/;
/** Headings of codes and numbers of things, where 1.10 and 1.1 are two. */
const identifier = /编号|编码|代码|序号|号$|码$|code|number|^(?:.*[_ ])?(?:id|no)$/i;
/** More digits than a double keeps. */
const maxDigits = 15;

/** Whether the cells of a heading name things, so that every sign of them counts. */
export function isIdentifier(heading: string): boolean {
  return identifier.test(heading.trim());
}

/**
 * The number that a cell says, or `null` where it must stay text: leading zeros, a plus sign, thousands separators and
 * more than 15 digits would not read back the same. Zeros at the end of a fraction are no loss, except in an identifier.
 */
export function numberOfCell(text: string, isName: boolean): number | null {
  if (text.length > maxDigits + 3) return null;
  if (!plainNumber.test(text) && (isName || !shortFraction.test(text))) return null;
  if (text.replace(/\D/g, '').length > maxDigits) return null;
  const value = Number(text);
  if (Object.is(value, -0)) return null;
  return isName && String(value) !== text ? null : value;
}

/** Sets a cell of the row being written: a number, a text, or nothing for a blank one. */
export function setCell(
  builder: LayerBuilder,
  heading: string,
  cell: string,
  isName: boolean,
): void {
  const text = cell.trim();
  if (text === '') return;
  const value = numberOfCell(text, isName);
  if (value === null) builder.setText(heading, text);
  else builder.setNumber(heading, value);
}
