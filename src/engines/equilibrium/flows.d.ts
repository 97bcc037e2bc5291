import { type Parameter } from "../../sets/index.ts";
import type { EquilibriumModel } from "./model.ts";
import type { Equilibrium } from "./results.ts";
/**
 * Trade of the base year at the border: net of the importer's tariff.   [sector, importer, exporter]
 *
 * @unit money of the model
 * @source Caliendo & Parro (2015), M = π X / (1 + t)
 */
export declare function baseFlows(model: EquilibriumModel): Parameter;
/**
 * Trade after the shock at the border, export taxes included.   [sector, importer, exporter]
 *
 * @unit money of the model, numéraire world value added
 * @source Caliendo & Parro (2015), M′ = π′ X′ / (1 + t′)
 */
export declare function flowsAfter(equilibrium: Equilibrium): Parameter;
