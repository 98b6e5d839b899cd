import { useLayoutEffect, useRef } from 'react';

interface PictureProps {
  /** CSS px. */
  width: number;
  height: number;
  className?: string;
  /** Draws in CSS px, on a canvas that is clear. The same function draws the same picture. */
  draw: (context: CanvasRenderingContext2D, style: CSSStyleDeclaration) => void;
}

/** Sharp in print and on screens that are read with a magnifier. */
const leastScale = 2;

/**
 * A small still picture on a canvas of its own, for what stands many times in a page. Vector shapes would
 * make the browser draw all their surroundings with many samples, whenever anything near them changes.
 */
export function Picture({ width, height, className, draw }: PictureProps) {
  const ref = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    // Still before the page is painted, but with all the others: each look at the style makes the browser find it anew.
    const frame = requestAnimationFrame(() => {
      // A canvas that is read is kept in plain memory and not on the GPU.
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) return;
      const scale = Math.max(leastScale, devicePixelRatio);
      canvas.width = width * scale;
      canvas.height = height * scale;
      context.scale(scale, scale);
      draw(context, getComputedStyle(canvas));
    });
    return () => cancelAnimationFrame(frame);
  }, [width, height, draw]);
  return <canvas ref={ref} className={className} style={{ width, height }} />;
}
