import { useEffect, useMemo, useState } from 'react';
import type { GaussKruegerZone } from '../../domain/dataset';
import { viewBounds } from '../../geometry/view-frame';
import { selectedPlots } from '../../store/selected-plots';
import { useStore } from '../../store/use-store';
import type { PaperMap, PaperSubject } from '../../worker/drawn-land-messages';
import { mapSize, type Paper, type Turn } from './paper-size';

/** What a sheet may be of: the present view, the selection, or `park:` and its number. */
export type SubjectKey = 'view' | 'plots' | `park:${number}`;

export interface PaperChoice {
  subject: SubjectKey;
  paper: Paper;
  turn: Turn;
  /** 1 : n; `null`: fitted. */
  scale: number | null;
  zone: GaussKruegerZone | null;
}

/** The map on paper as chosen; `null` while it is made, `'none'` where the subject has no shape. */
export function usePaperMap(choice: PaperChoice): PaperMap | 'none' | 'failed' | null {
  const mapOnPaper = useStore((state) => state.mapOnPaper);
  const mapCamera = useStore((state) => state.mapCamera);
  const focus = useStore((state) => state.focus);
  const reading = useStore((state) => state.reading);
  const [made, setMade] = useState<PaperMap | 'none' | 'failed' | null>(null);
  const { subject: key, paper, turn, scale, zone } = choice;
  const subject = useMemo((): PaperSubject | null => {
    if (key === 'plots') return { kind: 'plots', plots: [...selectedPlots({ focus })] };
    if (key !== 'view') return { kind: 'park', park: Number(key.slice('park:'.length)) };
    if (!mapCamera) return null;
    // A sheet has north above and is seen from above, however the view is turned and tilted.
    const { frame } = mapCamera.view();
    return { kind: 'bounds', bounds: viewBounds({ ...frame, bearing: 0 }) };
  }, [key, focus, mapCamera]);
  useEffect(() => {
    if (!subject || !reading) return;
    let isWanted = true;
    mapOnPaper({ subject, zone, scale, ...mapSize(paper, turn) }).then(
      (answer) => isWanted && setMade(answer ?? 'none'),
      () => isWanted && setMade('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [mapOnPaper, subject, reading, paper, turn, scale, zone]);
  return made;
}
