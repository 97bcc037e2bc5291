/** Levels of measurement: what a difference of two values means. */
export const LEVELS = ["nominal", "ordinal", "interval", "ratio"] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** A value that a coder gave to a unit; null = none. */
export type Rating = string | number | null;
