import { ruleChanges } from '../../domain/rule-settings';
import { formatNumber } from '../../i18n/format';
import { hasText } from '../../i18n/translate';
import { useStore, useWords } from '../../store/use-store';

const sections = ['areas', 'double', 'intensity', 'status', 'statistics'] as const;

/** Sources, basis and rules behind the figures of the pack. */
export function PackMethod() {
  const snapshot = useStore((state) => state.snapshot);
  const denominator = useStore((state) => state.denominator);
  const settings = useStore((state) => state.ruleSettings);
  const { t, tk } = useWords();
  const ruleName = (name: string) =>
    hasText(`rules.name.${name}`) ? tk(`rules.name.${name}`) : tk(`field.${name}`);
  if (!snapshot) return null;
  const changed = ruleChanges(settings);
  return (
    <>
      <h2 className="sheet-title pack-title">{t('pack.method')}</h2>
      <section className="sheet-section">
        <h3>{t('pack.files')}</h3>
        <table>
          <tbody>
            {snapshot.layers.map(({ file, name, role, rows }) => (
              <tr key={`${file} ${name}`}>
                <th>{file}</th>
                <td>{t(`role.${role}`)}</td>
                <td>{t('pack.rows', { count: formatNumber(rows, 0) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="sheet-section">
        <h3>{t('methods.title')}</h3>
        <p>
          {t('denominator.title')}: {tk(`denominator.${denominator}`)}
        </p>
        {sections.map((section) => (
          <p key={section}>
            <strong>{t(`methods.${section}.title`)}</strong> {t(`methods.${section}.text`)}
          </p>
        ))}
        <p>
          {changed.length === 0
            ? t('pack.rules-usual')
            : t('pack.rules-changed', {
                names: changed
                  .map(({ name, to }) => `${ruleName(name)} ${to}`)
                  .join(t('list.separator')),
              })}
        </p>
      </section>
    </>
  );
}
