import type { Closure, EquilibriumModel, TradePolicy } from "./model.ts";
/** A model and a policy laid out for repeated evaluation; nothing in it changes while a scenario is solved. */
export interface System {
    readonly countries: number;
    readonly sectors: number;
    readonly closure: Closure;
    /** W = π u h^{−θ}, h = (τ′/τ)(η′/η) d̂.   [sector, importer, exporter] */
    readonly weights: Float64Array;
    /** W / (τ′ η′): what the seller receives per unit of the buyer's spending.   [sector, importer, exporter] */
    readonly receipts: Float64Array;
    /** Cells with an export tax or subsidy, and η′ − 1 there. */
    readonly taxedCells: Int32Array;
    readonly taxRates: Float64Array;
    /** [country, sector] */
    readonly valueAddedShares: Float64Array;
    /** [country, input, user] */
    readonly inputShares: Float64Array;
    /** [country, sector] */
    readonly finalDemandShares: Float64Array;
    readonly theta: Float64Array;
    readonly valueAdded: Float64Array;
    readonly deficits: Float64Array;
    /** Which part of the world a country trades in; bans can split it.   [country] */
    readonly parts: Int32Array;
    /** 1 where anything is bought; elsewhere expenditure is exactly zero.   [country, sector] */
    readonly isBought: Uint8Array;
    /** 1 where a price exists.   [country, sector] */
    readonly hasPrice: Uint8Array;
    /** 1 where the inputs of production can be had.   [country, sector] */
    readonly canProduce: Uint8Array;
}
/**
 * Lays out a model under a policy.
 *
 * @unit as in `EquilibriumModel`
 * @source Caliendo & Parro (2015), equations (10)-(12): π (κ̂)^{−θ} does not change while a scenario is solved
 */
export declare function system(model: EquilibriumModel, policy: TradePolicy, closure: Closure): System;
