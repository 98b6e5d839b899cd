/** Gives the page the whole screen, or gives it back; where the browser does not let it, nothing happens. */
export function toggleFullscreen(): void {
  if (!document.fullscreenEnabled) return;
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  done.catch(() => {});
}
