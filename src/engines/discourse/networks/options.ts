import type { Problem } from "../../../base/problems/index.ts";
import type { Scale, StatementEntity } from "../model.ts";
import { optionNotUsable } from "../problems.ts";
import { dayNumber } from "./dates.ts";
import type { FilterOptions } from "./filter.ts";

/** Who the actors are. */
export const ACTORS = ["person", "organization", "camp", "country"] as const;

/** What two statements on one concept contribute to a tie. */
export const QUALIFIERS = ["ignore", "congruence", "conflict", "subtract"] as const;

/** What a weight is divided by. */
export const NORMALIZATIONS = ["none", "average", "jaccard", "cosine", "dna-compat"] as const;

/** Which repeated statements count once. */
export const DUPLICATE_RULES = ["include", "document", "week", "month", "year", "acrossrange"] as const;

/** How the weight of a statement falls with its distance in time. */
export const KERNELS = ["uniform", "triangular", "epanechnikov", "gaussian"] as const;

/** One of {@link ACTORS}. */
export type Actor = (typeof ACTORS)[number];
/** One of {@link QUALIFIERS}. */
export type Qualifier = (typeof QUALIFIERS)[number];
/** One of {@link NORMALIZATIONS}. */
export type Normalization = (typeof NORMALIZATIONS)[number];
/** One of {@link DUPLICATE_RULES}. */
export type DuplicateRule = (typeof DUPLICATE_RULES)[number];
/** One of {@link KERNELS}. */
export type KernelShape = (typeof KERNELS)[number];

/** Days between which statements count, both included. */
export interface TimeWindow {
  readonly from?: string;
  readonly to?: string;
}

/** Weights in time. */
export interface TimeKernel {
  readonly shape: KernelShape;
  /** Day of the largest weight, YYYY-MM-DD. */
  readonly centre: string;
  /** Days: half the width; of a gaussian the standard deviation. */
  readonly bandwidth: number;
}

/** Which statements enter a network, and as what. */
export interface SelectionOptions extends FilterOptions {
  /** Default organization. */
  readonly actor?: Actor;
  /** What is compared within a concept: default agreement; position needs `scale`, and statements without one stay out. */
  readonly variable?: "agreement" | "position";
  /** Scale of positions. */
  readonly scale?: Scale;
  /** Default include. */
  readonly duplicates?: DuplicateRule;
  /** Default all. */
  readonly window?: TimeWindow;
  /** Default none: every statement weighs 1. */
  readonly kernel?: TimeKernel;
  /** Let statements attributed to groups in; default false. */
  readonly collective?: boolean;
  /** Let undated, earlier views in; default false. */
  readonly undated?: boolean;
  /**
   * Keep every actor and concept that any statement in the window names, though filters, duplicates or a moving window leave its
   * statements out; default false.
   */
  readonly isolates?: boolean;
  /** Attributes that nodes take over. */
  readonly entities?: readonly StatementEntity[];
}

/** Options without the tables that go with them, as a file or a document tells them. */
export function toldOptions<Options extends SelectionOptions>({
  scale: _scale,
  documents: _documents,
  entities: _entities,
  ...told
}: Options): Omit<Options, "scale" | "documents" | "entities"> {
  return told;
}

/** How actors or concepts are tied. */
export interface NetworkOptions extends SelectionOptions {
  /** Default ignore. */
  readonly qualifier?: Qualifier;
  /** Default none. */
  readonly normalization?: Normalization;
}

/** How actors are tied to concepts. */
export interface TwoModeOptions extends SelectionOptions {
  /** ignore counts statements, subtract takes the rejecting ones off; default ignore. */
  readonly qualifier?: "ignore" | "subtract";
  /** activity divides by the actor's statements, prominence by the concept's; default none. */
  readonly normalization?: "none" | "activity" | "prominence";
}

/** Everything wrong with the options, E701 each. */
export function optionProblems({ window, kernel, variable, scale }: SelectionOptions): Problem[] {
  return [
    ...windowProblems(window ?? {}),
    ...(kernel === undefined ? [] : kernelProblems(kernel)),
    ...(variable === "position" && !(scale !== undefined && scale.high > scale.low)
      ? [optionNotUsable("scale", scale ?? null, "the codebook's scale, since positions are compared")]
      : []),
  ];
}

function windowProblems({ from, to }: TimeWindow): Problem[] {
  const days = Object.entries({ from, to }).flatMap(([name, day]) =>
    day === undefined || !Number.isNaN(dayNumber(day))
      ? []
      : [optionNotUsable(`window.${name}`, day, "a day as YYYY-MM-DD")],
  );
  const isReversed = from !== undefined && to !== undefined && dayNumber(from) > dayNumber(to);
  return isReversed ? [...days, optionNotUsable("window", `${from} to ${to}`, "the earlier day first")] : days;
}

function kernelProblems({ centre, bandwidth }: TimeKernel): Problem[] {
  return [
    ...(Number.isNaN(dayNumber(centre)) ? [optionNotUsable("kernel.centre", centre, "a day as YYYY-MM-DD")] : []),
    ...(bandwidth > 0 && Number.isFinite(bandwidth)
      ? []
      : [optionNotUsable("kernel.bandwidth", bandwidth, "a number of days above 0")]),
  ];
}
