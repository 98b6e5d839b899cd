/** How long the camera flies and a panel moves, ms (look.md §6). */
export const CAMERA_MS = 600;
export const PANEL_MS = 200;

/** Whether the system asks that nothing moves by itself. */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
