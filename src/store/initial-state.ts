import type { Day } from '../domain/day';
import { emptyFilter } from '../domain/filter';
import type { State } from './state';

/** The state before anything is loaded, in the light theme and in Chinese, as of the given day. */
export function createInitialState(today: Day): State {
  return {
    phase: 'starting',
    failure: null,
    progress: null,
    pending: 0,
    mapBusy: true,
    notices: [],
    snapshot: null,
    reading: null,
    revision: 0,
    language: 'zh',
    theme: 'light',
    unit: 'mu',
    asOf: today,
    today,
    asOfIsToday: true,
    areaBasis: 'ellipsoidal',
    denominator: 'built-industrial',
    park: null,
    focus: { kind: 'none' },
    details: null,
    focusFigures: null,
    hovered: null,
    hoveredRow: null,
    hoverPoint: null,
    filter: emptyFilter,
    passes: null,
    verdicts: [],
    wantedFilter: null,
    editedCondition: null,
    savedFilters: [],
    hidden: [],
    explained: null,
    camera: null,
    cameraRequest: null,
    mapCommand: null,
    pointer: null,
    panel: null,
    isTableOpen: false,
    isLeftOpen: true,
  };
}
