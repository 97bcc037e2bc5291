import type { QuantityRange, RangeGap } from "../results/index.ts";
import type { Setting } from "./environment.ts";

/** A value of a quantity over what is uncertain. */
export interface RangePoint {
  readonly value: number;
  readonly setting: Setting | null;
  readonly ends: ReadonlyMap<string, "low" | "high">;
}

/** All of them, and what they are over. */
export interface RangePoints {
  readonly kind: QuantityRange["kind"];
  readonly points: readonly RangePoint[];
  readonly over: string;
  /** Solves that are not among them, and why. */
  readonly without: readonly RangeGap[];
  /** Of draws: whether more of them could no longer turn what they come to. */
  readonly isSettled: boolean;
}

/** Of a quantity without a value. */
export const NO_POINTS: RangePoints = { kind: "variants", points: [], over: "", without: [], isSettled: true };
