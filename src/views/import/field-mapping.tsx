import { Button } from 'react-aria-components';
import type { LayerSummary } from '../../domain/dataset';
import { templateFor } from '../../domain/mapping-template';
import { useStore, useWords } from '../../store/use-store';
import { FieldRow } from './field-row';
import { fieldOf } from './mapping-choices';
import { UnitQuestions } from './unit-question';
import './mapping.css';

/** The columns of a layer, a sample of each, and the field that it was taken for. */
export function FieldMapping({ layer, index }: { layer: LayerSummary; index: number }) {
  const { t } = useWords();
  const used = layer.headings.filter(({ heading }) => fieldOf(layer, heading)).length;
  const values = {
    layer: layer.name,
    count: layer.headings.length,
    used,
    kept: layer.headings.length - used,
  };
  return (
    <>
      <h3>
        {t('import.fields')} <span className="minor">{t('import.fields-of', values)}</span>
      </h3>
      <TemplateLine layer={layer} index={index} />
      <UnitQuestions file={layer.file} />
      {layer.headings.length === 0 ? (
        <p className="minor">{t('import.no-columns')}</p>
      ) : (
        <table className="field-table">
          <thead>
            <tr>
              <th scope="col">{t('import.heading')}</th>
              <th scope="col">{t('import.sample')}</th>
              <th scope="col">{t('import.field')}</th>
              <th scope="col">{t('reading.title')}</th>
              <th scope="col">{t('import.how')}</th>
            </tr>
          </thead>
          <tbody>
            {layer.headings.map((heading) => (
              <FieldRow key={heading.heading} heading={heading} layer={layer} index={index} />
            ))}
          </tbody>
        </table>
      )}
      <p className="minor">{t('import.kept')}</p>
    </>
  );
}

/** By which template the columns were taken, or under which their correction is kept. */
function TemplateLine({ layer, index }: { layer: LayerSummary; index: number }) {
  const templates = useStore((state) => state.mappingTemplates);
  const clearMapping = useStore((state) => state.clearMapping);
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  const isChosen = Object.keys(layer.chosenFields).length > 0;
  const kept = isChosen
    ? templateFor(
        templates,
        layer.headings.map(({ heading }) => heading),
      )
    : null;
  const text =
    layer.template !== null
      ? t('mapping.template.used', { name: layer.template })
      : kept
        ? t('mapping.template.kept', { name: kept.name })
        : t('mapping.template.hint');
  return (
    <p className="template-line" data-template={layer.template !== null || undefined}>
      {text}{' '}
      {isChosen && (
        <Button className="link-button" onPress={() => void clearMapping(index)}>
          {t('mapping.template.drop')}
        </Button>
      )}{' '}
      <Button className="link-button" onPress={() => openPanel('templates')}>
        {t('mapping.templates.count', { count: templates.length })}
      </Button>
    </p>
  );
}
