/** 标准地: an inset double line, whatever the fill (look.md §3). */
export function StandardPlotMark() {
  return (
    <svg className="swatch" width="18" height="14" aria-hidden="true">
      <rect className="mark-line" x=".5" y=".5" width="17" height="13" rx="2" />
      <rect className="mark-line" x="3.5" y="3.5" width="11" height="7" rx="1" />
    </svg>
  );
}

/** 90 天预警: a dashed outline. */
export function WarningMark() {
  return (
    <svg className="swatch" width="18" height="14" aria-hidden="true">
      <rect className="mark-line mark-dashed" x="1" y="1" width="16" height="12" rx="2" />
    </svg>
  );
}
