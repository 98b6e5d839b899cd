import { StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { PresenterScreen } from '../views/presenter/presenter-screen';

/** The id of the presentation that this window is the presenter's of; `null`: it is a window of the app itself. */
export function presentationOfWindow(): string | null {
  return new URLSearchParams(location.search).get('presenter') || null;
}

/** Shows the presenter's window of a presentation in another window; no data are read here. */
export function startPresenter(root: Root, id: string): void {
  document.documentElement.dataset.theme = 'dark';
  document.documentElement.dataset.state = 'idle';
  root.render(
    <StrictMode>
      <PresenterScreen id={id} />
    </StrictMode>,
  );
}
