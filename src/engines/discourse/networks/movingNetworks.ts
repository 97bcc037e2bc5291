import { TertiusError } from "../../../base/problems/index.ts";
import type { Statement } from "../model.ts";
import type { Selection } from "./entry.ts";
import type { Network, TwoModeNetwork } from "./network.ts";
import { networkPairs, requireFewPairs, tiedNetwork } from "./oneModeNetwork.ts";
import type { NetworkOptions, SelectionOptions, TwoModeOptions } from "./options.ts";
import { selectStatements } from "./selection.ts";
import {
  type MovingWindow,
  movingProblems,
  sliceKernel,
  sliceProblems,
  type TimeSlice,
  timeSlices,
} from "./timeSlices.ts";
import { timeWeight } from "./timeWeight.ts";
import { tiedTwoModes } from "./twoModeNetwork.ts";

/** A network of one place of a moving window. */
export interface SlicedNetwork<Tied extends Network | TwoModeNetwork = Network | TwoModeNetwork> {
  readonly slice: TimeSlice;
  readonly network: Tied;
}

/**
 * A network for each place of a moving window. Filters and duplicates are settled once, over the whole range: a statement that repeats
 * an earlier one stays out of every window.
 *
 * @param kind     What is tied.
 * @param options  `window` is the range in which the window moves.
 * @throws E700, E701 with every option that cannot be used, E704 when all windows together have too many pairs to list.
 * @source Leifeld (2024), rDNA, `dna_network`: `timeWindow`; docs/model/discourse.md, Networks
 */
export function movingNetworks(
  statements: readonly Statement[],
  kind: "actors" | "concepts",
  options: NetworkOptions,
  moving: MovingWindow,
): readonly SlicedNetwork<Network>[] {
  const isQualified = (options.qualifier ?? "ignore") !== "ignore";
  const tied = kind === "actors" ? "actor" : "concept";
  const places = sliced(statements, options, moving, isQualified);
  requireFewPairs(places.reduce((sum, { selection, own }) => sum + networkPairs(selection, own, tied), 0));
  return places.map(({ slice, selection, own }) => ({ slice, network: tiedNetwork(selection, own, tied) }));
}

/**
 * The same of two modes.
 *
 * @throws as {@link movingNetworks}
 * @source as {@link movingNetworks}
 */
export function movingTwoModes(
  statements: readonly Statement[],
  options: TwoModeOptions,
  moving: MovingWindow,
): readonly SlicedNetwork<TwoModeNetwork>[] {
  return sliced(statements, options, moving, options.qualifier === "subtract").map(({ slice, selection, own }) => ({
    slice,
    network: tiedTwoModes(selection, own),
  }));
}

interface Sliced<Options> {
  readonly slice: TimeSlice;
  readonly selection: Selection;
  /** Options with the window of the place. */
  readonly own: Options;
}

function sliced<Options extends SelectionOptions>(
  statements: readonly Statement[],
  options: Options,
  moving: MovingWindow,
  isQualified: boolean,
): readonly Sliced<Options>[] {
  requireNone(movingProblems(moving, options));
  const whole = selectStatements(statements, options, { isQualified });
  const dates = whole.entries.map(({ statement }) => statement.date);
  const slices = timeSlices(dates, moving, options.window);
  requireNone(sliceProblems(slices, moving));
  return slices.map((slice) => {
    const own = { ...options, ...sliceOptions(slice, moving) };
    return { slice, selection: selectionIn(whole, own), own };
  });
}

function sliceOptions(slice: TimeSlice, { kernel }: MovingWindow): Pick<SelectionOptions, "window" | "kernel"> {
  const window = { from: slice.from, to: slice.to };
  if (kernel === undefined) return { window };
  return { ...(kernel === "gaussian" ? {} : { window }), kernel: sliceKernel(slice, kernel) };
}

/** The part of a selection that lies in a window, with its weights there. */
function selectionIn({ entries, isolated, leftOut }: Selection, own: SelectionOptions): Selection {
  const weighed = entries.map((entry) => ({ ...entry, weight: timeWeight(entry.statement, own) }));
  const outside = weighed.filter(({ weight }) => weight === 0).map(({ statement }) => statement.id);
  return {
    entries: weighed.filter(({ weight }) => weight > 0),
    isolated,
    leftOut: { ...leftOut, outsideWindow: [...leftOut.outsideWindow, ...outside] },
  };
}

function requireNone(problems: ConstructorParameters<typeof TertiusError>[0]): void {
  if (problems.length > 0) throw new TertiusError(problems);
}
