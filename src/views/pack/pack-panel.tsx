import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { selectedPlots } from '../../store/selected-plots';
import { useStore, useWords } from '../../store/use-store';
import { Download, Printer } from '../../ui/icons';
import { PanelDialog } from '../../ui/panel-dialog';
import { saveFile } from '../../ui/save-file';
import { Select } from '../../ui/select';
import { keyedSheets } from '../plot-sheet/keyed-sheets';
import '../plot-sheet/plot-sheet.css';
import { SheetPages } from '../plot-sheet/sheet-pages';
import './pack.css';
import { PackPages, type PackPart, packParts } from './pack-pages';
import type { PackTable } from './pack-table';
import { mostPriority, type Pack, usePack } from './use-pack';

const priorities = ['0', '3', '5', '10'] as const;
const nobody = () => {};

/** 会议材料: chosen parts as pages to be printed in one job, and their tables as a workbook. */
export function PackPanel() {
  const isOpen = useStore((state) => state.panel === 'pack');
  const openPanel = useStore((state) => state.openPanel);
  const hasData = useStore((state) => state.snapshot !== null);
  const { t } = useWords();
  return (
    <PanelDialog
      title={t('pack.title')}
      closeLabel={t('action.close')}
      isOpen={isOpen && hasData}
      onClose={() => openPanel(null)}
      className="wide plot-sheet-modal"
    >
      <Preview />
    </PanelDialog>
  );
}

function Preview() {
  const focus = useStore((state) => state.focus);
  const { t } = useWords();
  const [priority, setPriority] = useState<(typeof priorities)[number]>('3');
  const [parts, setParts] = useState<ReadonlySet<PackPart>>(new Set(packParts));
  const [title, setTitle] = useState<string>(t('pack.heading.usual'));
  const titleId = useId();
  const pack = usePack(Number(priority));
  if (pack === 'failed') return <p role="alert">{t('pack.failed')}</p>;
  if (!pack) return <p role="status">{t('pack.working')}</p>;
  const selected = Math.min(mostPriority, selectedPlots({ focus }).length);
  const toggle = (part: PackPart) =>
    setParts((before) => {
      const next = new Set(before);
      if (!next.delete(part)) next.add(part);
      return next;
    });
  return (
    <>
      <div className="plot-sheet-bar pack-bar">
        <Button className="button primary" onPress={() => window.print()}>
          <Printer size={16} /> {t('pack.print')}
        </Button>
        <Button className="button" onPress={() => void saveTables(pack, parts, title)}>
          <Download size={16} /> {t('pack.xlsx')}
        </Button>
        <label htmlFor={titleId}>{t('pack.heading')}</label>
        <input
          id={titleId}
          className="text-input"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        {selected > 0 ? (
          <span className="minor">
            {t('pack.priority')}: {t('pack.priority.selected', { count: selected })}
          </span>
        ) : (
          <Select
            label={t('pack.priority')}
            value={priority}
            options={priorities.map((value) => ({
              value,
              label:
                value === '0' ? t('pack.priority.none') : t('pack.priority.some', { count: value }),
            }))}
            onChange={setPriority}
          />
        )}
        <fieldset className="pack-parts">
          <legend className="visually-hidden">{t('pack.parts')}</legend>
          {packParts.map((part) => (
            <label key={part}>
              <input type="checkbox" checked={parts.has(part)} onChange={() => toggle(part)} />
              {t(`pack.part.${part}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <div className="plot-sheets">
        <PackPages pack={pack} title={title} parts={parts} />
        <PrioritySheets pack={pack} />
      </div>
    </>
  );
}

/** The sheets of the priority plots (一地一策). */
function PrioritySheets({ pack }: { pack: Pack }) {
  const disposals = useStore((state) => state.disposals);
  const fieldChecks = useStore((state) => state.fieldChecks);
  return keyedSheets(pack.sheets, disposals, fieldChecks).map((keyed) => (
    <SheetPages key={keyed.sheet.details.plot} {...keyed} onBeyond={nobody} />
  ));
}

/** The tables that are printed, as one workbook with a sheet each. */
async function saveTables(pack: Pack, parts: ReadonlySet<PackPart>, name: string): Promise<void> {
  const tables = (['indicators', 'targets', 'idle', 'unsupplied'] as const)
    .filter((part) => parts.has(part))
    .map((part): PackTable => pack[part]);
  if (tables.length === 0) return;
  const { writeWorkbook } = await import('../../export/xlsx-sheet');
  const sheets = tables.map(({ title, headings, rows }) => ({
    name: title,
    headings,
    count: rows.length,
    rowAt: (row: number) => rows[row]!.map(({ value }) => value),
  }));
  saveFile(new Blob(await writeWorkbook(sheets, async () => undefined)), `${name}.xlsx`);
}
