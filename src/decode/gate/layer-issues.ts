import type { Issue } from '../../domain/issue';
import { cellKinds, type RawLayer } from '../raw-layer';

type Severity = Issue['severity'];

/** Rows listed in one issue; the others are counted. */
export const listedRows = 1000;
/** Distinct texts shown in one issue. */
const shownTexts = 6;

interface Finding {
  /** Among the findings of the layer, in the order of `issues()`. */
  index: number;
  issue: Issue;
  count: number;
  squareMeters: number;
  texts: Map<string, number>;
}

/** Details of a finding. `text` is what came: the issue shows the distinct texts with their counts. */
export interface FindingDetails {
  field?: string;
  values?: Record<string, string | number>;
  text?: string;
  /** Added up over the rows into `values.squareMeters`. */
  squareMeters?: number;
  /** Findings of one code that must stay apart (another heading, another pair). */
  group?: string;
}

/** Row marks, worst first wins. */
const ACCEPTED = 0;
const WARNED = 1;
const REJECTED = 2;

/**
 * Collects what is found in one layer while it passes the gate: equal findings become one issue with many
 * rows, and each row remembers whether it was accepted, warned of or rejected.
 */
export class LayerIssues {
  readonly marks: Uint8Array;
  /** 1 where reading has already told of the row. */
  readonly toldByReading: Uint8Array;
  /** For which findings each rejected row (0-based) was: indices into `issues()`. */
  private readonly rejections = new Map<number, number[]>();
  private findings = new Map<string, Finding>();
  private last: { details: FindingDetails; finding: Finding | undefined } | null = null;

  constructor(readonly layer: RawLayer) {
    this.marks = new Uint8Array(layer.rowCount);
    this.toldByReading = new Uint8Array(layer.rowCount);
  }

  /** Adds a finding on a row (0-based), or on the layer as a whole when `row` is null. */
  add(code: string, severity: Severity, row: number | null, details: FindingDetails = {}): void {
    let finding = this.findingOf(code, details);
    if (!finding) {
      const issue: Issue = {
        code,
        severity,
        file: this.layer.file,
        layer: this.layer.name,
        rows: [],
      };
      if (details.field !== undefined) issue.field = details.field;
      if (details.values) issue.values = details.values;
      finding = { index: this.findings.size, issue, count: 0, squareMeters: 0, texts: new Map() };
      this.findings.set(keyOf(code, details), finding);
    }
    if (row !== null) {
      this.mark(row, severity);
      finding.count++;
      if (severity === 'blocks') this.rejectFor(row, finding.index);
      if (finding.count <= listedRows) finding.issue.rows.push(row + 1);
    }
    finding.squareMeters += details.squareMeters ?? 0;
    if (
      details.text !== undefined &&
      (finding.texts.size < 1000 || finding.texts.has(details.text))
    )
      finding.texts.set(details.text, (finding.texts.get(details.text) ?? 0) + 1);
  }

  /** Adds a finding unless the same one already stands on some row. */
  addOnce(code: string, severity: Severity, row: number, details: FindingDetails): void {
    if (!this.findings.has(keyOf(code, details))) this.add(code, severity, row, details);
  }

  /** Runs of findings with the same details object are looked up once. */
  private findingOf(code: string, details: FindingDetails): Finding | undefined {
    if (this.last?.details !== details || this.last.finding?.issue.code !== code)
      this.last = { details, finding: this.findings.get(keyOf(code, details)) };
    return this.last.finding;
  }

  /** Raises the mark of a row without adding a finding. */
  mark(row: number, severity: Severity): void {
    const mark = severity === 'blocks' ? REJECTED : severity === 'warns' ? WARNED : ACCEPTED;
    if (mark > this.marks[row]!) this.marks[row] = mark;
  }

  private rejectFor(row: number, finding: number): void {
    const known = this.rejections.get(row);
    if (!known) this.rejections.set(row, [finding]);
    else if (!known.includes(finding)) known.push(finding);
  }

  /** The rejected rows (0-based) in their order, each with the findings that rejected it, as far as the gate made them. */
  rejected(): { row: number; findings: readonly number[] }[] {
    const rows: { row: number; findings: readonly number[] }[] = [];
    for (let row = 0; row < this.marks.length; row++)
      if (this.isRejected(row)) rows.push({ row, findings: this.rejections.get(row) ?? [] });
    return rows;
  }

  isRejected(row: number): boolean {
    return this.marks[row] === REJECTED;
  }

  /** The rows that are not rejected so far, 0-based. */
  keptRows(): Uint32Array {
    const rows = new Uint32Array(this.marks.length);
    let count = 0;
    for (let row = 0; row < rows.length; row++)
      if (this.marks[row] !== REJECTED) rows[count++] = row;
    return rows.subarray(0, count);
  }

  /** Rows by mark; their sum is the number of rows. */
  counts(): { accepted: number; warned: number; rejected: number } {
    const counts = [0, 0, 0];
    for (const mark of this.marks) counts[mark]!++;
    return { accepted: counts[ACCEPTED]!, warned: counts[WARNED]!, rejected: counts[REJECTED]! };
  }

  /** The issues, in the order in which they were first found. */
  issues(): Issue[] {
    return [...this.findings.values()].map(({ issue, count, squareMeters, texts }) => {
      const values = { ...issue.values };
      if (count > 0) values.rows = count;
      if (squareMeters > 0) values.squareMeters = Math.round(squareMeters * 100) / 100;
      if (texts.size > 0) {
        values.came = listTexts(texts);
        values.distinct = texts.size;
      }
      const finished: Issue = { ...issue };
      if (Object.keys(values).length > 0) finished.values = values;
      if (count > issue.rows.length) finished.moreRows = count - issue.rows.length;
      return finished;
    });
  }
}

function keyOf(code: string, details: FindingDetails): string {
  return `${code}\u0000${details.field ?? ''}\u0000${details.group ?? ''}`;
}

function listTexts(texts: ReadonlyMap<string, number>): string {
  const byCount = [...texts].sort((a, b) => b[1] - a[1]);
  const shown = byCount
    .slice(0, shownTexts)
    .map(([text, count]) => `“${shorten(text)}”${count > 1 ? ` ×${count}` : ''}`);
  return shown.join(' ') + (byCount.length > shownTexts ? ' …' : '');
}

/** A text cut to what fits in a message. */
export function shorten(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}

/** Whether a row has any value in any column. */
export function hasValues(layer: RawLayer, row: number): boolean {
  return layer.columns.some((column) => {
    const kind = column.kinds[row]!;
    if (kind === cellKinds.text) return column.starts[row] !== column.ends[row];
    return kind !== cellKinds.missing && kind !== cellKinds.null;
  });
}
