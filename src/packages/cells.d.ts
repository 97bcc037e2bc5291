import type { Problem } from "../problems/index.ts";
import { type IndexSet, type Parameter } from "../sets/index.ts";
import { type Cell } from "./problems.ts";
import { type Table } from "./table.ts";
/** One label column of a table of numbers and the set its labels are from. */
export interface Key {
    readonly column: string;
    readonly set: IndexSet;
}
/** What the numbers of a column may be; `expected` names the unit for the message. */
export interface NumberRule {
    readonly above: "anything" | "not negative" | "above −1";
    readonly expected: string;
}
/** Money: a finite number, not negative. */
export declare const MONEY: NumberRule;
/** Money that may be negative, such as final demand with inventory changes. */
export declare const SIGNED_MONEY: NumberRule;
/** Ad valorem tariff as a fraction. */
export declare const TARIFF: NumberRule;
/**
 * Number that a cell holds in decimal notation; NaN when it holds none, ±Infinity when it is too large.
 *
 * @example
 *   decimal("1e3")     // 1000
 *   decimal("0x10")    // NaN
 *   decimal("1e400")   // Infinity
 */
export declare function decimal(cell: string): number;
/** A number column: its name, what its cells may hold and what a cell without a row counts as. */
export interface NumberColumn {
    readonly column: string;
    readonly rule: NumberRule;
    readonly absent: number;
}
/** Numbers of a long table over the sets of its label columns, and which cells had a row. */
export interface ReadCells {
    /** One array per number column. */
    readonly values: readonly Parameter[];
    /** 1 where the file has a row.   [as values] */
    readonly given: Uint8Array;
}
/**
 * Reads the number columns of a long table into dense arrays.
 *
 * @param keys     Label columns, slowest dimension first.
 * @param columns  Number columns.
 */
export declare function readCells(table: Table, keys: readonly Key[], columns: readonly NumberColumn[], problems: Problem[]): ReadCells;
/** What is wrong with a number cell; nothing when it obeys the rule. */
export declare function numberProblems(cell: Cell, found: string, rule: NumberRule): Problem[];
/** Place of a cell, for its problem. */
export declare function cellOf(table: Table, row: number, column: string): Cell;
