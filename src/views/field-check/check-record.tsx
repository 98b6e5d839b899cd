import { Button } from 'react-aria-components';
import type { FieldCheck } from '../../domain/field-check';
import { useStore, useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import {
  accuracyText,
  answerTexts,
  conflictText,
  conflictWithPlot,
  placeTexts,
  timeText,
} from './check-words';
import { PhotoList } from './photo-list';

/** One check as it was saved: who and when, what was seen, where they stood, and what contradicts the data. */
export function CheckRecord({ check, details }: { check: FieldCheck; details: PlotDetails }) {
  const openFieldCheck = useStore((state) => state.openFieldCheck);
  const removeFieldCheck = useStore((state) => state.removeFieldCheck);
  const words = useWords();
  const { t } = words;
  const conflict = conflictWithPlot(check, details);
  const place = check.position && placeTexts(check.position, details, words);
  return (
    <article className="check-record">
      <header className="section-head">
        <strong>{timeText(check.at, words)}</strong>
        <span className="minor">{check.who || t('field-check.who-unsaid')}</span>
      </header>
      <dl className="check-answers">
        {answerTexts(check, words).map(([item, answer]) => (
          <div key={item}>
            <dt>{item}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      {check.use && (
        <p>
          <span className="minor">{t('field-check.use')}</span> {check.use}
        </p>
      )}
      {check.notes && <p className="check-notes">{check.notes}</p>}
      <p className={place?.isThere ? 'check-there' : 'minor'}>
        {check.position && place
          ? [...place.lines, accuracyText(check.position, words)].join(' · ')
          : t('field-check.no-position')}
      </p>
      {conflict && (
        <p className="notice-line warn check-conflict">
          <span>{conflictText(conflict, words)}</span>
          <span className="small">{t('field-check.conflict.note')}</span>
        </p>
      )}
      <PhotoList photos={check.photos} />
      <p className="check-actions">
        <Button className="button small" onPress={() => openFieldCheck(check.id)}>
          {t('field-check.edit')}
        </Button>
        <Button className="button small" onPress={() => removeFieldCheck(check.id)}>
          {t('field-check.remove')}
        </Button>
      </p>
    </article>
  );
}
