import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Bounds } from '../../domain/polygons';
import type { ZoneCandidate, ZoneQuestion } from '../../domain/zone-candidate';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { PanelDialog } from '../../ui/panel-dialog';
import { Select } from '../../ui/select';
import { ZoneMap } from './zone-map';
import { ZoneOverview } from './zone-overview';
import './zone-map.css';

interface RiversProps {
  /** Gives the rings of the rivers, lon/lat. */
  loadRivers: () => Promise<number[][][]>;
}

/** Asks for the zone of files in metres that do not say it, and shows where their land would lie in each. */
export function ZoneDialog({ loadRivers }: RiversProps) {
  const zoneQuestions = useStore((state) => state.zoneQuestions);
  if (!zoneQuestions) return null;
  const { questions } = zoneQuestions;
  const key = questions.map(({ file }) => file).join('/');
  return <Questions key={key} questions={questions} loadRivers={loadRivers} />;
}

function Questions({
  questions,
  loadRivers,
}: RiversProps & { questions: readonly ZoneQuestion[] }) {
  const answerZones = useStore((state) => state.answerZones);
  const dismissZones = useStore((state) => state.dismissZones);
  const bounds = useStore((state) => state.snapshot?.bounds ?? null);
  const { t } = useWords();
  // The zone belongs to the file: its layers share it.
  const files = [...new Map(questions.map((question) => [question.file, question])).values()];
  const [crsOf, setCrsOf] = useState<Record<string, string>>(() =>
    Object.fromEntries(
      files.flatMap(({ file, candidates }) => {
        const near = nearest(candidates, bounds);
        return near ? [[file, near.crs]] : [];
      }),
    ),
  );
  return (
    <PanelDialog
      title={t('zone.title')}
      closeLabel={t('action.close')}
      isOpen
      onClose={dismissZones}
      footer={
        <>
          <Button className="button" onPress={dismissZones}>
            {t('zone.not-now')}
          </Button>
          <Button
            className="button primary"
            isDisabled={files.some(({ file }) => !crsOf[file])}
            onPress={() => void answerZones(crsOf)}
          >
            {t('zone.open')}
          </Button>
        </>
      }
    >
      {files.map((question) => (
        <ZoneChoice
          key={question.file}
          question={question}
          bounds={bounds}
          loadRivers={loadRivers}
          crs={crsOf[question.file] ?? ''}
          onChange={(crs) => setCrsOf({ ...crsOf, [question.file]: crs })}
        />
      ))}
    </PanelDialog>
  );
}

interface ZoneChoiceProps extends RiversProps {
  question: ZoneQuestion;
  bounds: Bounds | null;
  crs: string;
  onChange: (crs: string) => void;
}

function ZoneChoice({ question, bounds, crs, onChange, loadRivers }: ZoneChoiceProps) {
  const { t } = useWords();
  const { file, xMin, xMax, yMin, yMax, candidates } = question;
  const number = (value: number) => formatNumber(value, 0);
  const chosen = candidates.find((candidate) => candidate.crs === crs);
  const label = (candidate: ZoneCandidate) =>
    t('zone.candidate', {
      width: candidate.width,
      zone: candidate.zone,
      meridian: candidate.centralMeridian,
      lon: candidate.lon.toFixed(3),
      lat: candidate.lat.toFixed(3),
    });
  return (
    <section className="zone-choice">
      <h3>{file}</h3>
      <p>
        {t('zone.why', {
          xMin: number(xMin),
          xMax: number(xMax),
          yMin: number(yMin),
          yMax: number(yMax),
        })}
      </p>
      <Select
        label={t('zone.choose')}
        value={crs}
        options={[
          ...(crs ? [] : [{ value: '', label: t('zone.unknown') }]),
          ...candidates.map((candidate) => ({ value: candidate.crs, label: label(candidate) })),
        ]}
        onChange={onChange}
      />
      {chosen && (
        <p className="zone-place" role="status">
          {t(
            distanceTo(chosen, bounds) === null
              ? 'zone.place'
              : distanceTo(chosen, bounds)! < 1
                ? 'zone.place-within'
                : 'zone.place-far',
            {
              crs: chosen.crs,
              lon: chosen.lon.toFixed(5),
              lat: chosen.lat.toFixed(5),
              kilometers: number(distanceTo(chosen, bounds) ?? 0),
            },
          )}
        </p>
      )}
      {chosen ? (
        <ZoneMap question={question} candidate={chosen} loadRivers={loadRivers} />
      ) : (
        <figure className="zone-map">
          <ZoneOverview question={question} candidate={null} loaded={bounds} />
        </figure>
      )}
    </section>
  );
}

const KILOMETERS_PER_DEGREE = 111.2;

/** Rough distance to what is loaded, km, 0 within; `null` when nothing is. */
function distanceTo({ lon, lat }: ZoneCandidate, bounds: Bounds | null): number | null {
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const dx = Math.max(west - lon, 0, lon - east) * Math.cos((lat * Math.PI) / 180);
  const dy = Math.max(south - lat, 0, lat - north);
  return Math.hypot(dx, dy) * KILOMETERS_PER_DEGREE;
}

/** The only zone in which the land would lie with or near what is loaded; `null` leaves the choice open. */
function nearest(candidates: readonly ZoneCandidate[], bounds: Bounds | null) {
  const near = candidates.filter(
    (candidate) => candidate.width === 3 && (distanceTo(candidate, bounds) ?? Infinity) < 150,
  );
  return near.length === 1 ? near[0]! : null;
}
