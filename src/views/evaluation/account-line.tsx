import type { ParkEvaluation } from '../../domain/evaluation-answer';
import { formatNumber } from '../../i18n/format';
import { useStore } from '../../store/use-store';
import { accountText } from './evaluation-facts';
import { saveAccountTemplate } from './save-evaluation';
import { useEvaluationWords } from './use-evaluation-words';
import { useTargetYear } from './use-targets';

/** Where the values of a park come from: how much plots cover, the table of areas, what is wrong in it, the template. */
export function AccountLine({ evaluation }: { evaluation: ParkEvaluation }) {
  const parks = useStore((state) => state.snapshot?.parks) ?? [];
  const year = useTargetYear();
  const words = useEvaluationWords();
  const { t, hectares } = words;
  const { account, coverage } = evaluation;
  const named = (code: string) => (code === 'total' ? '' : code);
  return (
    <div className="eval-account">
      <p className="minor">
        {coverage === null
          ? t('eval.coverage-unknown')
          : t('eval.coverage', { share: formatNumber(coverage * 100, 1) })}
        {' · '}
        {account ? accountText(words, account) : t('eval.account-none')}
      </p>
      {account && account.problems.length > 0 && (
        <div className="warn" role="note">
          <p>{t('eval.nesting', { count: account.problems.length })}</p>
          <ul className="target-problems">
            {account.problems.map((problem) => (
              <li key={`${problem.kind} ${problem.smaller} ${problem.larger}`}>
                {t(`eval.problem.${problem.kind}`, {
                  smaller: problem.smaller,
                  larger: named(problem.larger),
                  low: hectares(problem.smallerSquareMeters),
                  high: hectares(problem.largerSquareMeters),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="minor">
        {t('eval.template')}{' '}
        {(['csv', 'xlsx'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="link-button eval-template"
            aria-label={`${t('eval.template')} ${form.toUpperCase()}`}
            onClick={() => void saveAccountTemplate(form, parks, year, words)}
          >
            {form.toUpperCase()}
          </button>
        ))}
      </p>
    </div>
  );
}
