/**
 * Brings an element into view and acts once that scrolling is over: what opens beside it before would
 * take it for scrolling of the reader's own, and close.
 */
export function scrollThen(element: Element, act: () => void): void {
  element.scrollIntoView({ block: 'nearest' });
  // Scrolling is told to the page just before the next frame is made.
  requestAnimationFrame(act);
}
