import type { LayerSummary } from '../../domain/dataset';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../store/use-store';

const parts = ['accepted', 'warned', 'rejected'] as const;

/** That no row was lost: what came is what was accepted, accepted with a word, and listed with its reason. */
export function RowArithmetic({ layers }: { layers: readonly LayerSummary[] }) {
  const { t } = useWords();
  const sum = (what: 'rows' | (typeof parts)[number]) =>
    layers.reduce((total, layer) => total + layer[what], 0);
  const rows = sum('rows');
  const number = (value: number) => formatNumber(value, 0);
  let x = 0;
  return (
    <div className="row-arithmetic">
      <h3>
        {t('import.check')}{' '}
        <span className="minor">
          {t('import.arithmetic', {
            rows: number(rows),
            accepted: number(sum('accepted')),
            warned: number(sum('warned')),
            rejected: number(sum('rejected')),
          })}
        </span>
      </h3>
      <svg className="row-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {parts.map((part) => {
          const width = rows === 0 ? 0 : (100 * sum(part)) / rows;
          const from = x;
          x += width;
          return <rect key={part} className={`row-${part}`} x={from} width={width} height="6" />;
        })}
      </svg>
      <ul className="row-counts">
        {parts.map((part) => (
          <li key={part}>
            <span className={`row-dot row-${part}`} />
            <strong>{number(sum(part))}</strong> {t(`data.${part}`)}
          </li>
        ))}
      </ul>
      <p className="minor">{t('data.arithmetic')}</p>
    </div>
  );
}
