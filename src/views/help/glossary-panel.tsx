import { useEffect, useRef, useState } from 'react';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import { type GlossaryTerm, glossary, termGroups } from './glossary';
import { SourceMark } from './source-mark';

/** Every term with its definition, its source and how sure it is. */
export function GlossaryPanel() {
  const isOpen = useStore((state) => state.panel === 'glossary');
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  return (
    <PanelDialog
      title={t('glossary.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={() => openPanel(null)}
      className="wide"
    >
      <GlossaryContent />
    </PanelDialog>
  );
}

function GlossaryContent() {
  const wanted = useStore((state) => state.glossaryTerm);
  const content = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const { t } = useWords();
  useEffect(() => {
    if (wanted) content.current?.querySelector(`#term-${wanted}`)?.scrollIntoView();
  }, [wanted]);
  const found = glossary.filter((term) => holds(term, text.trim().toLowerCase()));
  return (
    <div ref={content} className="glossary">
      <input
        type="search"
        className="text-input"
        placeholder={t('glossary.filter')}
        aria-label={t('glossary.filter')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {found.length === 0 && (
        <p className="minor" role="status">
          {t('glossary.none')}
        </p>
      )}
      {termGroups.map((group) => {
        const terms = found.filter((term) => term.group === group);
        if (terms.length === 0) return null;
        return (
          <section key={group}>
            <h3>{t(`glossary.group.${group}`)}</h3>
            <dl>
              {terms.map((term) => (
                <TermEntry key={term.id} term={term} />
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}

function TermEntry({ term }: { term: GlossaryTerm }) {
  const { language } = useWords();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div id={`term-${term.id}`} className="glossary-term">
      <dt>
        {term.name[language]}
        <span lang={other}>{term.name[other]}</span>
      </dt>
      <dd>
        <p>{term.definition[language]}</p>
        <p className="term-source">
          {term.source[language]}
          <SourceMark mark={term.mark} />
        </p>
      </dd>
    </div>
  );
}

function holds({ name, definition }: GlossaryTerm, text: string): boolean {
  return [name.zh, name.en, definition.zh, definition.en].some((words) =>
    words.toLowerCase().includes(text),
  );
}
