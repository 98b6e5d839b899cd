import type { ReactNode } from 'react';

interface Bar {
  /** NaN or `null`: unknown, no bar. */
  value: number | null;
  /** What is told of it: its date and value. */
  text: string;
  isAhead?: boolean;
}

interface BarChartProps {
  /** What the whole shows, for those who do not see it. */
  label: string;
  title: ReactNode;
  /** The value of the bar that is looked at. */
  value: ReactNode;
  bars: readonly Bar[];
  /** The value at the full height. */
  most: number;
  fill?: string;
  outline?: string;
  /** The bar that is looked at, or −1. */
  at: number;
  onLook: (at: number | null) => void;
  onChoose: (at: number) => void;
}

const height = 44;

/** One of several small charts that share their dates: bars, one of them looked at. */
export function BarChart(props: BarChartProps) {
  const { label, title, value, bars, most, fill, outline, at, onLook, onChoose } = props;
  const width = 100 / bars.length;
  /** Few bars stay slim. */
  const slim = Math.min(0.8, bars.length * 0.12);
  const share = (amount: number | null) =>
    amount === null || Number.isNaN(amount) || most <= 0 ? 0 : amount / most;
  return (
    <figure className="bar-chart">
      <figcaption>
        <span className="bar-chart-title">{title}</span>
        <span className="bar-chart-value">{value}</span>
      </figcaption>
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={label}
        onPointerLeave={() => onLook(null)}
      >
        {bars.map(({ value: amount, text, isAhead }, i) => {
          const tall = share(amount) * (height - 3);
          return (
            <g key={i} className={i === at ? 'bar-at' : undefined}>
              <rect
                className={fill ? 'bar-shape' : 'bar-shape is-plain'}
                x={`${i * width + (width * (1 - slim)) / 2}%`}
                width={`${width * slim}%`}
                y={height - 1 - Math.max(amount ? 1.5 : 0, tall)}
                height={Math.max(amount ? 1.5 : 0, tall)}
                fill={fill}
                stroke={outline}
                opacity={isAhead ? 0.4 : undefined}
              />
              {/* biome-ignore lint/a11y/noStaticElementInteractions: the table below does the same by keyboard */}
              <rect
                className="bar-target"
                x={`${i * width}%`}
                width={`${width}%`}
                y="0"
                height={height}
                onPointerEnter={() => onLook(i)}
                onClick={() => onChoose(i)}
              >
                <title>{text}</title>
              </rect>
            </g>
          );
        })}
        <line className="bar-ground" x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
      </svg>
    </figure>
  );
}
