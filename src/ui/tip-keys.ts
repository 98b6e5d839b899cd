/** Keys that move the focus from one thing to the next. */
const movingKeys = /^(Tab|Arrow\w+|Home|End|PageUp|PageDown)$/;

let isAsked = true;

/** Whether the last thing that the user did was to point, or to move the focus. */
export function mayTipOpen(): boolean {
  return isAsked;
}

/** Listens to what the user does, before anything else hears of it. */
export function watchTipKeys(target: EventTarget): void {
  const pointed = () => {
    isAsked = true;
  };
  target.addEventListener('pointermove', pointed, { capture: true, passive: true });
  target.addEventListener('pointerdown', pointed, { capture: true, passive: true });
  target.addEventListener(
    'keydown',
    (event) => {
      isAsked = movingKeys.test((event as KeyboardEvent).key);
    },
    true,
  );
}
