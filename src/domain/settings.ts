import type { GaussKruegerZone } from './dataset';
import type { Day } from './day';
import type { AreaBasis, Denominator } from './figure';
import type { RuleSettings } from './rule-settings';

/** What the user may set for a reading of the data. */
export interface ReadingOptions {
  asOf: Day;
  areaBasis: AreaBasis;
  denominator: Denominator;
  /** Zone for plane areas; `null`: the file's own, else the standard 3° zone of the plot. */
  zone: GaussKruegerZone | null;
  /** The numbers that the rules compare with; left out: `defaultRuleSettings`. */
  rules?: RuleSettings;
}
