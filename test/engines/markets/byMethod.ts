import { type ConditionsPoint, answerAt } from "../../../src/engines/markets/answer.ts";
import { largest, TOLERANCE } from "../../../src/engines/markets/bestAnswer.ts";
import { type MarketConditions, marketConditions } from "../../../src/engines/markets/conditions.ts";
import { connectedMarket, wholeAnswer } from "../../../src/engines/markets/connected.ts";
import { type Answer, type Market, marketResiduals } from "../../../src/engines/markets/index.ts";
import { type MarketSolver, searched } from "../../../src/engines/markets/search.ts";
import { lemke } from "../../numerics/oracles/lemke.ts";
import { solveConvexProgram } from "../../numerics/oracles/solveConvexProgram.ts";
import { convexForm } from "./convexForm.ts";
import { linearForm } from "./linearForm.ts";

/** The engine's own routes, and two that share neither form nor steps with them: for one convex program, for straight curves. */
export type Method = MarketSolver | "interior-point" | "lemke";

/** Tighter: a product of two small numbers hides both. */
const PROGRAM_TOLERANCE = 1e-12;

/** A market's answer by one method alone, which must satisfy every condition of the market. */
export function answerBy(market: Market, method: Method): Answer {
  const part = connectedMarket(market);
  const conditions = marketConditions(part.market);
  const answer = wholeAnswer(market, part, answerAt(part.market, conditions, pointBy(conditions, method)));
  const residual = largest(marketResiduals(market, answer));
  if (!(residual <= TOLERANCE)) throw new Error(`${method} leaves ${residual}`);
  return answer;
}

/** Flows, quantities and row prices as one method finds them. */
export function pointBy(conditions: MarketConditions, method: Method): ConditionsPoint {
  switch (method) {
    case "interior-point":
      return byProgram(conditions);
    case "lemke":
      return byPivoting(conditions);
    case "semismooth-newton":
    case "supplier-prices":
    case "path-following":
      return searched(conditions, method, { shouldStop: () => false });
  }
}

function byProgram(conditions: MarketConditions): ConditionsPoint {
  const { variables, right } = conditions.paired;
  const { x, equalityDuals } = solveConvexProgram(convexForm(conditions), { tolerance: PROGRAM_TOLERANCE });
  return { values: x.slice(0, variables.length), prices: equalityDuals.slice(0, right.length) };
}

function byPivoting({ paired }: MarketConditions): ConditionsPoint {
  const count = paired.variables.length;
  const { matrix, right } = linearForm(paired);
  const { z } = lemke(matrix, right);
  return { values: z.slice(0, count), prices: z.slice(count, count + paired.right.length) };
}
