import { transfer } from 'comlink';
import type { Dataset } from '../domain/dataset';
import { filterPlots } from './filter-plots';
import { handOverAnswer } from './hand-over';
import { colourPlots } from './plot-colouring';
import { readDataset } from './read-dataset';
import { supposedLand } from './scenario-answer';
import type { TwinAnswer, TwinQuestion } from './twin-messages';

/**
 * The land read by itself for the map that is held against the main one: as of its own date, in its own colours, and
 * what its scenario supposes (none: an empty list). Areas as `options` say, m².
 */
export function twinAnswer(
  dataset: Dataset,
  { options, filter, colours, group, edits }: TwinQuestion,
): TwinAnswer {
  const { context, reading } = readDataset(dataset, options);
  const answer: TwinAnswer = {
    ...handOverAnswer(reading, filterPlots(filter, context)),
    colouring: colours === 'category' ? null : colourPlots(colours, context, group),
    supposed: edits.length > 0 ? supposedLand(context, options, edits) : [],
  };
  return transfer(answer, buffersIn(answer));
}

function buffersIn({ reading, match, colouring }: TwinAnswer): ArrayBufferLike[] {
  const arrays = [
    ...Object.values(reading),
    match.passes,
    ...match.verdicts,
    colouring?.classOf,
    colouring?.values,
  ];
  return [...new Set(arrays.flatMap((array) => (ArrayBuffer.isView(array) ? [array.buffer] : [])))];
}
