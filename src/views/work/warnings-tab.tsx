import { formatDay } from '../../domain/day';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { warningSpans } from '../../store/warning-actions';
import { Segmented } from '../../ui/segmented';
import { WarningExport } from './warning-export';
import { WarningGroup } from './warning-group';
import { warningGroups } from './warning-groups';

/** 预警: dates of plots that are coming or have just passed, by kind, each leading to its plot. */
export function WarningsTab() {
  const warnings = useStore((state) => state.warnings);
  const span = useStore((state) => state.warningSpan);
  const setSpan = useStore((state) => state.setWarningSpan);
  const park = useStore((state) => state.park);
  const parkItem = useStore((state) =>
    state.park === null ? null : (state.snapshot?.parks[state.park] ?? null),
  );
  const revision = useStore((state) => state.revision);
  const { t } = useWords();
  if (!warnings) return null;
  const groups = warningGroups(warnings);
  const count = warnings.plots.length;
  const ahead = warnings.dates.reduce((sum, date) => sum + (date >= warnings.asOf ? 1 : 0), 0);
  const parkName = parkItem?.name ?? parkItem?.id ?? t('warnings.all-parks');
  return (
    <div className="warnings">
      <div className="warnings-head">
        <Segmented
          label={t('warnings.span')}
          value={String(span)}
          options={warningSpans.map((days) => ({
            value: String(days),
            label: t('warnings.span-days', { days }),
          }))}
          onChange={(value) => setSpan(warningSpans.find((days) => String(days) === value)!)}
        />
        <WarningExport isEmpty={count === 0} />
      </div>
      <p className="warnings-scope">
        {t('warnings.scope', { park: parkName, date: formatDay(warnings.asOf), days: span })}
      </p>
      {count === 0 ? (
        <div className="warnings-empty">
          <p>{t('warnings.empty', { days: span })}</p>
          <p className="minor">{t('warnings.empty-longer')}</p>
        </div>
      ) : (
        <>
          <p className="warnings-count" role="status">
            {t('warnings.count', {
              ahead: formatNumber(ahead, 0),
              past: formatNumber(count - ahead, 0),
            })}
          </p>
          {groups.map((group) => (
            <WarningGroup
              key={`${revision} ${park} ${span} ${group.kind}`}
              group={group}
              asOf={warnings.asOf}
            />
          ))}
          <p className="warnings-note minor">{t('warnings.note')}</p>
        </>
      )}
    </div>
  );
}
