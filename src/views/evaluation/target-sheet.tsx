import { useStore } from '../../store/use-store';
import { Select } from '../../ui/select';
import { saveStock } from '../work/save-stock';
import { ExportButtons } from './export-buttons';
import { TargetBadges } from './target-badges';
import { useTargetWords } from './use-target-words';
import { useShownDocuments } from './use-targets';

/** All entries of a document, with clause, status, scope and note. */
export function TargetSheet() {
  const chosen = useStore((state) => state.targetView.document);
  const change = useStore((state) => state.changeTargetView);
  const documents = useShownDocuments();
  const words = useTargetWords();
  const { t, tk, language, nameOf, goalOf } = words;
  const document = documents.find((one) => one.document === chosen) ?? documents[0];
  if (!document) return <p className="minor">{t('target.none-shown')}</p>;
  const save = (form: 'csv' | 'xlsx') =>
    void saveStock(
      form,
      document.name[language],
      [
        t('target.clause'),
        t('target.name'),
        t('target.target'),
        t('target.status'),
        t('target.label.targetYear'),
        t('target.scope'),
        t('target.note'),
      ],
      document.targets.map((target) => [
        target.clause,
        nameOf(target),
        goalOf(target),
        t(`target.status.${target.status}`),
        target.targetYear,
        target.scope[language],
        target.note?.[language] ?? null,
      ]),
    );
  return (
    <>
      <div className="stock-tools">
        <Select
          label={t('target.document')}
          isLabelHidden
          value={document.document}
          options={documents.map((one) => ({ value: one.document, label: one.name[language] }))}
          onChange={(id) => change({ document: id })}
          className="target-select"
        />
        <ExportButtons onSave={save} />
      </div>
      <div>
        <h3 className="section-title">{document.title[language]}</h3>
        <p className="minor">
          {document.date} {t(`target.status.${document.status}`)}
          {document.note[language] && ` · ${document.note[language]}`}
        </p>
      </div>
      <table className="target-table">
        <thead>
          <tr>
            <th scope="col">{t('target.clause')}</th>
            <th scope="col">{t('target.target')}</th>
            <th scope="col">{t('target.scope')}</th>
          </tr>
        </thead>
        <tbody>
          {document.targets.map((target) => (
            <tr key={target.id} data-target={target.id}>
              <td className="target-clause">{target.clause}</td>
              <th scope="row">
                <strong>{nameOf(target)}</strong> <span>{goalOf(target)}</span>
                <TargetBadges target={target} />
                {target.note && <p className="minor">{target.note[language]}</p>}
                {target.baseYear !== null && (
                  <p className="minor">{t('target.base', { year: target.baseYear })}</p>
                )}
                {target.needs && (
                  <p className="minor">
                    {t('target.needs', { what: tk(`target.needs.${target.needs}`) })}
                  </p>
                )}
              </th>
              <td>{target.scope[language] || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
