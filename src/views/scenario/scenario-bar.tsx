import { useRef } from 'react';
import { printScenarios } from '../../store/scenario-text';
import { useStore, useWords } from '../../store/use-store';
import { saveFile } from '../../ui/save-file';
import { Select } from '../../ui/select';
import { useScenario } from './use-scenario';

/** Which scenario is worked on; new, name, delete, out to a file and in. */
export function ScenarioBar() {
  const scenarios = useStore((state) => state.scenarios);
  const add = useStore((state) => state.addScenario);
  const open = useStore((state) => state.openScenario);
  const rename = useStore((state) => state.renameScenario);
  const remove = useStore((state) => state.removeScenario);
  const importScenarios = useStore((state) => state.importScenarios);
  const isShown = useStore((state) => state.isScenarioShown);
  const show = useStore((state) => state.showScenario);
  const openTwin = useStore((state) => state.openTwin);
  const notify = useStore((state) => state.notify);
  const { t } = useWords();
  const scenario = useScenario();
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const done = importScenarios(await chosen.text());
    if (done)
      notify({
        tone: done.leftOut > 0 ? 'warn' : 'info',
        key: 'scenario.imported',
        values: { added: done.added, leftOut: done.leftOut },
      });
    else notify({ tone: 'error', key: 'scenario.not-read' });
  };
  return (
    <>
      {scenario && (
        <>
          <Select
            label={t('scenario.which')}
            isLabelHidden
            value={scenario.id}
            options={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={open}
          />
          <input
            className="text-input scenario-name"
            aria-label={t('scenario.rename')}
            key={`${scenario.id}-${scenario.name}`}
            defaultValue={scenario.name}
            maxLength={60}
            onBlur={({ target }) => {
              if (target.value.trim() && target.value.trim() !== scenario.name)
                rename(scenario.id, target.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
            }}
          />
        </>
      )}
      {scenario && (
        <label className="scenario-switch">
          <input
            type="checkbox"
            checked={isShown}
            onChange={({ target }) => show(target.checked)}
          />{' '}
          {t('scenario.map')}
        </label>
      )}
      {scenario && scenario.edits.length > 0 && (
        <button
          type="button"
          className="button small"
          onClick={() => {
            show(true);
            openTwin({ day: null });
          }}
        >
          {t('twin.on-map')}
        </button>
      )}
      <button
        type="button"
        className="button small"
        onClick={() => add(t('scenario.name', { number: scenarios.length + 1 }))}
      >
        {t('scenario.new')}
      </button>
      {scenario && (
        <button type="button" className="link-button" onClick={() => remove(scenario.id)}>
          {t('scenario.remove')}
        </button>
      )}
      {scenarios.length > 0 && (
        <button
          type="button"
          className="link-button"
          onClick={() =>
            saveFile(
              new Blob([printScenarios(scenarios)], { type: 'application/json' }),
              `${t('tab.scenario')}.json`,
            )
          }
        >
          {t('scenario.export')}
        </button>
      )}
      <button type="button" className="link-button" onClick={() => file.current?.click()}>
        {t('scenario.import')}
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('scenario.import')}
        onChange={({ target }) => {
          void read(target.files?.[0]);
          target.value = '';
        }}
      />
    </>
  );
}
