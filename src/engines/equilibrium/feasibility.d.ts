import type { Problem } from "../../problems/index.ts";
import type { EquilibriumModel } from "./model.ts";
import type { System } from "./system.ts";
/**
 * What rules an equilibrium out before anything is solved: goods that a country must buy and nobody can sell
 * it, countries that nobody can buy from, and deficits that the open trade cannot carry. For the last, every
 * open arc between countries that do not reach each other must carry a positive flow, and net exports of each
 * country must equal −D: a flow problem without upper bounds.
 *
 * @unit money of the model
 * @source equilibrium.md §2
 */
export declare function infeasibilities(model: EquilibriumModel, built: System): Problem[];
