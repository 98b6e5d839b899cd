import { useState } from 'react';
import type { Category } from '../../domain/category';
import { useStore, useWords } from '../../store/use-store';
import { Segmented } from '../../ui/segmented';
import { typedNumber, yuanPerSquareMeterOfYi } from './edit-form';
import { type Solved, SolveOutcome } from './solve-outcome';
import { useScenario } from './use-scenario';

const usable: readonly Category[] = ['idle', 'approved', 'supplied', 'reserve'];

/** Finds the smallest set of plots that brings the output intensity to a target the user sets. */
export function SolveForm() {
  const park = useStore((state) => state.park);
  const solve = useStore((state) => state.solveScenario);
  const report = useStore((state) => state.notify);
  const scenario = useScenario();
  const { t } = useWords();
  const [target, setTarget] = useState('');
  const [expected, setExpected] = useState('');
  const [aim, setAim] = useState<'least' | 'fewest'>('least');
  const [from, setFrom] = useState<readonly Category[]>(['idle', 'approved']);
  const [solved, setSolved] = useState<Solved | null>(null);
  const goal = typedNumber(target);
  const yields = typedNumber(expected);
  const isReady = goal !== null && yields !== null && from.length > 0;
  const go = async () => {
    if (goal === null || yields === null) return;
    try {
      const answer = await solve({
        park,
        edits: scenario?.edits ?? [],
        target: goal * yuanPerSquareMeterOfYi,
        expected: yields * yuanPerSquareMeterOfYi,
        aim,
        from,
      });
      setSolved({ answer, expected: yields });
    } catch {
      report({ tone: 'error', key: 'stock.failed' });
    }
  };
  const field = (label: string, value: string, change: (text: string) => void) => (
    <label>
      {label}
      <input
        className="text-input"
        inputMode="decimal"
        value={value}
        aria-invalid={value !== '' && typedNumber(value) === null}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
  return (
    <details className="scenario-solve">
      <summary>{t('scenario.solve')}</summary>
      <form
        className="scenario-form"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        {field(t('scenario.target'), target, setTarget)}
        {field(t('scenario.expected'), expected, setExpected)}
        <fieldset>
          <legend>{t('scenario.from')}</legend>
          {usable.map((category) => (
            <label key={category}>
              <input
                type="checkbox"
                checked={from.includes(category)}
                onChange={({ target }) =>
                  setFrom(
                    target.checked ? [...from, category] : from.filter((one) => one !== category),
                  )
                }
              />{' '}
              {t(`category.${category}`)}
            </label>
          ))}
        </fieldset>
        <Segmented
          label={t('scenario.aim')}
          value={aim}
          options={[
            { value: 'least' as const, label: t('scenario.aim.least') },
            { value: 'fewest' as const, label: t('scenario.aim.fewest') },
          ]}
          onChange={setAim}
        />
        <button type="submit" className="button small" disabled={!isReady}>
          {t('scenario.solve-go')}
        </button>
      </form>
      {solved && <SolveOutcome solved={solved} onAdded={() => setSolved(null)} />}
    </details>
  );
}
