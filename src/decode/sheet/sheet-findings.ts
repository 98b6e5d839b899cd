import type { Issue } from '../../domain/issue';

/** Distinct texts shown in one issue. */
const shownTexts = 6;

interface CellFinding {
  issue: Issue;
  texts: Map<string, number>;
}

/** Gathers what is found in one sheet: equal findings in one column are one issue with many rows. */
export class SheetFindings {
  private readonly issues: Issue[] = [];
  private readonly byColumn = new Map<string, CellFinding>();

  constructor(
    private readonly file: string,
    private readonly sheet: string,
  ) {}

  /** Of the sheet as a whole. */
  tell(code: string, severity: Issue['severity'], values: Issue['values'] = {}): void {
    const { file, sheet } = this;
    this.issues.push({
      code,
      severity,
      file,
      layer: sheet,
      rows: [],
      values: { sheet, ...values },
    });
  }

  /** Of a cell: `row` is the 1-based row of the layer, `came` what stood there (`''`: nothing to show). */
  tellCell(
    code: string,
    severity: Issue['severity'],
    heading: string,
    row: number,
    came: string,
  ): void {
    const key = `${code}\n${heading}`;
    let found = this.byColumn.get(key);
    if (!found) {
      const { file, sheet } = this;
      const values = { sheet, heading };
      const issue: Issue = { code, severity, file, layer: sheet, rows: [], field: heading, values };
      found = { issue, texts: new Map() };
      this.byColumn.set(key, found);
      this.issues.push(issue);
    }
    const { issue, texts } = found;
    issue.rows.push(row);
    if (texts.has(came) || texts.size < shownTexts) texts.set(came, (texts.get(came) ?? 0) + 1);
  }

  list(): Issue[] {
    for (const { issue, texts } of this.byColumn.values()) {
      const came = [...texts].map(([text, count]) => `“${text}” ×${count}`).join(' ');
      issue.values = {
        ...issue.values,
        count: issue.rows.length,
        ...(texts.has('') ? {} : { came }),
      };
    }
    return this.issues;
  }
}
