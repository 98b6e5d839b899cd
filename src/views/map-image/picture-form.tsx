import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { mapImage } from '../../export/map-image';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { Copy, Download, Printer } from '../../ui/icons';
import { saveFile } from '../../ui/save-file';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { drawOnCanvas, pngOf } from './draw-on-canvas';
import { ImageSvg } from './image-svg';
import { TitleField } from './title-field';
import { useDrawnClasses } from './use-drawn-classes';
import {
  type ImagePart,
  imageParts,
  useImageContents,
  useUsualHeading,
} from './use-image-contents';
import { useMapView } from './use-map-view';
import { VectorLand } from './vector-land';

const ratios = ['1', '2', '3', '4'] as const;
const formats = ['png', 'svg'] as const;

/** The present view as a picture: PNG at 1–4×, SVG, or on the printer. */
export function PictureForm() {
  const theme = useStore((state) => state.theme);
  const mapCamera = useStore((state) => state.mapCamera);
  const notify = useStore((state) => state.notify);
  const { t } = useWords();
  const [format, setFormat] = useState<(typeof formats)[number]>('png');
  const [ratio, setRatio] = useState<(typeof ratios)[number]>('2');
  const [title, setTitle] = useState<string>(useUsualHeading());
  const [parts, setParts] = useState<ReadonlySet<ImagePart>>(new Set(imageParts));
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState('');
  const svg = useRef<SVGSVGElement>(null);
  const taken = useMapView();
  const view = taken === 'failed' ? null : taken;
  const classes = useDrawnClasses(theme);
  const isVector = format === 'svg';
  const contents = useImageContents(view, classes, title, parts, isVector);
  const style = useMemo(() => inksOfPage(), [theme]);
  if (taken === 'failed') return <p role="alert">{t('map-image.failed')}</p>;
  if (!view || !classes || !contents || !mapCamera)
    return <p role="status">{t('map-image.working')}</p>;

  const layout = mapImage(contents, style.inks);
  const isTooMany = isVector && view.land.plots === null;
  const pixels = (by: number) => ({
    width: formatNumber(Math.round(layout.width * by), 0),
    height: formatNumber(Math.round(layout.height * by), 0),
  });
  const name = title.trim() || t('map-image.title');
  const drawPng = async () => {
    const wanted = Number(ratio);
    const { picture, ratio: got } = await mapCamera.take(wanted);
    if (got < wanted * 0.99) setSaid(t('map-image.pixels-fewer', pixels(got)));
    return pngOf(drawOnCanvas(layout, classes.looks, picture, got, style.fontFamily));
  };
  const work = async (task: () => Promise<void>) => {
    setIsBusy(true);
    setSaid('');
    await task().catch(() => setSaid(t('map-image.failed')));
    setIsBusy(false);
  };
  const save = () =>
    work(async () => {
      const file = isVector ? svgFile(svg.current!) : await drawPng();
      saveFile(file, `${name}.${format}`);
    });
  const copy = () =>
    work(async () => {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawPng() })]);
      notify({ tone: 'info', key: 'map-image.copied', isBrief: true });
    });
  const toggle = (part: ImagePart) =>
    setParts((before) => {
      const next = new Set(before);
      if (!next.delete(part)) next.add(part);
      return next;
    });
  const canCopy = !isVector && 'ClipboardItem' in window && navigator.clipboard !== undefined;
  const { width, height } = view.frame;
  return (
    <>
      <div className="plot-sheet-bar map-image-bar">
        <TitleField value={title} onChange={setTitle} />
        <Segmented
          label={t('map-image.format')}
          value={format}
          options={formats.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={setFormat}
        />
        {!isVector && (
          <Select
            label={t('map-image.size')}
            value={ratio}
            options={ratios.map((value) => {
              const size = t('map-image.pixels', pixels(Number(value)));
              return { value, label: `${value}× · ${size}` };
            })}
            onChange={setRatio}
          />
        )}
        <fieldset className="pack-parts">
          <legend className="visually-hidden">{t('map-image.parts')}</legend>
          {imageParts.map((part) => (
            <label key={part}>
              <input type="checkbox" checked={parts.has(part)} onChange={() => toggle(part)} />
              {t(`map-image.part.${part}`)}
            </label>
          ))}
        </fieldset>
        <div className="map-image-buttons">
          <Button
            className="button primary"
            isDisabled={isBusy || isTooMany}
            onPress={() => void save()}
          >
            <Download size={16} aria-hidden /> {t('map-image.save')}
          </Button>
          {canCopy && (
            <Button className="button" isDisabled={isBusy} onPress={() => void copy()}>
              <Copy size={16} aria-hidden /> {t('map-image.copy')}
            </Button>
          )}
          <Button className="button" isDisabled={isTooMany} onPress={() => window.print()}>
            <Printer size={16} aria-hidden /> {t('map-image.print')}
          </Button>
          <span role="status" className="minor">
            {isBusy ? t('map-image.working') : said}
          </span>
        </div>
      </div>
      {isTooMany ? (
        <p role="alert">
          {t('map-image.too-many', {
            count: formatNumber(view.land.rows.length, 0),
            most: formatNumber(view.land.mostPlots, 0),
          })}
        </p>
      ) : (
        <div className="plot-sheets">
          <figure
            className={`image-page ${layout.width >= layout.height ? 'is-wide' : 'is-tall'}`}
            aria-label={t('map-image.preview')}
          >
            <ImageSvg
              ref={svg}
              label={name}
              layout={layout}
              looks={classes.looks}
              fontFamily={style.fontFamily}
            >
              {(textures) =>
                isVector ? (
                  <VectorLand
                    land={view.land}
                    classes={classes}
                    textures={textures}
                    width={width}
                    height={height}
                    theme={theme}
                  />
                ) : (
                  <image href={view.address} width={width} height={height} />
                )
              }
            </ImageSvg>
          </figure>
        </div>
      )}
    </>
  );
}

/** The colours and fonts that the page has at present. */
function inksOfPage() {
  const style = getComputedStyle(document.body);
  const colour = (name: string) =>
    getComputedStyle(document.documentElement).getPropertyValue(name);
  return {
    fontFamily: style.fontFamily,
    inks: {
      paper: colour('--surface').trim(),
      ink: colour('--text').trim(),
      weak: colour('--text2').trim(),
      line: colour('--line-strong').trim(),
    },
  };
}

function svgFile(svg: SVGSVGElement): Blob {
  const text = new XMLSerializer().serializeToString(svg);
  return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', text], { type: 'image/svg+xml' });
}
