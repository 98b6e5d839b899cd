import { useEffect, useState } from 'react';
import type { Position } from '../../domain/drawing';
import { partKeysOf, type ScenarioEditKind, scenarioEditKinds } from '../../domain/scenario';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import { SplitLine } from './split-line';
import { useScenario } from './use-scenario';

/** 1 亿元/km² is 100 yuan/m². */
export const yuanPerSquareMeterOfYi = 100;

/** A number that was typed, 0 or more; `null`: nothing or no such number. */
export function typedNumber(text: string): number | null {
  const value = Number(text.trim().replaceAll(',', ''));
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : null;
}

/** Supposes something of the selected plots. */
export function EditForm() {
  const focus = useStore((state) => state.focus);
  const scenarios = useStore((state) => state.scenarios);
  const keysOf = useStore((state) => state.disposalKeys);
  const changeEdits = useStore((state) => state.changeEdits);
  const notify = useStore((state) => state.notify);
  const { t } = useWords();
  const [kind, setKind] = useState<ScenarioEditKind>('build');
  const [expected, setExpected] = useState('');
  const [use, setUse] = useState('');
  const [line, setLine] = useState<readonly Position[] | null>(null);
  const [part, setPart] = useState<string | null>(null);
  const plots = focus.kind === 'plots' ? focus.plots : [];
  const parts = usePartsOf(plots.length === 1 ? plots[0]! : null);
  const chosenPart = part !== null && parts.includes(part) ? part : null;
  if (plots.length === 0) return <p className="minor">{t('scenario.add-none')}</p>;
  const obstacle =
    kind === 'merge' && plots.length < 2
      ? t('scenario.merge-two')
      : kind === 'split' && plots.length > 1
        ? t('scenario.split-one')
        : null;
  const apply = async () => {
    const found = chosenPart === null ? await keysOf(plots) : [chosenPart];
    const keys = [...new Set(found.filter((key) => key !== null))];
    const without = found.length - found.filter((key) => key !== null).length;
    if (without > 0) notify({ tone: 'warn', key: 'scenario.no-key', values: { count: without } });
    if (keys.length === 0) return;
    const value = typedNumber(expected);
    changeEdits(t('scenario.name', { number: scenarios.length + 1 }), (edits) => [
      ...edits,
      {
        kind,
        keys,
        ...(kind === 'build' && {
          outputYuanPerSquareMeter: value === null ? null : value * yuanPerSquareMeterOfYi,
        }),
        ...(kind === 'change-use' && { landUseName: use.trim() }),
        ...(kind === 'split' && line && { line }),
      },
    ]);
  };
  return (
    <form
      className="scenario-form"
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <strong>{t('scenario.add', { count: plots.length })}</strong>
      <Select
        label={t('scenario.add', { count: plots.length })}
        isLabelHidden
        value={kind}
        options={scenarioEditKinds.map((value) => ({ value, label: t(`scenario.kind.${value}`) }))}
        onChange={setKind}
      />
      {parts.length > 1 && (
        <Select
          label={t('scenario.part')}
          value={chosenPart ?? parts[0]!}
          options={parts.map((key) => ({ value: key, label: key }))}
          onChange={setPart}
        />
      )}
      {kind === 'build' && (
        <label>
          {t('scenario.expected')}
          <input
            className="text-input"
            inputMode="decimal"
            value={expected}
            onChange={({ target }) => setExpected(target.value)}
          />
        </label>
      )}
      {kind === 'change-use' && (
        <label>
          {t('scenario.use')}
          <input
            className="text-input"
            required
            value={use}
            onChange={({ target }) => setUse(target.value)}
          />
        </label>
      )}
      {kind === 'merge' && !obstacle && <p className="minor">{t('scenario.merge-how')}</p>}
      {kind === 'split' && !obstacle && <SplitLine onChange={setLine} />}
      {obstacle && <p className="minor">{obstacle}</p>}
      <button
        type="submit"
        className="button small"
        disabled={obstacle !== null || (kind === 'split' && !line)}
      >
        {t('scenario.apply')}
      </button>
    </form>
  );
}

/** The parts that the scenario split a plot into, by number; empty where there is no plot or it has no number. */
function usePartsOf(plot: number | null): readonly string[] {
  const keysOf = useStore((state) => state.disposalKeys);
  const scenario = useScenario();
  const [known, setKnown] = useState<{ plot: number; key: string | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (plot !== null)
      keysOf([plot]).then(
        ([key]) => isCurrent && setKnown({ plot, key: key ?? null }),
        // The data went away meanwhile: so does the plot.
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [plot, keysOf]);
  const key = known?.plot === plot ? (known?.key ?? null) : null;
  return key === null || !scenario ? [] : partKeysOf(scenario.edits, key);
}
