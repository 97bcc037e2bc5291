import type { Economy } from "./economy.ts";
/** Something that must hold in a package, and how far it is from holding. */
export interface EconomyIdentity {
    readonly name: string;
    /** Largest absolute gap. */
    readonly residual: number;
    readonly unit: string;
}
/**
 * The identities of an economy with their residuals.
 *
 * - income: final demand = value added + tariff revenue + deficit, country by country
 * - world supply = use: gross output + tariff revenue = intermediate use + final demand
 * - deficits sum to zero
 * - where `accounts.csv` was read: its columns against what flows and use add up to
 */
export declare function economyIdentities(economy: Economy): EconomyIdentity[];
