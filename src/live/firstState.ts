import type { LiveState } from "./state.ts";

/** The state in which everything is as in the case. */
export const AS_IN_THE_CASE: LiveState = { version: 1 };

/** Tariffs of a pair on all goods of each other where no others were picked, percent: what the reader sees is what is computed. */
export const FIRST_RATES: NonNullable<LiveState["rates"]> = { aOnB: 10, bOnA: 10 };
