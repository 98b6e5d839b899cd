import { useCallback, useEffect, useMemo, useRef } from 'react';
import { boundsOfRow, polygonColumnFrom } from '../../domain/polygons';
import { formatArea } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { likelyVersions, versionSources } from '../../store/version-sources';
import { Select } from '../../ui/select';
import type { BoundaryVersions } from '../../worker/footprint-messages';
import { DataValue } from '../quantity';
import { useAnswer } from '../work/use-stock';
import { drawVersions } from './draw-versions';
import { commonScale } from './frame-scale';
import { pathContext } from './path-context';
import { ScaleStrip } from './scale-strip';
import { useBox } from './use-box';

const none = '';

/** Two versions of one boundary over one another, with the land that was added and removed outlined and measured. */
export function VersionsFrame() {
  const words = useWords();
  const { t } = words;
  const parks = useStore((state) => state.snapshot?.parks) ?? [];
  const areas = useStore((state) => state.snapshot?.areas) ?? [];
  const drawings = useStore((state) => state.drawings);
  const chosen = useStore((state) => state.compare.versions);
  const change = useStore((state) => state.changeCompare);
  const ask = useStore((state) => state.boundaryVersions);
  const openTwin = useStore((state) => state.openTwin);
  const requestFit = useStore((state) => state.requestFit);
  const sources = useMemo(
    () => versionSources(parks, areas, drawings, words),
    [parks, areas, drawings, words.language],
  );
  const likely = useMemo(() => likelyVersions(sources), [sources]);
  const pair = [chosen[0] ?? likely?.[0] ?? null, chosen[1] ?? likely?.[1] ?? null] as const;
  const [first, second] = pair.map((key) => sources.find((source) => source.key === key));
  const asks = useCallback(
    () => ask(first!.multiPolygon, second!.multiPolygon),
    [ask, first?.multiPolygon, second?.multiPolygon],
  );
  const answer = useAnswer(first && second ? asks : null);
  const options = [
    { value: none, label: t('compare.versions-none') },
    ...sources.map(({ key, label }) => ({ value: key, label })),
  ];
  const choose = (place: 0 | 1) => (key: string) => {
    const value = key === none ? null : key;
    change({ versions: place === 0 ? [value, pair[1]] : [pair[0], value] });
  };
  const found = first && second && answer.kind === 'there' ? answer.value : null;
  return (
    <section className="compare-versions" aria-label={t('compare.versions')}>
      <div className="compare-choices">
        <Select
          label={t('compare.versions-before')}
          value={first?.key ?? none}
          options={options}
          onChange={choose(0)}
        />
        <Select
          label={t('compare.versions-after')}
          value={second?.key ?? none}
          options={options}
          onChange={choose(1)}
        />
        {first && second && (
          <button
            type="button"
            className="button small"
            onClick={() => {
              change({ versions: [first.key, second.key] });
              openTwin({ day: null, boundaries: true });
              const both = [...first.multiPolygon, ...second.multiPolygon];
              const bounds = boundsOfRow(polygonColumnFrom([both]), 0);
              if (bounds) requestFit(bounds, { animate: false });
            }}
          >
            {t('twin.on-map')}
          </button>
        )}
      </div>
      {!first || !second ? (
        <p>{t('compare.versions-choose')}</p>
      ) : found ? (
        <div className="compare-versions-body">
          <VersionsPicture
            versions={found}
            label={t('compare.versions-label', { first: first.label, second: second.label })}
          />
          <VersionAreas versions={found} />
        </div>
      ) : (
        <p className="minor">
          {t(answer.kind === 'computing' ? 'compare.loading' : 'compare.versions-failed')}
        </p>
      )}
    </section>
  );
}

function VersionsPicture({ versions, label }: { versions: BoundaryVersions; label: string }) {
  const theme = useStore((state) => state.theme);
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = useBox(holder);
  const metersPerPixel = commonScale([versions.extent], width, height);
  useEffect(() => {
    const context = canvas.current && pathContext(canvas.current);
    if (!canvas.current || !context || metersPerPixel === null) return;
    canvas.current.width = Math.round(width * devicePixelRatio);
    canvas.current.height = Math.round(height * devicePixelRatio);
    context.scale(devicePixelRatio, devicePixelRatio);
    drawVersions(context, versions, { width, height, metersPerPixel }, theme);
  }, [versions, width, height, metersPerPixel, theme]);
  return (
    <div>
      <div className="compare-versions-frame" ref={holder}>
        <canvas ref={canvas} style={{ width, height }} role="img" aria-label={label} />
      </div>
      {metersPerPixel !== null && <ScaleStrip metersPerPixel={metersPerPixel} />}
    </div>
  );
}

function VersionAreas({ versions }: { versions: BoundaryVersions }) {
  const { t, language } = useWords();
  const unit = useStore((state) => state.unit);
  const { areas, added, removed } = versions;
  const rows = [
    { id: 'first', value: areas.first },
    { id: 'second', value: areas.second },
    { id: 'kept', value: areas.shared },
    { id: 'added', value: areas.added, parts: added.length },
    { id: 'removed', value: areas.removed, parts: removed.length },
    { id: 'net', value: areas.second - areas.first },
  ] as const;
  return (
    <div>
      <table className="compare-table">
        <tbody>
          {rows.map((row) => {
            const size = formatArea(Math.abs(row.value), unit, language);
            const sign = row.id !== 'net' || row.value === 0 ? '' : row.value > 0 ? '+' : '−';
            return (
              <tr key={row.id} data-version={row.id}>
                <th scope="row">
                  {t(`compare.versions-${row.id}`)}
                  {'parts' in row && row.parts > 0 && (
                    <span className="minor">
                      {' '}
                      {t('compare.versions-parts', { count: row.parts })}
                    </span>
                  )}
                </th>
                <td className="numeric">
                  {sign}
                  <DataValue
                    value={row.value}
                    unit="m2"
                    indicator={`versions.${row.id}`}
                    quantity={size}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="minor">{t('compare.versions-how')}</p>
    </div>
  );
}
