import type { Status } from '../domain/category';
import type { Day } from '../domain/day';
import type { RuleSettings } from '../domain/rule-settings';

/** One condition that was looked at, with the inputs it saw: text in i18n `condition.<key>`. */
export interface Evidence {
  key: string;
  /** `null`: could not be tested, something is missing. */
  holds: boolean | null;
  values: Record<string, string | number | null>;
  /** Id of the clause in `rules/clauses.ts`, when a clause asks for this condition. */
  clause: string | null;
}

/** What a plot is as of a date, and why. */
export interface PlotClass {
  status: Status;
  /** Bits of `overlayBits`. */
  overlays: number;
  /** Id of the clause in `rules/clauses.ts` that decides, or `null`. */
  clause: string | null;
  evidence: Evidence[];
  /** Fields whose absence kept the class open or could change it: i18n `missing.<field>`. */
  missing: string[];
  /** The next day on which the rules alone change the class, and to what. */
  nextDay: Day | null;
  nextStatus: Status | null;
  /** True when the file stated the status and it was taken as given. */
  stated: boolean;
  /** What the rules would say where the file states something else and the facts suffice to say it. */
  conflict: Status | null;
  /** The agreed start that was used (given, or delivery plus one year), and which. */
  startDue: Day | null;
  startDueBasis: 'agreed' | 'delivery-plus-year' | null;
}

/** The classes of all plots in columns. */
export interface PlotClasses {
  asOf: Day;
  /** The numbers by which they were told. */
  settings: RuleSettings;
  /** Index into `statuses`. */
  statuses: Uint8Array;
  /** Index into `categories`. */
  categories: Uint8Array;
  overlays: Uint16Array;
  /** 1 where the status was taken as stated by the file. */
  stated: Uint8Array;
  /** `UNKNOWN_DAY` where the rules alone change nothing any more. */
  nextDays: Int32Array;
  /** Plots whose stated status conflicts with the facts: plot index and what the rules say. */
  conflicts: { plot: number; stated: Status; computed: Status }[];
}
