import { type Parameter, parameter } from "../../base/sets/index.ts";
import { baseOutput } from "./baseOutput.ts";
import { impliedValueAdded } from "./impliedValueAdded.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";

/** A model and a policy of firms that nobody joins and that keep their markup. */
export interface RestrictedEntry {
  readonly model: EquilibriumModel;
  readonly policy: TradePolicy;
  /** Part of the world's sales made where the markup would take more than all value added, so that it takes just that. */
  readonly cappedShare: number;
}

/**
 * Restricted entry: a fixed number of firms sells at a constant markup μ over its unit cost, and the profits are income of its
 * country. With φ = μ/(1 + μ) the part of sales that is profit, costs are the rest:
 *
 *     ln ĉʲₙ = sʲₙ ln ŵₙ + (1 − sʲₙ) Σₖ γᵏʲₙ ln P̂ᵏₙ,   s = (γ − φ)/(1 − φ)
 *     Σⱼ (γʲₙ − φʲₙ) Y′ʲₙ = ŵₙ wₙLₙ,   I′ₙ = ŵₙ wₙLₙ + Σⱼ φʲₙ Y′ʲₙ + revenue + D′ₙ
 *
 * A markup is to the model what a tax at the same rate is that a country lays on its own sales to everybody, itself included: buyers
 * pay it, and who sells has it as income. So the equations are those of export taxes, and no other is needed. Where μ would
 * take more than all value added it takes just that, and labour has no part. Wages are the numéraire, and what deficits are fixed in.
 *
 * @param markups  μ ≥ 0.   [sector]
 * @unit as in `EquilibriumModel`; a fraction
 * @source Lashkaripour & Lugovskyy (2023), producer prices under restricted entry, with inputs as in their extension to input-output
 *         networks; Ossa (2014) for a number of firms that is fixed
 */
export function restrictedEntry(model: EquilibriumModel, policy: TradePolicy, markups: Float64Array): RestrictedEntry {
  const { countries, valueAddedShares } = model;
  const wanted = (row: number): number => {
    const markup = markups[Math.floor(row / countries.size)]!;
    return markup / (1 + markup);
  };
  const profits = valueAddedShares.values.map((share, row) => Math.min(wanted(row), share));
  const sales = baseOutput(model);
  const labour = parameter(
    valueAddedShares.sets,
    valueAddedShares.values.map((share, row) => (share - profits[row]!) / (1 - profits[row]!)),
  );
  const kept = sales.map((value, row) => value * (1 - profits[row]!));
  const isCapped = (row: number): boolean => profits[row]! < wanted(row);
  return {
    model: {
      ...model,
      exportTaxes: markedUp(model.exportTaxes ?? untaxed(model), profits),
      valueAddedShares: labour,
      valueAdded: impliedValueAdded({ countries, valueAddedShares: labour }, kept),
    },
    policy: { ...policy, exportTaxes: markedUp(policy.exportTaxes, profits) },
    cappedShare: total(sales.filter((_, row) => isCapped(row))) / total(sales),
  };
}

/** Export taxes with the markup of the seller in them, its own market included. */
function markedUp({ sets, values }: Parameter, profits: Float64Array): Parameter {
  const countries = sets[2]!.size;
  const taxed = values.map((tax, cell) => {
    const seller = Math.floor(cell / countries ** 2) * countries + (cell % countries);
    return (1 + tax) / (1 - profits[seller]!) - 1;
  });
  return parameter(sets, taxed);
}

function untaxed({ tariffs }: EquilibriumModel): Parameter {
  return parameter(tariffs.sets, new Float64Array(tariffs.values.length));
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
