import { type Parameter, parameter } from "../../base/sets/index.ts";
import { positions, type Side } from "./diversion.ts";
import { baseFlows } from "./flows.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";

/** What is laid on single cells of trade. */
const PARTS = ["tariffs", "icebergHat", "openness", "exportTaxes"] as const;

/** Fractions and ratios that differ by less are one number. */
const ROUNDING = 1e-12;

/** Cells in which a seller sells to a buyer. */
interface SoldCell {
  readonly cell: number;
  /** Cells of the same buyer and sector: those who sell there beside the seller, with what they sell. */
  readonly others: readonly { readonly cell: number; readonly flow: number }[];
}

/**
 * A policy in which a seller bears in a buyer's market no more than the others who sell there: everything else stays as it is.
 * Of what is laid on it, the mean over the others stays, weighted by what they sold in the base, and never more than is laid on it:
 *
 *     x₀ = x₋ + c,   c between 0 and x − x₋,   as near to Σ Mᵢ (xᵢ − xᵢ₋) / Σ Mᵢ as that allows
 *
 * A limit on quantities goes where all its cells are the seller's.
 *
 * @param before  What the policy is compared with.
 * @returns the policy; null where nothing is laid on the seller beyond the others.
 * @unit as in `TradePolicy`
 * @throws RangeError for a label that the model has not
 * @source docs/model/equilibrium.md, What is reported
 */
export function evenTreatment(
  base: EquilibriumModel,
  [before, policy]: readonly [before: TradePolicy, policy: TradePolicy],
  seller: Side,
  buyer: Side,
): TradePolicy | null {
  const cells = soldCells(base, seller, buyer);
  const even = Object.fromEntries(
    PARTS.flatMap((part): [string, Parameter][] => {
      const found = evenPart(before[part], policy[part], cells);
      return found === null ? [] : [[part, found]];
    }),
  );
  const quotas = quotasOfOthers(policy, new Set(cells.map(({ cell }) => cell)));
  const isSame = Object.keys(even).length === 0 && quotas.length === (policy.quotas ?? []).length;
  if (isSame) return null;
  const { quotas: _all, ...rest } = policy;
  return { ...rest, ...even, ...(quotas.length === 0 ? {} : { quotas }) };
}

function quotasOfOthers({ quotas = [] }: TradePolicy, own: ReadonlySet<number>): NonNullable<TradePolicy["quotas"]> {
  return quotas.filter(({ cells }) => !cells.every((cell) => own.has(cell)));
}

function soldCells(base: EquilibriumModel, seller: Side, buyer: Side): readonly SoldCell[] {
  const { countries, sectors } = base;
  const [a, b] = [positions(countries, seller, "seller"), positions(countries, buyer, "buyer")];
  const rivals = [...countries.labels.keys()].filter((i) => !a.includes(i) && !b.includes(i));
  const { values: flows } = baseFlows(base);
  return [...sectors.labels.keys()].flatMap((j) =>
    b.flatMap((n) => {
      const row = (j * countries.size + n) * countries.size;
      const others = rivals.map((i) => ({ cell: row + i, flow: flows[row + i]! })).filter(({ flow }) => flow > 0);
      return a.map((i) => ({ cell: row + i, others }));
    }),
  );
}

/** Null where the seller bears no more than the others. */
function evenPart(before: Parameter, after: Parameter, cells: readonly SoldCell[]): Parameter | null {
  if (before === after) return null;
  const laid = (cell: number): number => after.values[cell]! - before.values[cell]!;
  const beyond = cells.flatMap(({ cell, others }) => {
    const own = laid(cell);
    const common = own === 0 ? 0 : between(meanLaid(others, laid), own);
    return Math.abs(own - common) <= ROUNDING ? [] : [[cell, before.values[cell]! + common] as const];
  });
  if (beyond.length === 0) return null;
  const values = after.values.slice();
  for (const [cell, value] of beyond) values[cell] = value;
  return parameter(after.sets, values);
}

/** What the others bear in the mean; nothing where nobody else sells. */
function meanLaid(others: SoldCell["others"], laid: (cell: number) => number): number {
  const sold = others.reduce((sum, { flow }) => sum + flow, 0);
  return sold === 0 ? 0 : others.reduce((sum, { cell, flow }) => sum + flow * laid(cell), 0) / sold;
}

/** The number between 0 and an end that is nearest to a value. */
function between(value: number, end: number): number {
  return end > 0 ? Math.min(Math.max(value, 0), end) : Math.max(Math.min(value, 0), end);
}
