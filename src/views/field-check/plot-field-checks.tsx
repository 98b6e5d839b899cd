import { Button } from 'react-aria-components';
import { disposalKey } from '../../domain/disposal';
import { checksOfPlot } from '../../domain/field-check';
import { useStore, useWords } from '../../store/use-store';
import { MapPin } from '../../ui/icons';
import type { PlotDetails } from '../../worker/plot-messages';
import { CheckRecord } from './check-record';
import { placeTexts } from './check-words';
import { PhoneCode } from './phone-code';

/** 现场核查 of one plot: the latest check, the earlier ones behind it, and the way to a new one. */
export function PlotFieldChecks({ details }: { details: PlotDetails }) {
  const all = useStore((state) => state.fieldChecks);
  const openFieldCheck = useStore((state) => state.openFieldCheck);
  const location = useStore((state) => state.location);
  const words = useWords();
  const { t } = words;
  const here =
    location &&
    placeTexts({ ...location, accuracyMetres: location.accuracyMeters }, details, words);
  const key = checkKeyOf(details);
  const [latest, ...earlier] = checksOfPlot(all, key);
  return (
    <section className="field-checks">
      <header className="section-head">
        <h3 className="section-title">{t('field-check.title')}</h3>
        {latest && (
          <span className="minor">{t('field-check.count', { count: earlier.length + 1 })}</span>
        )}
      </header>
      {here && (
        <p className={here.isThere ? 'check-there' : 'minor'} role="status">
          {here.lines.join(t('list.separator'))}
        </p>
      )}
      {latest ? (
        <CheckRecord check={latest} details={details} />
      ) : (
        <p className="minor">{t(key === null ? 'field-check.no-key' : 'field-check.none')}</p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('field-check.earlier', { count: earlier.length })}</summary>
          {earlier.map((check) => (
            <CheckRecord key={check.id} check={check} details={details} />
          ))}
        </details>
      )}
      {key !== null && (
        <div className="check-begin">
          <Button className="button" onPress={() => openFieldCheck(null)}>
            <MapPin size={16} aria-hidden />
            {t('field-check.begin')}
          </Button>
          <PhoneCode details={details} />
        </div>
      )}
    </section>
  );
}

/** The number under which a plot has its checks; `null`: it can have none. */
export function checkKeyOf({ fields }: Pick<PlotDetails, 'fields'>): string | null {
  const text = (value: string | number | boolean | undefined) =>
    value === undefined ? null : String(value);
  return disposalKey(text(fields.id), text(fields.supervisionNumber));
}
