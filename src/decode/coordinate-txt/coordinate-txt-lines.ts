/** A point as its line has it: X and Y by their places, which may be swapped. */
export interface TxtPoint {
  label: string;
  ring: string;
  third: number;
  fourth: number;
}

export interface TxtParcel {
  /** The positions of the `@` line without the sign itself; `null` when points came without such a line. */
  fields: string[] | null;
  line: number;
  points: TxtPoint[];
}

export interface TxtContent {
  /** Keys and values before the points, of all sections. */
  header: Map<string, string>;
  parcels: TxtParcel[];
  hasSections: boolean;
  /** Lines that are none of all this, 1-based. */
  unreadable: { count: number; line: number; text: string };
}

const excerptLength = 40;
/** The shortest `@` line has count, area, number, name and kind before the sign. */
const minFields = 5;
const baseFields = 8;
const shapeKinds = /^(?:面|线|点|polygon|line|point)$/i;

/**
 * What the lines of a coordinate exchange file say (domain §5.1), whether or not sections and `@` lines are there.
 * Full-width commas, spaces, digits and signs are taken for the usual ones.
 */
export function* readTxtLines(text: string): Generator<number, TxtContent> {
  const content: TxtContent = {
    header: new Map(),
    parcels: [],
    hasSections: false,
    unreadable: { count: 0, line: 0, text: '' },
  };
  let number = 0;
  for (let from = 0; from < text.length; ) {
    let end = text.indexOf('\n', from);
    if (end < 0) end = text.length;
    readLine(text.slice(from, end).replace(/[\r\0]/g, ''), ++number, content);
    from = end + 1;
    if (number % 4000 === 0) yield from;
  }
  return content;
}

function readLine(raw: string, number: number, content: TxtContent): void {
  const line = raw.replace(/^[\s\u3000\ufeff]+|[\s\u3000]+$/g, '');
  if (line === '') return;
  if (/^[[［【].*[\]］】]$/.test(line)) {
    content.hasSections = true;
    return;
  }
  const point = pointOf(line);
  if (point) {
    let parcel = content.parcels.at(-1);
    if (!parcel) {
      parcel = { fields: null, line: number, points: [] };
      content.parcels.push(parcel);
    }
    parcel.points.push(point);
    return;
  }
  const fields = fieldsOf(line);
  if (fields) {
    // The line of headings of the standard, copied into the file.
    if (!/界址点数/.test(fields[0] ?? ''))
      content.parcels.push({ fields, line: number, points: [] });
    return;
  }
  const pair = /^([^=＝]{1,40})[=＝](.*)$/.exec(line);
  if (pair) content.header.set(pair[1]!.replace(/[\s\u3000]/g, ''), pair[2]!.trim());
  else if (!/^[#;/]/.test(line)) {
    const { unreadable } = content;
    if (unreadable.count++ === 0) {
      unreadable.line = number;
      unreadable.text = line.slice(0, excerptLength);
    }
  }
}

/** The positions before the `@` that ends an attribute line; `null` when the line is none. */
function fieldsOf(line: string): string[] | null {
  const sign = /[@＠][,，;；\s]*$/.exec(line);
  const body = (sign ? line.slice(0, sign.index) : line).replace(/[,，][\s\u3000]*$/, '');
  let fields = body.split(',');
  // A full-width comma may belong to a name, unless the half-width ones do not make up the form.
  if (fields.length < baseFields - 1) fields = body.split(/[,，]/);
  fields = fields.map((field) => field.replace(/^[\s\u3000"]+|[\s\u3000"]+$/g, ''));
  if (sign) return fields;
  const isForm = fields.length >= minFields && shapeKinds.test(fields[4] ?? '');
  return isForm && /^\d+$/.test(fields[0]!.normalize('NFKC')) ? fields : null;
}

const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const label = /^[A-Za-z\u4e00-\u9fff]{0,4}[-_]?\d+(?:[-_.]\d+)?['′]?$/;

/** What a coordinate has and a count has not. */
const isLong = /\.|\d{5}/;

/** 点号,圈号,X,Y; without 圈号 (ring 1); with more behind, which is left out. `null` when the line is no point. */
function pointOf(line: string): TxtPoint | null {
  if (line.length > 200 || /[=＝@＠]/.test(line)) return null;
  const plain = line.normalize('NFKC').replace(/[、;]/g, ',');
  const cells = plain.includes(',') ? plain.split(',') : plain.split(/\s+/);
  const [first = '', ...rest] = cells.map((cell) => cell.trim());
  if (!label.test(first) && first !== '') return null;
  const [a = '', b = '', c = ''] = rest;
  if (/^\d{1,6}$/.test(a) && number.test(b) && number.test(c))
    return { label: first, ring: String(Number(a)), third: Number(b), fourth: Number(c) };
  if (rest.length < 4 && [a, b].every((cell) => number.test(cell) && isLong.test(cell)))
    return { label: first, ring: '1', third: Number(a), fourth: Number(b) };
  return null;
}
