import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds in these parts of the page, or in all of it, in one line each. */
export async function axeViolations(page: Page, ...roots: string[]): Promise<string[]> {
  // Without frames the one page can be asked directly; else axe opens another page for each answer.
  const builder = roots.reduce(
    (axe, root) => axe.include(root),
    new AxeBuilder({ page }).setLegacyMode(true),
  );
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
