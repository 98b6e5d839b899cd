import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { statuses } from '../../domain/category';
import { formatDay } from '../../domain/day';
import { type WarningKind, warningKinds } from '../../domain/warning-kind';
import type { WarningFileRequest } from '../../export/warning-request';
import { areaUnitName, squareMetersPer } from '../../i18n/format';
import type { Store } from '../../store/actions';
import { useTubanStore, useWords, type Words } from '../../store/use-store';
import { Download } from '../../ui/icons';
import { saveFile } from '../../ui/save-file';
import { shownWords } from '../table/shown-words';

const forms = ['ics', 'xlsx', 'csv'] as const;
type Form = (typeof forms)[number];

/** The list as a calendar or a table, to be saved. */
export function WarningExport({ isEmpty }: { isEmpty: boolean }) {
  const store = useTubanStore();
  const words = useWords();
  const { t, tk } = words;
  return (
    <MenuTrigger>
      <Button className="button small" isDisabled={isEmpty}>
        <Download size={14} aria-hidden />
        {t('warnings.export')}
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={6}>
        <Menu
          className="menu-list"
          aria-label={t('warnings.export')}
          onAction={(form) => void saveWarnings(store.getState(), form as Form, words)}
        >
          {forms.map((form) => (
            <MenuItem key={form} id={form} className="menu-item">
              {tk(`warnings.export-${form}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

async function saveWarnings(state: Store, form: Form, words: Words): Promise<void> {
  const { t, language } = words;
  const { unit, asOf, snapshot, warningSpan } = state;
  const { scope } = shownWords(state, words);
  const date = formatDay(asOf);
  const title = t('warnings.title');
  const isSample = snapshot?.hasSample ?? false;
  const file = await state.warningsFile({
    form,
    name: title,
    statement: [
      [title, scope],
      [t('statement.as-of'), date],
      [t('warnings.span'), String(warningSpan)],
      ...(isSample ? [[t('statement.sample'), t('statement.sample-text')]] : []),
      [t('statement.note'), t('warnings.note')],
      [],
    ],
    words: fileWords(words, date, isSample),
    area: { scale: 1 / squareMetersPer[unit], decimals: 4, unit: areaUnitName(unit, language) },
    stamp: Date.now(),
  });
  if (!file) return;
  const parts = [title, scope, date, ...(isSample ? [t('statement.sample')] : [])];
  saveFile(file, `${parts.join('-')}.${form}`);
}

function fileWords({ t, tk }: Words, date: string, isSample: boolean): WarningFileRequest['words'] {
  const byKind = (prefix: string) =>
    Object.fromEntries(warningKinds.map((kind) => [kind, tk(`${prefix}.${kind}`)])) as Record<
      WarningKind,
      string
    >;
  const note = t('warnings.file-note', { date });
  return {
    kinds: byKind('warnings.kind'),
    grounds: byKind('warnings.ground'),
    kind: t('warnings.head.kind'),
    date: t('warnings.head.date'),
    days: t('warnings.head.days'),
    id: t('warnings.head.id'),
    name: t('warnings.head.name'),
    park: t('warnings.head.park'),
    holder: t('warnings.head.holder'),
    area: t('warnings.head.area'),
    status: t('warnings.head.status'),
    statuses: statuses.map((status) => tk(`status.${status}`)),
    noNumber: t('warnings.no-number'),
    colon: t('warnings.colon'),
    note: isSample ? `${note}\n${t('statement.sample-text')}` : note,
  };
}
