import type { LandMap } from './land-map';
import { following } from './map-events';

/** Keeps two maps of the same size at one camera, whichever of them is moved; returns what ends that. */
export function pairMaps(first: LandMap, second: LandMap): () => void {
  const maps = [first.mapLibre, second.mapLibre] as const;
  let isFollowing = false;
  const follow = (leader: 0 | 1, isSettled: boolean) => () => {
    if (isFollowing) return;
    const [from, to] = leader === 0 ? maps : [maps[1], maps[0]];
    isFollowing = true;
    to.jumpTo(
      {
        center: from.getCenter(),
        zoom: from.getZoom(),
        bearing: from.getBearing(),
        pitch: from.getPitch(),
        padding: from.getPadding(),
      },
      // Labels and the address wait until the camera rests.
      isSettled ? undefined : following,
    );
    isFollowing = false;
  };
  const listeners = ([0, 1] as const).map((leader) => ({
    map: maps[leader],
    move: follow(leader, false),
    rest: follow(leader, true),
  }));
  follow(0, true)();
  for (const { map, move, rest } of listeners) {
    map.on('move', move);
    map.on('moveend', rest);
    map.on('resize', rest);
  }
  return () => {
    for (const { map, move, rest } of listeners) {
      map.off('move', move);
      map.off('moveend', rest);
      map.off('resize', rest);
    }
  };
}
