import { type Problem } from "../../problems/index.ts";
import type { Parameter } from "../../sets/index.ts";
import type { Residuals } from "./results.ts";
/** A ratio that is zero, negative or not a number, with the labels of its cell. @unit none @source E410 */
export declare function notPositive(what: string, values: Parameter): Problem[];
/** Labels of a cell, dimension names included. @unit none @source the sets of the parameter */
export declare function labels(values: Parameter, position: number): string;
/** The solver stopped short: names the worst country, equation and sector. @unit none @source E501 */
export declare function notConverged(residuals: Residuals, tolerance: number, evaluations: number): Problem;
/** Nobody is left to sell what a country must buy. @unit none @source E503 */
export declare function noSupplier(country: string, sector: string): Problem;
/** The open trade cannot carry the deficits. @unit none @source E504 */
export declare function deficitNotServable(country: string, why: string, deficit: number): Problem;
/** Income of a country would be zero or negative. @unit none @source E505 */
export declare function incomeNotPositive(country: string): Problem;
/** The caller stopped the search. @unit none @source E506 */
export declare function interrupted(): Problem;
