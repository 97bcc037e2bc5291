import { type Parameter } from "../sets/index.ts";
import type { Economy } from "./economy.ts";
/** What flows, tariffs and use say about production and spending; absent flows count as no trade. */
export interface Accounts {
    /** Σ over importers of flows.   [sector, country]   million */
    readonly grossOutput: Parameter;
    /** Tariff-inclusive spending on the composite, Σ over exporters of flows · (1 + t).   [sector, country]   million */
    readonly absorption: Parameter;
    /** Gross output minus spending on inputs.   [sector, country]   million */
    readonly valueAdded: Parameter;
    /** Absorption minus intermediate use.   [sector, country]   million */
    readonly finalDemand: Parameter;
    /** [country]   million */
    readonly tariffRevenue: Float64Array;
    /** Net of tariff, without own sales.   [country]   million */
    readonly exports: Float64Array;
    /** Net of tariff, without own sales.   [country]   million */
    readonly imports: Float64Array;
    /** D: imports minus exports; sums to zero over countries.   [country]   million */
    readonly deficits: Float64Array;
}
/**
 * Accounts that follow from an economy's flows, tariffs and use.
 *
 * Gross output = Σ sales; absorption = Σ purchases with tariffs; value added = gross output − inputs;
 * final demand = absorption − intermediate use.
 */
export declare function accounts(economy: Pick<Economy, "countries" | "sectors" | "flows" | "tariffs" | "use">): Accounts;
