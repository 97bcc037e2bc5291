import { parameter } from "../../../../src/base/sets/index.ts";
import {
  checkFixedFirms,
  type FixedFirmsModel,
  optimalTariffs,
  solveFixedFirms,
} from "../../../../src/engines/fixedFirms/index.ts";
import { checkOneRate, oneRateNash } from "../../../../src/engines/sufficientStatistics/index.ts";
import type { Problem } from "../../../../src/base/problems/index.ts";
import { randomFirms } from "../../../engines/fixedFirms/randomFirms.ts";
import { twins } from "../../../engines/sufficientStatistics/twins.ts";
import { type Provoked, thrownProblems } from "./provoked.ts";

const firms = (): FixedFirmsModel => randomFirms(1, 2, 1);
const { sets } = twins().tariffs;

/** What rounding decides is left out. */
function withoutSizes(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) => ({
    ...each,
    message: each.message.replace(/(?:\d\.\de[+-]\d+|Infinity) /u, "SIZE ").replace(/\d+ (steps|passes)/u, "N $1"),
    found: each.found?.replace(/^(?:\d\.\d{3}e[+-]\d+|Infinity)$/u, "SIZE") ?? null,
  }));
}

/** A country that sells nothing to another, and buys nothing of it. */
function idle(): readonly Problem[] {
  const model = firms();
  return checkFixedFirms({ ...model, trade: parameter(model.trade.sets, Float64Array.of(1, 0, 0, 0)) });
}

/** Tariffs that no number of this size can follow. */
function beyondNumbers(): readonly Problem[] {
  const model = firms();
  const tariffs = parameter(model.tariffs.sets, Float64Array.of(0, 1e300, -1 + 1e-16, 0));
  return withoutSizes(thrownProblems(() => solveFixedFirms(model, tariffs)));
}

/** Problems of the games of tariffs whose engines stand beside the equilibrium. */
export const TARIFF_GAMES_PROVOKED: Provoked = {
  E420: () => checkFixedFirms({ ...firms(), substitution: Float64Array.of(1) }),
  E421: () =>
    checkFixedFirms({
      ...firms(),
      trade: parameter(firms().trade.sets, Float64Array.of(1, -2, 1, 1)),
      tariffs: parameter(firms().trade.sets, Float64Array.of(0.1, 0, 0, 0)),
    }),
  E422: idle,
  E423: () => checkFixedFirms({ ...firms(), substitution: Float64Array.of(2, 3) }),
  E424: () => thrownProblems(() => optimalTariffs(firms(), "nowhere")),
  E425: () => checkOneRate({ ...twins(), expenditure: parameter(sets, Float64Array.of(90, -1, 10, 90)) }),
  E426: () => checkOneRate({ ...twins(), elasticity: Float64Array.of(0) }),
  E427: () => checkOneRate({ ...twins(), elasticity: Float64Array.of(5, 6) }),
  E433: () => checkOneRate({ ...twins(), elasticityHome: Float64Array.of(2) }),
  E530: beyondNumbers,
  E531: () => withoutSizes(thrownProblems(() => optimalTariffs(randomFirms(1, 3, 2), "c0", { tolerance: 1e-30 }))),
  E532: () => withoutSizes(thrownProblems(() => oneRateNash({ ...twins(), elasticity: Float64Array.of(1e-300) }))),
};
