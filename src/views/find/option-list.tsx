import { useEffect, useRef } from 'react';
import { useWords } from '../../store/use-store';
import type { FindGroup, FindOption } from './find-option';
import { MarkedText } from './marked-text';

interface OptionListProps {
  id: string;
  label: string;
  groups: readonly FindGroup[];
  /** Place of the active option among all. */
  active: number;
  onActive(place: number): void;
  onChoose(option: FindOption): void;
}

/** The id of an option's element, for `aria-activedescendant`. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** Options in groups under a text field, which keeps the focus and carries the keys. */
export function OptionList({ id, label, groups, active, onActive, onChoose }: OptionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { t } = useWords();
  useEffect(() => {
    list.current
      ?.querySelector(`#${CSS.escape(optionId(id, active))}`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  let place = 0;
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className="option-list">
      {groups.map((group) => (
        <div
          key={group.key}
          role="group"
          aria-labelledby={`${id}-${group.key}`}
          className="option-group"
        >
          <div id={`${id}-${group.key}`} role="presentation" className="option-group-title">
            {group.title}
            {!!group.more && <span>{t('find.more', { count: group.more })}</span>}
          </div>
          {group.options.map((option) => {
            const own = place++;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the text field carries the keys
              <div
                key={option.key}
                id={optionId(id, own)}
                role="option"
                tabIndex={-1}
                aria-selected={own === active}
                className="option"
                // A list that comes to lie under a pointer at rest must not take the choice from the keys.
                onPointerMove={({ movementX, movementY }) => {
                  if (movementX !== 0 || movementY !== 0) onActive(own);
                }}
                // The text field keeps the focus.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(option)}
              >
                <span className="option-icon">{option.icon}</span>
                <span className="option-text">
                  <span className="option-title">
                    <MarkedText text={option.title} range={option.match} />
                  </span>
                  {option.detail && (
                    <span className="option-detail">
                      <MarkedText text={option.detail} range={option.detailMatch} />
                    </span>
                  )}
                </span>
                {option.aside && <span className="option-aside">{option.aside}</span>}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
