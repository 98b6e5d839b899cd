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
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
  return [...found, ...(await blackShapes(page, roots))];
}

/** Shapes in the black of a shape that nobody gave a colour: a rule for them is missing. */
function blackShapes(page: Page, roots: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (selectors) =>
      [...document.querySelectorAll(selectors)].flatMap((root) =>
        [...root.querySelectorAll('svg :is(rect, path, circle, ellipse, polygon)')]
          .filter((shape) => !shape.closest('defs, mask, clipPath, pattern, [fill]'))
          .filter((shape) => shape.checkVisibility())
          .filter((shape) => getComputedStyle(shape).fill === 'rgb(0, 0, 0)')
          .map((shape) => `black by default: ${shape.outerHTML.slice(0, 120)}`),
      ),
    roots.length > 0 ? roots.join(', ') : 'body',
  );
}
