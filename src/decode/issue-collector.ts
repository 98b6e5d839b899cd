import type { Issue } from '../domain/issue';

const maxListedRows = 1000;

export interface IssueDetails {
  /** 1-based. */
  row?: number;
  field?: string;
  /** Findings of one code that must stay apart. */
  group?: string;
  values?: Record<string, string | number>;
}

/** Gathers findings so that the same one on many rows is one issue, with the values of its first row. */
export class IssueCollector {
  private readonly issuesByKey = new Map<string, Issue>();
  private readonly lastRows = new Map<Issue, number>();

  constructor(readonly file: string) {}

  add(code: string, severity: Issue['severity'], details: IssueDetails = {}): void {
    const key = `${code}\n${severity}\n${details.field ?? ''}\n${details.group ?? ''}`;
    let issue = this.issuesByKey.get(key);
    if (!issue) {
      issue = { code, severity, file: this.file, rows: [] };
      if (details.field !== undefined) issue.field = details.field;
      if (details.values) issue.values = details.values;
      this.issuesByKey.set(key, issue);
    }
    if (details.row === undefined || this.lastRows.get(issue) === details.row) return;
    this.lastRows.set(issue, details.row);
    if (issue.rows.length < maxListedRows) issue.rows.push(details.row);
    else issue.moreRows = (issue.moreRows ?? 0) + 1;
  }

  /** The findings in the order of their first appearance; those on rows name the layer. */
  list(layer?: string): Issue[] {
    return [...this.issuesByKey.values()].map((issue) =>
      layer !== undefined && issue.rows.length > 0 ? { ...issue, layer } : issue,
    );
  }

  has(code: string): boolean {
    return [...this.issuesByKey.values()].some((issue) => issue.code === code);
  }

  clear(): void {
    this.issuesByKey.clear();
    this.lastRows.clear();
  }
}
