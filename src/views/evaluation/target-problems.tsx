import type { TargetProblem } from '../../domain/own-targets';
import { useWords } from '../../store/use-store';

const mostShown = 12;

/** What is wrong in a file or a form: each entry and field, and why. */
export function TargetProblems({
  title,
  problems,
}: {
  title: 'target.own.problems' | 'target.own.form-problems';
  problems: readonly TargetProblem[];
}) {
  const { t, tk } = useWords();
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="warn">
      <p>{t(title, { count: problems.length })}</p>
      <ul className="target-problems">
        {problems.slice(0, mostShown).map(({ entry, name, field, code }) => {
          const values = { field: tk(`target.field.${field}`), why: tk(`target.problem.${code}`) };
          return (
            <li key={`${entry} ${field} ${code}`}>
              {entry === null
                ? t('target.problem.whole', values)
                : t('target.problem.place', { ...values, entry, name: name ?? '' })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
