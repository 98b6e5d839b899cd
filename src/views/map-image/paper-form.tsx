import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { roundScales } from '../../geometry/sheet-map';
import { formatNumber } from '../../i18n/format';
import { selectedPlots } from '../../store/selected-plots';
import { useStore, useWords } from '../../store/use-store';
import { Printer } from '../../ui/icons';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { zoneNumberOf } from '../plot-sheet/zone-text';
import { useExportZones } from '../share/use-export-choices';
import { PaperSheet } from './paper-sheet';
import { type Paper, papers, type Turn, turns } from './paper-size';
import { TitleField } from './title-field';
import { useDrawnClasses } from './use-drawn-classes';
import { useUsualHeading } from './use-image-contents';
import { type SubjectKey, usePaperMap } from './use-paper-map';

const fitted = 'fit';
const auto = 'auto';
/** Maps at smaller scales are fitted, not chosen. */
const smallestScale = 100_000;
const scales = roundScales.filter((scale) => scale <= smallestScale);
const nobody: ReadonlySet<number> = new Set();

/** A sheet of paper with the map of the view, the selection or a park at an exact round scale. */
export function PaperForm() {
  const parks = useStore((state) => state.snapshot?.parks) ?? [];
  const park = useStore((state) => state.park);
  const focus = useStore((state) => state.focus);
  const { t } = useWords();
  const usual = useUsualHeading();
  const selected = useMemo(() => [...selectedPlots({ focus })], [focus]);
  const [written, setWritten] = useState<string | null>(null);
  const [subject, setSubject] = useState<SubjectKey>(
    selected.length > 0 ? 'plots' : park === null ? 'view' : `park:${park}`,
  );
  const [paper, setPaper] = useState<Paper>('A4');
  const [turn, setTurn] = useState<Turn>('landscape');
  const [scaleKey, setScaleKey] = useState<string>(fitted);
  const [zoneKey, setZoneKey] = useState<string>(auto);
  const zones = useExportZones();
  const keyOf = (zone: (typeof zones)[number]) => `${zone.width}/${zone.centralMeridian}`;
  const zone = zones.find((it) => keyOf(it) === zoneKey) ?? null;
  const scale = scaleKey === fitted ? null : Number(scaleKey);
  const made = usePaperMap({ subject, paper, turn, scale, zone });
  const classes = useDrawnClasses('light');
  const chosen = useMemo(
    () => (subject === 'plots' ? new Set(selected) : nobody),
    [subject, selected],
  );
  const parkItem = subject.startsWith('park:')
    ? parks.find(({ index }) => `park:${index}` === subject)
    : undefined;
  const title =
    written ??
    (parkItem
      ? t('map-image.heading.park', { park: parkItem.name ?? parkItem.id ?? t('park.unnamed') })
      : usual);
  const map = typeof made === 'string' ? null : made;
  const ratio = (value: number) => formatNumber(value, 0);
  return (
    <>
      <div className="plot-sheet-bar map-image-bar">
        <TitleField value={title} onChange={setWritten} />
        <Segmented
          label={t('map-image.paper')}
          value={paper}
          options={(Object.keys(papers) as Paper[]).map((value) => ({ value, label: value }))}
          onChange={setPaper}
        />
        <Segmented
          label={t('map-image.turn')}
          value={turn}
          options={turns.map((value) => ({ value, label: t(`map-image.turn.${value}`) }))}
          onChange={setTurn}
        />
        <Select
          label={t('map-image.of')}
          value={subject}
          options={[
            { value: 'view' as SubjectKey, label: t('map-image.of.view') },
            ...(selected.length > 0
              ? [
                  {
                    value: 'plots' as SubjectKey,
                    label: t('map-image.of.plots', { count: ratio(selected.length) }),
                  },
                ]
              : []),
            ...parks.map(({ index, name, id }) => ({
              value: `park:${index}` as SubjectKey,
              label: name ?? id ?? t('park.unnamed'),
            })),
          ]}
          onChange={setSubject}
        />
        <Select
          label={t('map-image.scale')}
          value={scaleKey}
          options={[
            {
              value: fitted,
              label: map
                ? t('map-image.scale.fit', { scale: ratio(map.fittingScale) })
                : t('map-image.scale.auto'),
            },
            ...scales.map((value) => ({ value: String(value), label: `1:${ratio(value)}` })),
          ]}
          onChange={setScaleKey}
        />
        <Select
          label={t('map-image.zone')}
          value={zone ? zoneKey : auto}
          options={[
            { value: auto, label: t('map-image.zone.auto') },
            ...zones.map((it) => ({
              value: keyOf(it),
              label: t('measure.zone-option', {
                width: it.width,
                number: zoneNumberOf(it),
                meridian: it.centralMeridian,
              }),
            })),
          ]}
          onChange={setZoneKey}
        />
        <div className="map-image-buttons">
          <Button className="button primary" isDisabled={!map} onPress={() => window.print()}>
            <Printer size={16} aria-hidden /> {t('map-image.print')}
          </Button>
          <span role="status" className="minor">
            {map && map.frame.scale < map.fittingScale
              ? t('map-image.scale.cut', {
                  scale: ratio(map.frame.scale),
                  fitting: ratio(map.fittingScale),
                })
              : ''}
            {map && map.land.plots === null
              ? t('map-image.paper-many', {
                  count: ratio(map.land.rows.length),
                  most: ratio(map.land.mostPlots),
                })
              : ''}
          </span>
        </div>
      </div>
      {made === 'failed' && <p role="alert">{t('map-image.failed')}</p>}
      {made === 'none' && <p role="alert">{t('map-image.no-shape')}</p>}
      {made === null && <p role="status">{t('map-image.working')}</p>}
      {map && classes && (
        <div className="plot-sheets">
          <PaperSheet
            title={title}
            paper={paper}
            turn={turn}
            map={map}
            classes={classes}
            chosen={chosen}
          />
        </div>
      )}
    </>
  );
}
