import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import {
  type InefficiencyThreshold,
  inefficiencyFields,
  type RuleName,
  type RuleNumber,
  ruleChanges,
  ruleGroups,
  ruleNames,
  ruleNumbers,
} from '../../domain/rule-settings';
import { printRuleSettings } from '../../store/rule-settings-text';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import { saveFile } from '../../ui/save-file';
import { entryOf, readEntry, readTestEntry, ruleText, testEntryOf, testUnits } from './rule-entry';
import { RuleRow } from './rule-row';
import './rules.css';
import { useRuleText } from './use-rule-text';

/** The numbers of the rules, each with its clause and default: changed, reset, exported and imported. */
export function RulesPanel() {
  const isOpen = useStore((state) => state.panel === 'rules');
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  return (
    <PanelDialog
      title={t('rules.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen}
      onClose={() => openPanel(null)}
      className="rules-modal"
      footer={<RuleButtons />}
    >
      <p className="minor">{t('rules.intro')}</p>
      <OwnRules />
      {ruleGroups.map((group) => (
        <section key={group} className="rule-group">
          <h3 className="section-title">{t(`rules.group.${group}`)}</h3>
          {(group === 'price' || group === 'warning') && (
            <p className="minor">{t(`rules.group.${group}.note`)}</p>
          )}
          <ul>
            {ruleNames
              .filter((name) => ruleNumbers[name].group === group)
              .map((name) => (
                <NumberRow key={name} name={name} />
              ))}
          </ul>
        </section>
      ))}
      <section className="rule-group">
        <h3 className="section-title">{t('rules.group.inefficient')}</h3>
        <p className="minor">{t('rules.group.inefficient.note')}</p>
        <ul>
          {inefficiencyFields.map((field) => (
            <TestRow key={field} field={field} />
          ))}
        </ul>
      </section>
    </PanelDialog>
  );
}

/** What differs from the default, from and to. */
function OwnRules() {
  const settings = useStore((state) => state.ruleSettings);
  const { t } = useWords();
  const text = useRuleText();
  const changes = ruleChanges(settings);
  if (changes.length === 0) return null;
  return (
    <div className="own-rules" role="status">
      <strong>{t('rules.own', { count: changes.length })}</strong>
      <ul>
        {changes.map((change) => (
          <li key={change.name}>{text(change)}</li>
        ))}
      </ul>
    </div>
  );
}

const hints = {
  ratio: 'rules.refused.ratio',
  yuan: 'rules.refused.money',
  year: 'rules.refused.whole',
  day: 'rules.refused.whole',
} as const;

function NumberRow({ name }: { name: RuleName }) {
  const value = useStore((state) => state.ruleSettings[name]);
  const setRule = useStore((state) => state.setRule);
  const { t, tk, language } = useWords();
  const { unit, clause, mark, least, most, value: usual } = ruleNumbers[name] as RuleNumber;
  const range = { least: entryOf(name, least), most: entryOf(name, most) };
  return (
    <RuleRow
      name={t(`rules.name.${name}`)}
      basis={
        clause
          ? t('rules.basis', {
              clause: tk(`clause.short.${clause}`),
              mark: tk(`clause.mark.${mark}`),
            })
          : t('rules.no-clause')
      }
      entry={entryOf(name, value)}
      unit={t(`rules.unit.${unit}`)}
      usual={ruleText(name, usual, language, (count) => t('rules.days', { count }))}
      isOwn={value !== usual}
      onEnter={(text) => {
        const next = readEntry(name, text);
        return next !== null && setRule(name, next);
      }}
      onReset={() => setRule(name, usual)}
      hint={t(hints[unit], range)}
    />
  );
}

function TestRow({ field }: { field: InefficiencyThreshold['field'] }) {
  const below = useStore(
    (state) => state.ruleSettings.inefficiency.find((test) => test.field === field)?.below ?? null,
  );
  const setInefficiency = useStore((state) => state.setInefficiency);
  const { t } = useWords();
  const { unit } = testUnits[field];
  return (
    <RuleRow
      name={t(`rules.name.${field}`)}
      basis={t('rules.no-national')}
      entry={testEntryOf(field, below)}
      unit={unit && t(`rules.unit.${unit}`)}
      usual={t('rules.not-set')}
      isOwn={below !== null}
      onEnter={(text) => {
        const next = readTestEntry(field, text);
        if (next === undefined) return false;
        setInefficiency(field, next);
        return true;
      }}
      onReset={() => setInefficiency(field, null)}
      hint={t('rules.refused.test')}
    />
  );
}

function RuleButtons() {
  const settings = useStore((state) => state.ruleSettings);
  const resetRules = useStore((state) => state.resetRules);
  const importRules = useStore((state) => state.importRules);
  const [told, setTold] = useState<{ text: string; isWarning: boolean } | null>(null);
  const { t } = useWords();
  return (
    <>
      {told && (
        <p className={told.isWarning ? 'warn' : 'minor'} role={told.isWarning ? 'alert' : 'status'}>
          {told.text}
        </p>
      )}
      <Button
        className="button small"
        isDisabled={ruleChanges(settings).length === 0}
        onPress={() => {
          resetRules();
          setTold(null);
        }}
      >
        {t('rules.reset')}
      </Button>
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={async (list) => {
          const read = importRules((await list?.[0]?.text()) ?? '');
          if (!read) setTold({ text: t('rules.not-imported'), isWarning: true });
          else if (read.left.length > 0)
            setTold({ text: t('rules.left', { names: read.left.join(', ') }), isWarning: true });
          else
            setTold({
              text: t('rules.imported', { count: ruleChanges(read.settings).length }),
              isWarning: false,
            });
        }}
      >
        <Button className="button small">{t('rules.import')}</Button>
      </FileTrigger>
      <Button
        className="button small"
        onPress={() =>
          saveFile(
            new Blob([printRuleSettings(settings)], { type: 'application/json' }),
            t('rules.file'),
          )
        }
      >
        {t('rules.export')}
      </Button>
    </>
  );
}
