import { transfer } from 'comlink';
import type { FilterMatch, Reading } from './data-messages';
import type { Answer } from './load-messages';

/** A reading and its match as an answer: copies of the worker's arrays, handed over. */
export function handOverAnswer(reading: Reading, match: FilterMatch): Answer {
  const answer = { reading: copyOfReading(reading), match };
  return transfer(answer, [...buffersOfReading(answer.reading), ...buffersOfMatch(match)]);
}

/** A match, whose arrays are the page's from now on. */
export function handOverMatch(match: FilterMatch): FilterMatch {
  return transfer(match, buffersOfMatch(match));
}

/** The worker keeps its reading; the page gets arrays of its own. */
export function copyOfReading(reading: Reading): Reading {
  return {
    ...reading,
    categories: reading.categories.slice(),
    statuses: reading.statuses.slice(),
    overlays: reading.overlays.slice(),
    nextDays: reading.nextDays.slice(),
    plotAreas: reading.plotAreas.slice(),
    countedAreas: reading.countedAreas.slice(),
    isCounted: reading.isCounted.slice(),
    parkAreas: reading.parkAreas.slice(),
    parkFigures: reading.parkFigures.slice(),
  };
}

function buffersOfReading(reading: Reading): ArrayBufferLike[] {
  return Object.values(reading).flatMap((value) =>
    ArrayBuffer.isView(value) ? [value.buffer] : [],
  );
}

function buffersOfMatch({ passes, verdicts }: FilterMatch): ArrayBufferLike[] {
  return [...verdicts, ...(passes ? [passes] : [])].map((array) => array.buffer);
}
