import { useCallback, useMemo } from 'react';
import { formatNumber } from '../../i18n/format';
import { useStore, useWords } from '../../store/use-store';
import { Picture } from '../../ui/picture';
import type { ScenarioAnswer } from '../../worker/scenario-messages';
import { useAnswer } from '../work/use-stock';
import { yuanPerSquareMeterOfYi } from './edit-form';
import { useScenario } from './use-scenario';

const [width, height] = [360, 130];
const edge = { left: 40, right: 14, top: 10, bottom: 22 };
const factors = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5];

const intensityIn = ({ supposed }: ScenarioAnswer) =>
  supposed.find(({ indicator }) => indicator === 'outputIntensity')?.value ?? null;

/** The output intensity of the chosen park as the expectation of these plots varies: each point computed anew. */
export function SolveCurve({ keys, expected }: { keys: readonly string[]; expected: number }) {
  const ask = useStore((state) => state.scenarioFigures);
  const park = useStore((state) => state.park);
  const scenario = useScenario();
  const { t } = useWords();
  const asks = useCallback(
    () =>
      Promise.all(
        factors.map(async (factor) => {
          const supposed = {
            kind: 'build' as const,
            keys,
            outputYuanPerSquareMeter: expected * factor * yuanPerSquareMeterOfYi,
          };
          const answer = await ask([...(scenario?.edits ?? []), supposed], park);
          return { x: expected * factor, y: intensityIn(answer) };
        }),
      ),
    [ask, park, scenario?.edits, keys, expected],
  );
  const answer = useAnswer(asks);
  const points = useMemo(
    () =>
      answer.kind === 'there'
        ? answer.value.flatMap(({ x, y }) =>
            y === null ? [] : [{ x, y: y / yuanPerSquareMeterOfYi }],
          )
        : [],
    [answer],
  );
  const draw = useCallback(
    (context: CanvasRenderingContext2D, style: CSSStyleDeclaration) => {
      if (points.length < 2) return;
      const most = Math.max(...points.map(({ y }) => y)) * 1.1;
      const last = points.at(-1)!.x;
      const at = (x: number, y: number): [number, number] => [
        edge.left + (x / last) * (width - edge.left - edge.right),
        height - edge.bottom - (y / most) * (height - edge.top - edge.bottom),
      ];
      context.strokeStyle = style.getPropertyValue('--line-strong');
      context.fillStyle = style.getPropertyValue('--text2');
      context.font = `11px ${style.fontFamily}`;
      context.beginPath();
      context.moveTo(...at(0, most));
      context.lineTo(...at(0, 0));
      context.lineTo(...at(last, 0));
      context.stroke();
      context.textAlign = 'center';
      for (const { x } of points) context.fillText(formatNumber(x, 0), at(x, 0)[0], height - 6);
      context.textAlign = 'right';
      for (const share of [0, 0.5, 1])
        context.fillText(
          formatNumber((most / 1.1) * share, 0),
          edge.left - 5,
          at(0, (most / 1.1) * share)[1] + 4,
        );
      context.strokeStyle = style.getPropertyValue('--text');
      context.lineWidth = 2;
      context.beginPath();
      for (const { x, y } of points) context.lineTo(...at(x, y));
      context.stroke();
      context.fillStyle = style.getPropertyValue('--text');
      for (const { x, y } of points) {
        context.beginPath();
        context.arc(...at(x, y), x === expected ? 4.5 : 2.5, 0, 2 * Math.PI);
        context.fill();
      }
    },
    [points, expected],
  );
  if (points.length < 2) return null;
  return (
    <figure className="scenario-curve">
      <figcaption>{t('scenario.curve')}</figcaption>
      <div
        role="img"
        aria-label={t('scenario.curve-label', {
          from: formatNumber(points[0]!.x, 1),
          to: formatNumber(points.at(-1)!.x, 1),
          low: formatNumber(points[0]!.y, 1),
          high: formatNumber(points.at(-1)!.y, 1),
        })}
      >
        <Picture width={width} height={height} draw={draw} />
      </div>
    </figure>
  );
}
