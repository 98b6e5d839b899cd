import type { Issue } from '../domain/issue';

/** Rows listed in one issue; the others are counted. */
const maxListedRows = 1000;

/** An issue as it is told: with the first of its rows, and how many more there are. The gate needs them all. */
export function withListedRows(issue: Issue): Issue {
  const more = issue.rows.length - maxListedRows;
  if (more <= 0) return issue;
  const moreRows = (issue.moreRows ?? 0) + more;
  return { ...issue, rows: issue.rows.slice(0, maxListedRows), moreRows };
}

export interface IssueDetails {
  /** 1-based. */
  row?: number;
  field?: string;
  /** Findings of one code that must stay apart. */
  group?: string;
  values?: Record<string, string | number>;
}

/** Gathers findings so that the same one on many rows is one issue with all of them, with the values of its first row. */
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
    issue.rows.push(details.row);
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
