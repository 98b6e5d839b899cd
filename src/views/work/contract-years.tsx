import { useStore, useWords } from '../../store/use-store';
import type { StandardAnswer } from '../../worker/standard-messages';

const verdicts = ['pass', 'fail', 'not-due', 'unknown'] as const;

/** Standard plots by their result in each year that a table tells of; each count chooses its plots. */
export function ContractYears({ years }: { years: StandardAnswer['contractYears'] }) {
  const focusPlots = useStore((state) => state.focusPlots);
  const { t } = useWords();
  return (
    <section data-part="contract-years">
      <h3 className="section-title">{t('contract.years')}</h3>
      {years.length === 0 ? (
        <p className="minor">{t('standard.no-years')}</p>
      ) : (
        <table className="contract-table">
          <thead>
            <tr>
              <th scope="col">{t('standard.year-of')}</th>
              {verdicts.map((verdict) => (
                <th key={verdict} scope="col" className="numeric">
                  {t(`contract.verdict.${verdict}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, plots }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {verdicts.map((verdict) => (
                  <td key={verdict} className="numeric">
                    {plots[verdict].length === 0 ? (
                      0
                    ) : (
                      <button
                        type="button"
                        className="link-button"
                        onClick={() => focusPlots(plots[verdict], true)}
                      >
                        {plots[verdict].length}
                      </button>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
