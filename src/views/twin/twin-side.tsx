import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { formatDay } from '../../domain/day';
import { useStore, useWords } from '../../store/use-store';
import { ChevronDown } from '../../ui/icons';
import { Select } from '../../ui/select';
import { DayEntry } from '../work/day-entry';
import { TwinBoundary } from './twin-boundary';
import { TwinLayoutChoice } from './twin-layout-choice';
import { TwinLegend } from './twin-legend';
import { type SideName, useTwinSide } from './use-twin-side';

/** What one of the two maps shows; pressed, it offers what else it could show. */
export function TwinSide({ side }: { side: SideName }) {
  const view = useTwinSide(side);
  const openTab = useStore((state) => state.openTab);
  const hasScenarios = useStore((state) => state.scenarios.length > 0);
  const { t } = useWords();
  const day = formatDay(view.day);
  const scenario = view.isScenarioMissing
    ? t('twin.scenario-missing')
    : view.scenarioName === null
      ? t('twin.present')
      : t('scenario.map-banner', { name: view.scenarioName });
  return (
    <DialogTrigger>
      <Button className="twin-side" data-side={side}>
        <span className="twin-side-name">{t(`twin.${side}`)}</span>
        <strong>{day}</strong>
        <span className="twin-side-more">
          {t(`colour.${view.colourMode}`)} · {scenario}
        </span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover
        className="layer-popover"
        placement={side === 'left' ? 'bottom start' : 'bottom end'}
        offset={4}
      >
        <Dialog className="layer-dialog twin-dialog">
          <Heading slot="title" className="section-title">
            {t(`twin.${side}-map`)}
          </Heading>
          <DayEntry label={t('twin.day')} day={view.day} onChange={view.chooseDay} />
          {view.followDay && (
            <button type="button" className="link-button" onClick={view.followDay}>
              {t('twin.day-same')}
            </button>
          )}
          <Select label={t('colour.title')} {...select(view.colours)} />
          <Select label={t('twin.scenario')} {...select(view.scenarios)} />
          {view.isScenarioMissing && <p className="warn">{t('twin.scenario-missing-how')}</p>}
          {hasScenarios && (
            <button type="button" className="link-button" onClick={() => openTab('scenario')}>
              {t('twin.figures')}
            </button>
          )}
          <TwinBoundary side={side} />
          <div className="twin-dialog-layout">
            <TwinLayoutChoice />
          </div>
          {side === 'left' && <TwinLegend />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function select<T extends string>({
  value,
  options,
  choose,
}: {
  value: T;
  options: readonly { value: T; label: string }[];
  choose(value: T): void;
}) {
  return { value, options, onChange: choose };
}
