import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { GaussKruegerZone } from '../../domain/dataset';
import {
  type ExportEncoding,
  type ExportFormat,
  type ExportNote,
  exportEncodings,
  formatsOfTable,
} from '../../export/export-request';
import { epsgOfZone } from '../../export/zone-projection';
import { zoneNumber } from '../../geometry/gauss-krueger';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { Download } from '../../ui/icons';
import { saveFile } from '../../ui/save-file';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { useExportChoices, useExportZones } from './use-export-choices';

const degrees = 'degrees';
const keyOfZone = ({ width, centralMeridian }: GaussKruegerZone) => `${width}/${centralMeridian}`;

/** Data as a file: what of them, in which format, and where the format asks, in which system and encoding. */
export function ExportData() {
  const exportLand = useStore((state) => state.exportLand);
  const hasSample = useStore((state) => state.snapshot?.hasSample ?? false);
  const { t } = useWords();
  const choices = useExportChoices();
  const zones = useExportZones();
  const [chosen, setChosen] = useState<string | null>(null);
  const [wanted, setWanted] = useState<ExportFormat>('geojson');
  const [encoding, setEncoding] = useState<ExportEncoding>('gbk');
  const [zoneKey, setZoneKey] = useState<string>(degrees);
  const [done, setDone] = useState<{ text: string; notes: string[] } | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  // What was chosen may be gone: the selection is dropped, the data change.
  const choice = choices.find(({ key }) => key === chosen) ?? choices[0];
  if (!choice) return null;
  const formats = formatsOfTable(choice.table);
  const format = formats.includes(wanted) ? wanted : 'geojson';
  const zone = (format === 'shapefile' && zones.find((it) => keyOfZone(it) === zoneKey)) || null;

  const noteText = ({ code, count, list = '' }: ExportNote) => {
    const values = { count: formatNumber(count, 0), list };
    if (code === 'without-shape' && format === 'txt')
      return t('export.note-without-shape-txt', values);
    return t(`export.note-${code}`, values);
  };
  const save = async () => {
    setIsBusy(true);
    const { table, scope } = choice;
    const name = t(`export.file-${table}`);
    const result = await exportLand({ table, format, encoding, zone, name }, scope);
    setIsBusy(false);
    if (!result) return;
    saveFile(result.file, result.name);
    const values = { name: result.name, count: formatNumber(result.rows, 0) };
    setDone({ text: t('export.done', values), notes: result.notes.map(noteText) });
  };

  return (
    <section className="share-data">
      <h3>{t('export.title')}</h3>
      <p className="minor">{t('export.text')}</p>
      <div className="export-choices">
        <Select
          label={t('export.what')}
          value={choice.key}
          options={choices.map(({ key, count }) => ({
            value: key,
            label: t(`export.what-${key}`, { count: formatNumber(count, 0) }),
          }))}
          onChange={setChosen}
        />
        <Select
          label={t('export.format')}
          value={format}
          options={formats.map((value) => ({ value, label: t(`export.format-${value}`) }))}
          onChange={setWanted}
        />
        {format === 'shapefile' && (
          <Select
            label={t('export.crs')}
            value={zone ? zoneKey : degrees}
            options={[
              { value: degrees, label: t('export.crs-degrees') },
              ...zones.map((it) => ({
                value: keyOfZone(it),
                label: t('export.crs-zone', {
                  width: it.width,
                  number: zoneNumber(it) ?? '',
                  meridian: it.centralMeridian,
                  epsg: epsgOfZone(it) ?? '',
                }),
              })),
            ]}
            onChange={setZoneKey}
          />
        )}
        {(format === 'shapefile' || format === 'txt') && (
          <Segmented
            label={t('export.encoding')}
            value={encoding}
            options={exportEncodings.map((value) => ({
              value,
              label: t(`export.encoding-${value}`),
            }))}
            onChange={setEncoding}
          />
        )}
      </div>
      <p className="minor">{t(`export.about-${format}`)}</p>
      <Button className="button primary" isDisabled={isBusy} onPress={() => void save()}>
        <Download size={15} aria-hidden />
        {t('export.do')}
      </Button>
      <div role="status" className="export-done">
        {done && (
          <>
            <p>{done.text}</p>
            {done.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </>
        )}
      </div>
      {hasSample && <p className="minor">{t('share.sample')}</p>}
    </section>
  );
}
