import { type EvaluationSetup, evaluationEntry } from '../../domain/evaluation';
import type { EvaluatedFigure, Potentials, Shortfall } from '../../domain/evaluation-answer';
import type { Context, Land } from '../indicator';
import { areaOfA } from './area-of-a';
import { areaOfA2 } from './area-of-a2';
import { areaOfD22 } from './area-of-d22';
import { areaOfE } from './area-of-e';
import { areaOfE21 } from './area-of-e21';
import { areaOfG } from './area-of-g';
import { industrialLandRate } from './industrial-land-rate';
import { sameSource } from './same-source';
import { idealOf } from './score';
import { yearlySupply } from './yearly-supply';

/** The indicators of which the intensity potential is the greatest shortfall. */
export const intensityIndicators = [
  'industrialFar',
  'buildingCoefficient',
  'industrialInvestment',
  'industrialOutput',
] as const;

/**
 * The four potentials of a park (TD/T 1029; `potential` of the specification), m²:
 * expansion E, of it E21, and E ÷ mean yearly supply in years; structure A × (ideal industrial land rate − the rate),
 * 0 where the rate is not below; intensity the greatest of A2 × (ideal − value) ÷ ideal, 0 where none falls short;
 * management G + D22. Ideals are the user's. `null` where an input is unknown.
 */
export function potentialsOf(
  land: Land,
  context: Context,
  figures: readonly EvaluatedFigure[],
  setup: EvaluationSetup,
): Potentials {
  const figureOf = (id: string) => figures.find(({ indicator }) => indicator === id)!;
  return {
    expansion: expansionOf(land, context),
    structure: structureOf(land, context, setup),
    intensity: intensityOf(land, context, figureOf, setup),
    management: managementOf(land, context),
  };
}

function expansionOf(land: Land, context: Context): Potentials['expansion'] {
  const whole = areaOfE.compute(land, context);
  const industrial = areaOfE21.compute(land, context);
  const supply = yearlySupply.compute(land, context);
  // E is as declared in the table; supply by plots on another basis cannot divide it.
  const isOfOneBasis =
    supply.derivation.evaluation?.used !== 'plots' || context.areaBasis === 'declared';
  const yearly = isOfOneBasis ? supply.value : null;
  const missing = [...(whole.value === null ? whole.missing : []), ...supply.missing];
  if (!isOfOneBasis) missing.push('declaredSupply');
  else if (yearly === 0) missing.push('yearlySupply');
  return {
    squareMeters: whole.value,
    industrialSquareMeters: industrial.value,
    yearlySupply: yearly,
    years: whole.value !== null && yearly !== null && yearly > 0 ? whole.value / yearly : null,
    missing: [...new Set(missing)],
  };
}

function structureOf(
  land: Land,
  context: Context,
  setup: EvaluationSetup,
): Potentials['structure'] {
  const { values, missing } = sameSource([areaOfA, industrialLandRate], land, context);
  const [built, rate] = values as [number | null, number | null];
  const ideal = idealOf(setup, evaluationEntry('industrialLandRate')!);
  const isKnown = built !== null && rate !== null && ideal !== null;
  return {
    squareMeters: isKnown ? built * Math.max(0, ideal - rate) : null,
    builtLand: built,
    rate,
    ideal,
    missing: [...missing, ...(ideal === null ? ['ideal'] : [])],
  };
}

function intensityOf(
  land: Land,
  context: Context,
  figureOf: (id: string) => EvaluatedFigure,
  setup: EvaluationSetup,
): Potentials['intensity'] {
  const industrial = areaOfA2.compute(land, context);
  const shortfalls: Shortfall[] = [];
  const lacking: { indicator: string; lacks: 'value' | 'ideal' }[] = [];
  for (const indicator of intensityIndicators) {
    const { value } = figureOf(indicator);
    const ideal = idealOf(setup, evaluationEntry(indicator)!);
    if (ideal === null || !(ideal > 0)) lacking.push({ indicator, lacks: 'ideal' });
    else if (value === null) lacking.push({ indicator, lacks: 'value' });
    else if (industrial.value !== null) {
      const share = Math.max(0, ideal - value) / ideal;
      shortfalls.push({ indicator, value, ideal, squareMeters: industrial.value * share });
    }
  }
  shortfalls.sort((a, b) => b.squareMeters - a.squareMeters);
  return {
    squareMeters: shortfalls[0]?.squareMeters ?? null,
    industrialLand: industrial.value,
    shortfalls,
    lacking,
    missing: industrial.missing,
  };
}

function managementOf(land: Land, context: Context): Potentials['management'] {
  const { values, missing } = sameSource([areaOfG, areaOfD22], land, context);
  const [idle, expired] = values as [number | null, number | null];
  const isKnown = idle !== null && expired !== null;
  return { squareMeters: isKnown ? idle + expired : null, idle, expired, missing };
}
