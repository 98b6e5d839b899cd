import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import type { MappingTemplate } from '../../domain/mapping-template';
import { printTemplates } from '../../store/mapping-templates';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import { saveFile } from '../../ui/save-file';
import { NameForm } from '../name-form';
import '../named-rows.css';

/** How columns were corrected before: renamed, deleted, exported and imported. */
export function TemplatesPanel() {
  const isOpen = useStore((state) => state.panel === 'templates');
  const hasData = useStore((state) => state.snapshot !== null);
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  return (
    <PanelDialog
      title={t('mapping.templates')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      // Back to the columns that they are about.
      onClose={() => openPanel(hasData ? 'issues' : null)}
      className="named-modal"
    >
      <p className="minor">{t('mapping.templates.intro')}</p>
      <Templates />
    </PanelDialog>
  );
}

function Templates() {
  const templates = useStore((state) => state.mappingTemplates);
  const undoable = useStore((state) => state.undoable);
  const undo = useStore((state) => state.undo);
  const importTemplates = useStore((state) => state.importTemplates);
  const [told, setTold] = useState<{ text: string; isWarning?: boolean } | null>(null);
  const { t } = useWords();
  return (
    <>
      {templates.length === 0 ? (
        <p className="named-none">{t('mapping.templates.none')}</p>
      ) : (
        <ul className="named-rows" aria-label={t('mapping.templates.list')}>
          {templates.map((template) => (
            <TemplateRow
              key={template.name}
              template={template}
              onDeleted={() =>
                setTold({ text: t('mapping.templates.deleted', { name: template.name }) })
              }
            />
          ))}
        </ul>
      )}
      {told && (
        <p className={told.isWarning ? 'warn' : ''} role={told.isWarning ? 'alert' : 'status'}>
          {told.text}{' '}
          {!told.isWarning && undoable === 'mappingTemplates' && (
            <Button
              className="link-button"
              onPress={() => {
                setTold(null);
                void undo();
              }}
            >
              {t('mapping.templates.undo')}
            </Button>
          )}
        </p>
      )}
      <p className="named-row-buttons">
        <Button
          className="button small"
          isDisabled={templates.length === 0}
          onPress={() =>
            saveFile(
              new Blob([printTemplates(templates)], { type: 'application/json' }),
              t('mapping.templates.file'),
            )
          }
        >
          {t('mapping.templates.export')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={async (list) => {
            const count = importTemplates((await list?.[0]?.text()) ?? '');
            setTold(
              count === null
                ? { text: t('mapping.templates.not-imported'), isWarning: true }
                : { text: t('mapping.templates.imported', { count }) },
            );
          }}
        >
          <Button className="button small">{t('mapping.templates.import')}</Button>
        </FileTrigger>
      </p>
    </>
  );
}

function TemplateRow({
  template: { name, headings, mapping },
  onDeleted,
}: {
  template: MappingTemplate;
  onDeleted: () => void;
}) {
  const renameTemplate = useStore((state) => state.renameTemplate);
  const deleteTemplate = useStore((state) => state.deleteTemplate);
  const [isRenaming, setRenaming] = useState(false);
  const { t, tk } = useWords();
  const fields = Object.entries(mapping).map(([heading, said]) => {
    const [field, unit] = said.split(':');
    const word = field ? tk(`field.${field}`) : t('mapping.none-chosen');
    return `${heading} → ${word}${unit ? ` (${tk(`unit-name.${unit}`)})` : ''}`;
  });
  return (
    <li className="named-row">
      {isRenaming ? (
        <NameForm
          name={name}
          label={t('mapping.templates.name')}
          saveLabel={t('mapping.templates.save')}
          onSave={(next) => {
            setRenaming(false);
            if (next !== name) renameTemplate(name, next);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <p className="named-row-name">
          <strong>{name}</strong>
        </p>
      )}
      <p className="minor">
        {t('mapping.templates.about', {
          count: headings.length,
          chosen: fields.length,
          fields: fields.join(t('list.separator')),
        })}
      </p>
      <p className="named-row-buttons">
        <Button
          className="button small"
          aria-label={t('mapping.templates.rename-of', { name })}
          onPress={() => setRenaming(true)}
        >
          {t('mapping.templates.rename')}
        </Button>
        <Button
          className="button small"
          aria-label={t('mapping.templates.delete-of', { name })}
          onPress={() => {
            deleteTemplate(name);
            onDeleted();
          }}
        >
          {t('mapping.templates.delete')}
        </Button>
      </p>
    </li>
  );
}
