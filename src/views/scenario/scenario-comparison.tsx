import { useCallback, useState } from 'react';
import { formatFigure } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { TableHead } from '../../ui/table-head';
import { Unknown } from '../quantity';
import { useAnswer } from '../work/use-stock';

/** All scenarios in one table: each figure now and under each of them. */
export function ScenarioComparison() {
  const scenarios = useStore((state) => state.scenarios);
  const ask = useStore((state) => state.scenarioFigures);
  const reading = useStore((state) => state.reading);
  const park = useStore((state) => state.park);
  const parks = useStore((state) => state.snapshot?.parks);
  const unit = useStore((state) => state.unit);
  const [isOpen, setOpen] = useState(false);
  const { t, tk, language } = useWords();
  const asks = useCallback(() => {
    void reading;
    return Promise.all(scenarios.map(({ edits }) => ask(edits, park)));
  }, [ask, reading, park, scenarios]);
  const answer = useAnswer(isOpen && scenarios.length > 1 ? asks : null);
  if (scenarios.length < 2) return null;
  const name = park === null ? t('parks.all') : (parks?.[park]?.name ?? t('park.unnamed'));
  const answers =
    answer.kind === 'there' && answer.value.length === scenarios.length ? answer.value : [];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('scenario.compare', { what: name })}</summary>
      {answers.length > 0 && (
        <div className="scenario-scroll">
          <table className="compare-table">
            <TableHead
              texts={[t('scenario.indicator')]}
              numbers={[t('scenario.now'), ...scenarios.map(({ name }) => name)]}
            />
            <tbody>
              {answers[0]!.now.map((figure, row) => (
                <tr key={figure.indicator}>
                  <th scope="row">{tk(`indicator.${figure.indicator}`)}</th>
                  {[figure, ...answers.map(({ supposed }) => supposed[row]!)].map((one, i) => {
                    const shown =
                      one.value === null ? null : formatFigure(one.value, one.unit, unit, language);
                    return (
                      <td key={i === 0 ? 'now' : scenarios[i - 1]!.id} className="numeric">
                        {shown ? `${shown.text} ${shown.unit}` : <Unknown />}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
