import { type MarkPen, MarkPicture } from './mark-picture';

/** 标准地: an inset double line, whatever the fill (look.md §3). */
export function StandardPlotMark() {
  return <MarkPicture draw={drawStandardPlot} />;
}

/** 90 天预警: a dashed outline. */
export function WarningMark() {
  return <MarkPicture draw={drawWarning} />;
}

function drawStandardPlot({ box }: MarkPen): void {
  box(0.5, 0.5, 17, 13, 2).stroke('--text2');
  box(3.5, 3.5, 11, 7, 1).stroke('--text2');
}

function drawWarning({ box }: MarkPen): void {
  box(1, 1, 16, 12, 2).stroke('--text', 2, [4, 2.5]);
}
