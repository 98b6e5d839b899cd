import type { ZoneTypeAnswer } from '../../domain/evaluation-answer';
import { DerivedValue } from '../inspect/derived-value';
import { Fact } from './evaluation-fact';
import { useEvaluationWords } from './use-evaluation-words';

/** The type of a park, opened to the rule and the shares that decided; unknown with what is missing. */
export function ZoneTypeLine({ zone }: { zone: ZoneTypeAnswer }) {
  const { t, percent, missingOf, sourceOf } = useEvaluationWords();
  const { type, industrialShare, residentialShare, customsWord, missing } = zone;
  return (
    <DerivedValue
      title={t('eval.zone')}
      derivation={
        <div className="derivation">
          <div className="formula">
            <p>{t('eval.zone.rule')}</p>
          </div>
          <dl className="facts">
            <Fact label={t('eval.zone.industrial-share')}>
              {industrialShare === null ? '—' : percent(industrialShare)}
            </Fact>
            <Fact label={t('eval.zone.residential-share')}>
              {residentialShare === null ? '—' : percent(residentialShare)}
            </Fact>
            <Fact label={t('eval.source')}>
              {sourceOf({ used: zone.used, arePlotsComplete: missing.length === 0 })}
            </Fact>
            {customsWord !== null && (
              <Fact label={t('eval.note')}>{t('eval.zone.customs', { word: customsWord })}</Fact>
            )}
          </dl>
          <p className="minor">{t('eval.zone.source')}</p>
        </div>
      }
    >
      {type === null ? (
        t('eval.zone.unknown', { what: missingOf(missing) })
      ) : (
        <strong>
          {t(`eval.zone.${type}`)}
          {zone.used === 'plots' && missing.length > 0 && <span className="eval-part">*</span>}
        </strong>
      )}
    </DerivedValue>
  );
}
