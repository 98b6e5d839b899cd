import type { zhPresenter } from '../zh/presenter';

export const enPresenter: Record<keyof typeof zhPresenter, string> = {
  'presenter.title': 'Presenter window',
  'presenter.open': 'Open the presenter window',
  'presenter.waiting':
    'No presentation is running. Start one in the other window, and it appears here.',
  'presenter.clock': 'Time',
  'presenter.elapsed': 'Elapsed',
  'presenter.left': 'Left of step',
  'presenter.now': 'Now',
  'presenter.next': 'Next',
  'presenter.sketch-now': 'Sketch of the present step: {place}',
  'presenter.sketch': 'Sketch of the next step: {place}',
  'presenter.hold': 'Pause',
  'presenter.resume': 'Resume',
  'presenter.black': 'Black screen',
  'presenter.is-black': 'The screen is black',
};
