/** A local test of inefficiency: built land whose measure is below the limit is 低效. */
export interface InefficiencyThreshold {
  /** Floor area, footprint, output or tax, divided by the plot's declared (else ellipsoidal) area. */
  field: 'floorAreaSquareMeters' | 'footprintSquareMeters' | 'outputYuan' | 'taxYuan';
  /** Per m² of plot: m² for floor area and footprint, yuan for output and tax. */
  below: number;
}

/** What a place may set for the rules. */
export interface RuleSettings {
  inefficiency: readonly InefficiencyThreshold[];
}

/**
 * The settings in force where nobody set any. No inefficiency test: there is no national threshold
 * (domain §2.3), so only land that the file calls inefficient is.
 */
export const defaultRuleSettings: RuleSettings = { inefficiency: [] };
