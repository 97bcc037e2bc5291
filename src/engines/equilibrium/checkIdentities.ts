import type { Problem } from "../../base/problems/index.ts";
import { parameter } from "../../base/sets/index.ts";
import { baseOutput } from "./baseOutput.ts";
import { cellLabels } from "./cellLabels.ts";
import { impliedDeficits } from "./impliedDeficits.ts";
import { impliedExpenditure } from "./impliedExpenditure.ts";
import { impliedValueAdded } from "./impliedValueAdded.ts";
import type { EquilibriumModel } from "./model.ts";
import { contradictoryBase, type IdentityGap } from "./problems.ts";

/**
 * What an identity may be off by, over the value added of the country. An equilibrium that is solved to 1e-10 is off by as
 * much when it is a base itself, and what may pass as a share of one (1e-9) moves spending of ten times value added by
 * this. Accounts that add up in the tables they come from are off by 1e-13.
 */
const IDENTITY_TOLERANCE = 1e-8;

/**
 * Where the base year contradicts itself: expenditure, value added and trade deficits against what the other parts of the
 * model say of them, one problem an identity. Each names the place that is off by the most money: a cell that is
 * wrong shows there, since what follows from it elsewhere is a part of it; how many more places are off is counted.
 *
 * @returns none when every identity holds within 1e-8 of value added; largest first.
 * @unit none
 * @source Caliendo & Parro (2015), equations (13) and (14)
 */
export function checkIdentities(model: EquilibriumModel): Problem[] {
  const output = baseOutput(model);
  const byCountry = [model.countries];
  const found = [
    beyond(model, "expenditure", model.expenditure.sets, model.expenditure.values, impliedExpenditure(model, output)),
    beyond(model, "value added", byCountry, model.valueAdded, impliedValueAdded(model, output)),
    beyond(model, "trade deficit", byCountry, model.deficits, impliedDeficits(model, output)),
  ];
  return found
    .flatMap((gaps) => (gaps.length === 0 ? [] : [{ worst: gaps.reduce(larger), count: gaps.length }]))
    .toSorted((one, other) => size(other.worst) - size(one.worst))
    .map(({ worst, count }) => contradictoryBase(worst, count - 1, IDENTITY_TOLERANCE));
}

function beyond(
  { valueAdded }: EquilibriumModel,
  identity: IdentityGap["identity"],
  sets: Parameters<typeof parameter>[0],
  stated: Float64Array,
  implied: Float64Array,
): IdentityGap[] {
  const gaps: IdentityGap[] = [];
  for (let cell = 0; cell < stated.length; cell++) {
    const share = Math.abs(stated[cell]! - implied[cell]!) / valueAdded[cell % valueAdded.length]!;
    if (share <= IDENTITY_TOLERANCE) continue;
    const place = cellLabels(parameter(sets, stated), cell);
    gaps.push({ identity, place, stated: stated[cell]!, implied: implied[cell]!, share });
  }
  return gaps;
}

const size = ({ stated, implied }: IdentityGap): number => Math.abs(stated - implied);

function larger(one: IdentityGap, other: IdentityGap): IdentityGap {
  return size(other) > size(one) ? other : one;
}
