import { scaleLinear, type ScaleLinear } from "d3-scale";
import { greatest, least } from "../../base/units/index.ts";
import type { Language } from "../../base/wording/index.ts";
import { axisMarks, upright } from "./axis.ts";
import { type Mark } from "./mark.ts";
import { PALETTE } from "./palette.ts";

/** Pixels of a number. */
export type Scale = ScaleLinear<number, number>;

/** Where an upright axis stands, pixels, and how it is written. */
export interface AxisPlace {
  readonly top: number;
  readonly bottom: number;
  readonly language: Language;
  /** False: its numbers stand below another one. */
  readonly isNumbered: boolean;
  /** False: no plus sign before positive numbers. True when absent. */
  readonly signed?: boolean;
}

/** Least distance of two numbers of an axis, pixels. */
const NUMBER_ROOM = 62;
/** Into about how many steps ends are rounded, however few numbers fit. */
const ROUND_ENDS = 8;

/** Ends of an axis. */
export type Domain = readonly [number, number];

/** Below this a value is rounding of a solve. */
const ROUNDING = 1e-7;

/** The ends that hold zero and the values; where all are zero but for rounding, −1 and 1. */
export function domainOver(values: readonly number[]): Domain {
  const [low, high] = [least([0, ...values]), greatest([0, ...values])];
  return high - low < ROUNDING ? [-1, 1] : [low, high];
}

/** A scale that holds zero and the values, its ends round. */
export function scaleOver(values: readonly number[], left: number, right: number): Scale {
  return scaleLinear([...domainOver(values)], [left, right]).nice(ROUND_ENDS);
}

/** Grid lines of a scale with their numbers below, zero darker. */
export function gridMarks(
  scale: Scale,
  { top, bottom, language, isNumbered, signed = true }: AxisPlace,
): readonly Mark[] {
  const [left = 0, right = 0] = scale.range();
  const ticks = numbersThatFit(right - left);
  const lines = isNumbered
    ? axisMarks(scale, { top, bottom, ticks, language, signed })
    : scale.ticks(ticks).map((value) => upright(scale(value), top, bottom, PALETTE.grid));
  return [...lines, upright(scale(0), top, bottom, PALETTE.ink)];
}

function numbersThatFit(pixels: number): number {
  return Math.max(2, Math.floor(pixels / NUMBER_ROOM));
}
