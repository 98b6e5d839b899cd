import type { FieldCheck } from '../../domain/field-check';
import { photosOnSheet } from '../../export/field-check-pages';
import { useWords } from '../../store/use-store';
import type { PlotDetails } from '../../worker/plot-messages';
import {
  accuracyText,
  answerTexts,
  conflictText,
  conflictWithPlot,
  photoText,
  placeTexts,
  timeText,
} from '../field-check/check-words';
import { PhotoPicture } from '../field-check/photo-picture';

interface SheetFieldChecksProps {
  details: PlotDetails;
  checks: readonly FieldCheck[];
}

/** What was seen on the ground, check by check, with the first pictures of each. */
export function SheetFieldChecks({ details, checks }: SheetFieldChecksProps) {
  const words = useWords();
  const { t } = words;
  return checks.map((check) => {
    const { position, photos } = check;
    const conflict = conflictWithPlot(check, details);
    const place = position
      ? [...placeTexts(position, details, words).lines, accuracyText(position, words)]
      : [t('field-check.no-position')];
    const rows: [string, string][] = [
      [t('field-check.who'), check.who || t('field-check.who-unsaid')],
      [
        t('field-check.sheet.findings'),
        answerTexts(check, words)
          .map((pair) => pair.join(' '))
          .join(t('list.separator')),
      ],
      [t('field-check.use'), check.use || '—'],
      [t('field-check.position'), place.join(' · ')],
      ...(check.notes ? [[t('field-check.notes'), check.notes] satisfies [string, string]] : []),
    ];
    return (
      <section key={check.id} className="sheet-section sheet-check">
        <h3>
          {t('field-check.title')}
          <small>{timeText(check.at, words)}</small>
        </h3>
        <table>
          <tbody>
            {rows.map(([name, value]) => (
              <tr key={name}>
                <th>{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {conflict && <p className="sheet-note">{conflictText(conflict, words)}</p>}
        {photos.length > 0 && (
          <div className="sheet-photos">
            {photos.slice(0, photosOnSheet).map((photo, i) => (
              <figure key={photo.hash}>
                <PhotoPicture photo={photo} number={i + 1} />
                <figcaption>{photoText(photo, words)}</figcaption>
              </figure>
            ))}
          </div>
        )}
        {photos.length > photosOnSheet && (
          <p className="sheet-note">
            {t('field-check.sheet.bounded', { count: photos.length, most: photosOnSheet })}
          </p>
        )}
      </section>
    );
  });
}
