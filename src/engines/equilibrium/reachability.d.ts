import type { EquilibriumModel } from "./model.ts";
/** Which cells of the economy are alive once bans have closed others. */
export interface ReachableCells {
    /** [country, sector] */
    readonly isBought: Uint8Array;
    /** [country, sector] */
    readonly hasPrice: Uint8Array;
    /** [country, sector] */
    readonly canProduce: Uint8Array;
    /** [country] */
    readonly parts: Int32Array;
}
/**
 * Follows supply from inputs to outputs and demand from final buyers to inputs over the open cells.
 * A producer that has lost the last supplier of an input (Cobb-Douglas: it needs every one) stops; a good that
 * no one buys any more has no market.
 *
 * @param weights  Open where > 0.   [sector, importer, exporter]
 * @unit none
 * @source Caliendo & Parro (2015), equations (10)-(13), read as a graph
 */
export declare function reachableCells(model: EquilibriumModel, weights: Float64Array): ReachableCells;
/** Arcs of the trade graph: exporter → importers it still sells to, other countries only. @unit none @source equilibrium.md §2 */
export declare function openArcs(model: EquilibriumModel, weights: Float64Array, isBought: Uint8Array): number[][];
