import type { Problem } from "../../../base/problems/index.ts";
import { parameter, type Parameter } from "../../../base/sets/index.ts";
import { accounts, type Accounts } from "./accounts.ts";
import type { Economy } from "./economy.ts";
import { costsExceedPurchases, noFit } from "./problems.ts";

/** Gap of a margin, relative to all costs of a country, at which the fit has settled. */
const SETTLED = 1e-13;
/** Gap beyond which it is no fit. */
const NO_FIT = 1e-9;
const ROUNDS = 20_000;

/** What one country's industries must pay for inputs, and what they take of each good. */
interface Targets {
  /** [user]   million */
  readonly costs: Float64Array;
  /** [input]   million */
  readonly inputs: Float64Array;
}

/**
 * Use of inputs that fits other flows or tariffs: value-added shares kept, each good's share for industries moved by one odds
 * factor per country so that use and cost agree, then biproportional scaling of the base year's use.
 *
 * @param changed  Later flows, million, and tariffs, fractions.   each [sector, importer, exporter]
 * @returns [country, input, user]   million
 */
export function rolledUse(
  economy: Economy,
  changed: Pick<Economy, "flows" | "tariffs">,
  problems: Problem[],
): Parameter {
  const base = accounts(economy);
  const later = accounts({ ...economy, ...changed });
  const values = Float64Array.from(economy.use.values);
  const J = economy.sectors.size;
  economy.countries.labels.forEach((country, n) => {
    const block = values.subarray(n * J * J, (n + 1) * J * J);
    const targets = targetsOf(base, later, n, J);
    const [costs, purchases] = [total(targets.costs), total(absorptionOf(later, n, J))];
    if (costs > 0 && !(costs < purchases)) {
      problems.push(costsExceedPurchases(country, costs, purchases));
      return;
    }
    const gap = fit(block, targets);
    if (!(gap <= NO_FIT)) problems.push(noFit(country, gap));
  });
  return parameter(economy.use.sets, values);
}

function absorptionOf(later: Accounts, n: number, J: number): Float64Array {
  return Float64Array.from({ length: J }, (_, j) => later.absorption.at(j, n));
}

function targetsOf(base: Accounts, later: Accounts, n: number, J: number): Targets {
  const costs = Float64Array.from({ length: J }, (_, j) => {
    const output = base.grossOutput.at(j, n);
    return output > 0 ? later.grossOutput.at(j, n) * (1 - base.valueAdded.at(j, n) / output) : 0;
  });
  const absorption = absorptionOf(later, n, J);
  const shares = Float64Array.from({ length: J }, (_, k) => {
    const bought = base.absorption.at(k, n);
    return bought > 0 ? Math.min(1, 1 - base.finalDemand.at(k, n) / bought) : 0;
  });
  return { costs, inputs: inputsFor(total(costs), shares, absorption) };
}

/** Purchases by industries of each good, at the one odds factor ω for which they sum to the costs. */
function inputsFor(costs: number, shares: Float64Array, absorption: Float64Array): Float64Array {
  const inputs = (omega: number): Float64Array =>
    shares.map((share, k) => (share === 0 ? 0 : (absorption[k]! * omega * share) / (1 - share + omega * share)));
  if (Math.abs(total(inputs(1)) - costs) <= SETTLED * costs) return inputs(1);
  let [low, high] = [-60, 60];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (total(inputs(Math.exp(middle))) < costs) low = middle;
    else high = middle;
  }
  return inputs(Math.exp(high));
}

/** RAS in place: scales rows and columns of [input, user] in turn, users last; returns the gap left in the rows. */
function fit(block: Float64Array, { costs, inputs }: Targets): number {
  const J = costs.length;
  const all = total(costs);
  let gap = Infinity;
  for (let round = 0; round < ROUNDS && gap > SETTLED; round++) {
    scale(block, inputs, J, 1);
    scale(block, costs, 1, J);
    gap = all === 0 ? 0 : largestGap(block, inputs) / all;
  }
  const columns = largestColumnGap(block, costs) / (all || 1);
  return Math.max(gap, columns);
}

/** Scales each line of a square block to its target; lines are `step` apart, cells of a line `stride`. */
function scale(block: Float64Array, targets: Float64Array, step: number, stride: number): void {
  targets.forEach((target, line) => {
    let sum = 0;
    for (let cell = 0; cell < targets.length; cell++) sum += block[line * step + cell * stride]!;
    if (sum === 0 || sum === target) return;
    for (let cell = 0; cell < targets.length; cell++) block[line * step + cell * stride]! *= target / sum;
  });
}

function largestGap(block: Float64Array, inputs: Float64Array): number {
  const J = inputs.length;
  return inputs.reduce(
    (gap, target, k) => Math.max(gap, Math.abs(total(block.subarray(k * J, (k + 1) * J)) - target)),
    0,
  );
}

function largestColumnGap(block: Float64Array, costs: Float64Array): number {
  const J = costs.length;
  return costs.reduce((gap, target, j) => {
    let sum = 0;
    for (let k = 0; k < J; k++) sum += block[k * J + j]!;
    return Math.max(gap, Math.abs(sum - target));
  }, 0);
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
