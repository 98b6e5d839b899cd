import { formatDay } from '../../domain/day';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import type { Pack } from './use-pack';

/** Title, date of the data, and what the pack covers. */
export function PackCover({ title, pack }: { title: string; pack: Pack }) {
  const asOf = useStore((state) => state.asOf);
  const snapshot = useStore((state) => state.snapshot);
  const basis = useStore((state) => state.areaBasis);
  const isCounted = useStore((state) => state.reading?.isCounted);
  const counted = isCounted ? isCounted.reduce((sum, one) => sum + one, 0) : 0;
  const { t, tk } = useWords();
  const facts: [string, string][] = [
    [t('pack.as-of'), formatDay(asOf)],
    [t('pack.parks'), formatNumber(snapshot?.parks.length ?? 0, 0)],
    [t('pack.plots'), formatNumber(counted, 0)],
    [t('pack.idle'), formatNumber(pack.idle.rows.length, 0)],
    [t('pack.unsupplied'), formatNumber(pack.unsupplied.rows.length, 0)],
    [t('pack.basis'), tk(`basis.${basis}`)],
  ];
  return (
    <div className="pack-cover">
      <h1 className="sheet-title">{title}</h1>
      <p className="sheet-under">{t('pack.kind')}</p>
      <dl>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{t('pack.suspected')}</p>
    </div>
  );
}
