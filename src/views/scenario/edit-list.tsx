import type { Scenario, ScenarioEdit } from '../../domain/scenario';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { IconButton } from '../../ui/icon-button';
import { X } from '../../ui/icons';
import { yuanPerSquareMeterOfYi } from './edit-form';

/** What is supposed in the scenario, in its order. */
export function EditList({ scenario }: { scenario: Scenario }) {
  const changeEdits = useStore((state) => state.changeEdits);
  const plotsOf = useStore((state) => state.plotsOfKeys);
  const focusPlots = useStore((state) => state.focusPlots);
  const { t } = useWords();
  const what = ({ kind, outputYuanPerSquareMeter, landUseName }: ScenarioEdit) => {
    if (kind === 'change-use') return t('scenario.edit-use', { use: landUseName ?? '' });
    if (kind !== 'build') return null;
    return outputYuanPerSquareMeter == null
      ? t('scenario.edit-no-output')
      : t('scenario.edit-output', {
          value: formatNumber(outputYuanPerSquareMeter / yuanPerSquareMeterOfYi, 1),
        });
  };
  if (scenario.edits.length === 0) return null;
  return (
    <ul className="scenario-edits" aria-label={t('scenario.edits')}>
      {scenario.edits.map((edit, index) => (
        <li key={`${index}-${edit.kind}-${edit.keys.length}`}>
          <button
            type="button"
            className="link-button"
            title={t('scenario.edit-show')}
            onClick={() => {
              void plotsOf(edit.keys).then((plots) => focusPlots(plots, true));
            }}
          >
            {t('scenario.edit', {
              kind: t(`scenario.kind.${edit.kind}`),
              count: edit.keys.length,
            })}
          </button>
          <span className="minor">{what(edit)}</span>
          <IconButton
            label={t('scenario.edit-remove')}
            onPress={() =>
              changeEdits(scenario.name, (edits) => edits.filter((_, at) => at !== index))
            }
          >
            <X size={13} />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
