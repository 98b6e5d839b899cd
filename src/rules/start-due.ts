import { addYears, type Day } from '../domain/day';
import type { Plot } from '../domain/plot';
import { defaultRuleSettings, type RuleSettings } from '../domain/rule-settings';

/** The agreed start of a plot, else delivery plus one year (53号令 art. 22); `null` when neither is known. */
export function startDueOf(plot: Plot, settings: RuleSettings = defaultRuleSettings): Day | null {
  const agreed = plot.day('agreedStart');
  if (agreed !== null) return agreed;
  const delivered = plot.day('deliveryDate');
  return delivered === null ? null : addYears(delivered, settings.startAfterDeliveryYears);
}
