import type { Locator, Page } from '@playwright/test';

/** Undo and redo in the top bar. */
export class UndoPage {
  readonly undo: Locator;
  readonly redo: Locator;

  constructor(page: Page) {
    const group = page.getByRole('group', { name: /^(撤销与重做|Undo and redo)$/ });
    this.undo = group.getByRole('button').first();
    this.redo = group.getByRole('button').last();
  }
}
