import { useCallback } from 'react';
import { groupings } from '../../domain/grouping';
import { useStore, useWords } from '../../store/use-store';
import { Select } from '../../ui/select';
import { useAnswer } from '../work/use-stock';
import { WaitingLine } from '../work/waiting-line';
import { ExportButtons } from './export-buttons';
import { GroupTable } from './group-table';
import { ParkCatalogue } from './park-catalogue';
import { saveGroups } from './save-groups';
import { useGroupName } from './use-group-name';
import { useIndicatorOptions } from './use-indicator-options';

/** 分组: any indicator by any group, the parks of a group, and the catalogues of parks. */
export function GroupsTab() {
  const view = useStore((state) => state.groupView);
  const change = useStore((state) => state.changeGroupView);
  const isShown = useStore((state) => state.colourMode === 'group');
  const setColourMode = useStore((state) => state.setColourMode);
  const ask = useStore((state) => state.groups);
  const reading = useStore((state) => state.reading);
  const parks = useStore((state) => state.snapshot?.parks);
  const words = useWords();
  const nameOf = useGroupName();
  const { t } = words;
  const optionOf = useIndicatorOptions();
  const { grouping, indicator, within } = view;
  const asks = useCallback(() => {
    void reading;
    return ask({ grouping, within });
  }, [ask, reading, grouping, within]);
  const answer = useAnswer(reading ? asks : null);
  const told = answer.kind === 'there' ? answer.value : null;
  // The answer of the groups before stands until the next one comes.
  const isOfView = told?.rows.every(({ park }) => (park === null) === (within === null)) === true;
  const of = told?.indicators.find(({ id }) => id === indicator) ?? told?.indicators[0];
  const title = `${t(`group.by.${grouping}`)}${within === null ? '' : ` ${nameOf(grouping, within)}`}`;
  return (
    <div className="stock targets">
      <div className="stock-tools">
        <Select
          label={t('group.by')}
          value={grouping}
          options={groupings.map((value) => ({ value, label: t(`group.by.${value}`) }))}
          onChange={(value) => change({ grouping: value, within: null })}
        />
        {told && of && (
          <Select
            label={t('group.indicator')}
            value={of.id}
            options={optionOf(told.indicators)}
            onChange={(value) => change({ indicator: value })}
          />
        )}
        <label className="target-switch">
          <input
            type="checkbox"
            checked={isShown}
            onChange={() => setColourMode(isShown ? 'category' : 'group')}
          />
          {t('group.show')}
        </label>
        {told && (
          <ExportButtons
            onSave={(form) => void saveGroups(form, title, told, grouping, nameOf, words, parks)}
          />
        )}
      </div>
      {within !== null && (
        <p className="group-path">
          <button type="button" className="link-button" onClick={() => change({ within: null })}>
            {t(`group.by.${grouping}`)}
          </button>
          <span aria-hidden="true"> › </span>
          <strong>{nameOf(grouping, within)}</strong>
        </p>
      )}
      {(answer.kind === 'failed' || !isOfView) && (
        <WaitingLine kind={answer.kind === 'failed' ? 'failed' : 'computing'} />
      )}
      {told && isOfView && of && (
        <GroupTable answer={told} of={of} grouping={grouping} within={within} />
      )}
      <p className="minor">{t('group.note')}</p>
      {grouping === 'tier' && <p className="minor">{t('group.note.tier')}</p>}
      {(grouping === 'threeLives' || grouping === 'function') && (
        <p className="minor">{t('group.note.use')}</p>
      )}
      <ParkCatalogue />
    </div>
  );
}
