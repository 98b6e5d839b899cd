import { useEffect, useState } from 'react';

/** The tokens of the page's theme in the form that a canvas takes, sizes in CSS px. */
export interface ChartTheme {
  text: string;
  text2: string;
  text3: string;
  line: string;
  lineStrong: string;
  surface: string;
  sunken: string;
  accent: string;
  accentBg: string;
  idle: string;
  font: string;
  fontSize: number;
  isDark: boolean;
}

function readTheme(): ChartTheme {
  const root = document.documentElement;
  const style = getComputedStyle(root);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: of('--text'),
    text2: of('--text2'),
    text3: of('--text3'),
    line: of('--line'),
    lineStrong: of('--line-strong'),
    surface: of('--surface'),
    sunken: of('--sunken'),
    accent: of('--accent'),
    accentBg: of('--accent-bg'),
    idle: of('--idle-text'),
    font: of('--font-ui'),
    fontSize: 0.75 * Number.parseFloat(style.fontSize),
    isDark: root.dataset.theme === 'dark',
  };
}

/** The theme as the page has it; anew after theme or text size changed on the root element. */
export function useChartTheme(): ChartTheme {
  const [theme, setTheme] = useState(readTheme);
  useEffect(() => {
    const observer = new MutationObserver(() => setTheme(readTheme()));
    const attributeFilter = ['data-theme', 'data-text-size'];
    observer.observe(document.documentElement, { attributes: true, attributeFilter });
    return () => observer.disconnect();
  }, []);
  return theme;
}

/** Axis looks that all charts share. */
export function axisLooks({ text2, text3, line, lineStrong, font, fontSize }: ChartTheme) {
  const label = { color: text2, fontFamily: font, fontSize };
  return {
    axisLabel: { ...label, hideOverlap: true },
    nameTextStyle: { ...label, color: text3 },
    axisLine: { lineStyle: { color: lineStrong } },
    axisTick: { lineStyle: { color: lineStrong } },
    splitLine: { lineStyle: { color: line } },
  };
}
