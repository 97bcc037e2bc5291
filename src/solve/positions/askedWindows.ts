import {
  movingNetworks,
  movingTwoModes,
  type MovingWindow,
  type Network,
  type SlicedNetwork,
  type Statement,
  type TimeSlice,
  type TwoModeNetwork,
} from "../../engines/discourse/index.ts";
import type { NetworkQuestion } from "./networkQuestion.ts";
import { networkStatements } from "./networkResults.ts";

/** The network of one place of a moving window. */
export interface AskedWindow {
  readonly slice: TimeSlice;
  readonly network: Network | TwoModeNetwork;
  /** Statements that entered. */
  readonly statements: number;
  /** Nodes that have a tie. */
  readonly tied: number;
  /** Sum of the weights of all ties, each once. */
  readonly weight: number;
}

/** The networks of a moving window with what was asked. */
export interface AskedWindows {
  readonly question: NetworkQuestion;
  readonly moving: MovingWindow;
  readonly windows: readonly AskedWindow[];
}

/**
 * The networks of a case for each place of a moving window.
 *
 * @param countries  Third countries of the case: camps are theirs.
 * @throws TertiusError E701 with every option that cannot be used.
 */
export function askedWindows(
  statements: readonly Statement[],
  question: NetworkQuestion,
  moving: MovingWindow,
  countries: readonly string[],
): AskedWindows {
  const slices = slicesOf(networkStatements(statements, question.options, countries), question, moving);
  return { question, moving, windows: slices.map(windowOf) };
}

function windowOf({ slice, network }: SlicedNetwork): AskedWindow {
  const { edges } = network;
  const ends = edges.flatMap((edge) => ("a" in edge ? [edge.a, edge.b] : [JSON.stringify([edge.actor]), edge.concept]));
  const weight = edges.reduce((sum, edge) => sum + edge.weight, 0);
  return { slice, network, statements: enteredOf(network), tied: new Set(ends).size, weight };
}

function slicesOf(
  statements: readonly Statement[],
  question: NetworkQuestion,
  moving: MovingWindow,
): readonly SlicedNetwork[] {
  return question.kind === "two-mode"
    ? movingTwoModes(statements, question.options, moving)
    : movingNetworks(statements, question.kind, question.options, moving);
}

/** Statements that entered a network; those of its actors where it has both kinds of nodes. */
export function enteredOf({ kind, nodes }: Network | TwoModeNetwork): number {
  const own = kind === "two-mode" ? nodes.filter((each) => each.kind === "actor") : nodes;
  return own.reduce((sum, each) => sum + each.statements, 0);
}
