import { type ColourMode, colourModes } from '../../domain/colour-mode';
import type { Day } from '../../domain/day';
import { shownScenario } from '../../store/scenario-actions';
import { twinScenario } from '../../store/twin-actions';
import { useStore, useWords } from '../../store/use-store';
import type { SelectOption } from '../../ui/select';

export type SideName = 'left' | 'right';

/** Stand for "as on the right" and "the present data" in lists of choices. */
const asOther = '';
const present = '';

interface Choice<T extends string> {
  value: T | '';
  options: SelectOption<T | ''>[];
  choose(value: T | ''): void;
}

/** What a side shows, in words and as choices. */
export interface TwinSideView {
  day: Day;
  chooseDay(day: Day): void;
  /** Takes the date of the other side; `null`: it follows that already, or is the one that is followed. */
  followDay: (() => void) | null;
  colourMode: ColourMode;
  colours: Choice<ColourMode>;
  scenarioName: string | null;
  /** Whether the address names a scenario that is not at hand. */
  isScenarioMissing: boolean;
  scenarios: Choice<string>;
}

/** The left side has choices of its own; those of the right side are the app's. */
export function useTwinSide(side: SideName): TwinSideView {
  const isLeft = side === 'left';
  const twin = useStore((state) => state.twin);
  const asOf = useStore((state) => state.asOf);
  const today = useStore((state) => state.today);
  const colourMode = useStore((state) => state.colourMode);
  const scenarios = useStore((state) => state.scenarios);
  const ofLeft = useStore(twinScenario);
  const ofRight = useStore(shownScenario);
  const changeTwin = useStore((state) => state.changeTwin);
  const setAsOf = useStore((state) => state.setAsOf);
  const setColourMode = useStore((state) => state.setColourMode);
  const openScenario = useStore((state) => state.openScenario);
  const showScenario = useStore((state) => state.showScenario);
  const { t } = useWords();
  const modes = colourModes.map((value) => ({ value, label: t(`colour.${value}`) }));
  const shown = isLeft ? ofLeft : ofRight;
  return {
    day: isLeft ? (twin?.day ?? asOf) : asOf,
    chooseDay: (day) => (isLeft ? changeTwin({ day }) : setAsOf(day, day === today)),
    followDay: isLeft && twin?.day != null ? () => changeTwin({ day: null }) : null,
    colourMode: isLeft ? (twin?.colours ?? colourMode) : colourMode,
    colours: {
      value: isLeft ? (twin?.colours ?? asOther) : colourMode,
      options: isLeft ? [{ value: asOther, label: t('twin.colours-same') }, ...modes] : modes,
      choose(mode) {
        if (isLeft) changeTwin({ colours: mode === asOther ? null : mode });
        else if (mode !== asOther) setColourMode(mode);
      },
    },
    scenarioName: shown?.name ?? null,
    isScenarioMissing: isLeft && twin?.scenario != null && ofLeft === null,
    scenarios: {
      value: shown?.id ?? present,
      options: [
        { value: present, label: t('twin.present') },
        ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
      ],
      choose(id) {
        if (isLeft) changeTwin({ scenario: id === present ? null : id });
        else if (id === present) showScenario(false);
        else {
          openScenario(id);
          showScenario(true);
        }
      },
    },
  };
}
