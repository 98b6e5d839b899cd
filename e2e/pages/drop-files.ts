import type { Page } from '@playwright/test';

/**
 * Drops files from disk on the page as a user does: real `File` objects in a real `DataTransfer`.
 * They come in through a file input, so that a file of any size is never copied through the driver.
 */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const input = await page.evaluateHandle(() => {
    const element = document.createElement('input');
    element.type = 'file';
    element.multiple = true;
    element.hidden = true;
    return document.documentElement.appendChild(element);
  });
  await input.setInputFiles([...paths]);
  await input.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    for (const file of element.files ?? []) dataTransfer.items.add(file);
    element.remove();
    const point = { clientX: innerWidth / 2, clientY: innerHeight / 2 };
    const target = document.elementFromPoint(point.clientX, point.clientY) ?? document.body;
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const options = { bubbles: true, cancelable: true, composed: true, dataTransfer, ...point };
      target.dispatchEvent(new DragEvent(type, options));
    }
  });
}
