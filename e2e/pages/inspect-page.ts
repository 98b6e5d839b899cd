import type { Page } from '@playwright/test';
import { AppPage } from './app-page';
import { DetailsPage } from './details-page';
import { ExplanationPage } from './explanation-page';
import { LegendPage } from './legend-page';
import { MapPage } from './map-page';
import { NoticesPage } from './notices-page';
import { ParkListPage } from './park-list-page';
import { TablePage } from './table-page';
import { TimePage } from './time-page';
import { WarningsPage } from './warnings-page';

/** The Inspect screen on the sample, with all its parts. */
export class InspectPage {
  readonly app: AppPage;
  readonly map: MapPage;
  readonly parks: ParkListPage;
  readonly legend: LegendPage;
  readonly details: DetailsPage;
  readonly explanation: ExplanationPage;
  readonly time: TimePage;
  readonly table: TablePage;
  readonly warnings: WarningsPage;
  private readonly viewport: ReturnType<Page['viewportSize']>;

  /** `start` is the address, from `#` on, at which the sample opens. */
  constructor(
    readonly page: Page,
    readonly start: string,
  ) {
    this.viewport = page.viewportSize();
    this.app = new AppPage(page);
    this.map = new MapPage(page);
    this.parks = new ParkListPage(page);
    this.legend = new LegendPage(page);
    this.details = new DetailsPage(page);
    this.explanation = new ExplanationPage(page);
    this.time = new TimePage(page);
    this.table = new TablePage(page);
    this.warnings = new WarningsPage(page);
  }

  /** The start address with some parts set anew; `null` leaves one out. */
  address(changes: Record<string, string | null>): string {
    const parameters = new URLSearchParams(this.start.slice(1));
    for (const [name, value] of Object.entries(changes))
      if (value === null) parameters.delete(name);
      else parameters.set(name, value);
    return `#${parameters}`;
  }

  /** Goes to the start address with some parts set anew, as by a link pasted into the same tab. */
  async goTo(changes: Record<string, string | null>): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, this.address(changes));
    // The app marks an address as its own once it stands on the screen.
    await this.page.waitForFunction(() => history.state !== null);
    await this.app.waitIdle();
  }

  /** A part of the address after `#`. */
  parameter(name: string): string | null {
    return new URLSearchParams(new URL(this.page.url()).hash.slice(1)).get(name);
  }

  /** As when the sample had just opened at an address: nothing on top, nothing else chosen. */
  async reset(changes: Record<string, string | null> = {}): Promise<void> {
    await this.clear();
    await this.goTo(changes);
  }

  /** Takes away what the address does not tell: dialogs, table, focus, pointer, size. */
  async clear(): Promise<void> {
    const { page } = this;
    if (this.viewport) await page.setViewportSize(this.viewport);
    await page.mouse.move(300, 24);
    while ((await page.getByRole('dialog').count()) > 0) {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').last().waitFor({ state: 'hidden' });
    }
    await this.table.close();
    await new NoticesPage(page).dismissAll();
    // A closed dialog gives its button the focus back a frame later: only then can it be taken away.
    await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await page.waitForFunction(() => !document.querySelector('[role="tooltip"]'));
  }
}
