import { useState } from 'react';
import type { Position } from '../../domain/drawing';
import { type ScenarioEditKind, scenarioEditKinds } from '../../domain/scenario';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import { SplitLine } from './split-line';

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
  const plots = focus.kind === 'plots' ? focus.plots : [];
  if (plots.length === 0) return <p className="minor">{t('scenario.add-none')}</p>;
  const obstacle =
    kind === 'merge' && plots.length < 2
      ? t('scenario.merge-two')
      : kind === 'split' && plots.length > 1
        ? t('scenario.split-one')
        : null;
  const apply = async () => {
    const found = await keysOf(plots);
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
