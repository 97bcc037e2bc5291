import type { System } from "./system.ts";
/**
 * The system part of the way from the base to a shock: geometric in weights that stay open, straight in those
 * that close, straight in export taxes.
 *
 * @param origin  The system of the unchanged base.
 * @param target  The system of the shock.
 * @param part    0 to 1.
 * @unit as in `System`
 * @source natural-parameter continuation, Allgower & Georg (2003), chapter 1
 */
export declare function between(origin: System, target: System, part: number): System;
