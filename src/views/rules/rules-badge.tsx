import { Button } from 'react-aria-components';
import { hasOwnClasses, ruleChanges } from '../../domain/rule-settings';
import { useStore, useWords } from '../../store/use-store';
import { SlidersHorizontal } from '../../ui/icons';
import './rules.css';
import { useRuleText } from './use-rule-text';

/** Says beside classes that they are told by numbers of the user's own; nothing while the rules are the usual ones. */
export function RulesBadge() {
  const settings = useStore((state) => state.ruleSettings);
  const openPanel = useStore((state) => state.openPanel);
  const { t } = useWords();
  const text = useRuleText();
  if (!hasOwnClasses(settings)) return null;
  return (
    <Button
      className="tag warn rules-badge"
      aria-label={`${t('rules.badge')}: ${ruleChanges(settings).map(text).join(t('list.separator'))}`}
      onPress={() => openPanel('rules')}
    >
      <SlidersHorizontal size={12} aria-hidden="true" />
      {t('rules.badge')}
    </Button>
  );
}
