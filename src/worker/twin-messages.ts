import type { Colouring, ColourMode, GroupFigure } from '../domain/colour-mode';
import type { Filter } from '../domain/filter';
import type { ReadingOptions } from '../domain/settings';
import type { FilterMatch, Reading } from './data-messages';
import type { ScenarioEdit, SupposedLand } from './scenario-messages';

/** How the map held against the main one is to show the land. */
export interface TwinQuestion {
  options: ReadingOptions;
  filter: Filter;
  colours: ColourMode;
  /** The figure of the mode `group`. */
  group: GroupFigure;
  edits: readonly ScenarioEdit[];
}

/** The land as that map shows it; the session goes on with its own reading. */
export interface TwinAnswer {
  reading: Reading;
  match: FilterMatch;
  /** `null`: by category. */
  colouring: Colouring | null;
  supposed: SupposedLand[];
}
