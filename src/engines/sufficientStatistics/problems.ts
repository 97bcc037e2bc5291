import { defineProblem } from "../../base/problems/index.ts";

export const oneRateCell = defineProblem(
  "E425",
  {
    name: "expenditure or tariff out of range",
    meaning:
      "Expenditure is a finite value that is not negative; a tariff is above −100 %, and there is none on own goods; a country buys something, and sells something abroad.",
    wayOut: "Correct the place that the message names.",
  },
  (what: string, place: string, found: number, expected: string) => ({
    place: { path: `${what}, ${place}` },
    message: `The ${what} of ${place} is ${found}.`,
    found: String(found),
    expected,
  }),
);

export const oneRateElasticity = defineProblem(
  "E426",
  {
    name: "trade elasticity of a sector not positive",
    meaning: "Where trade does not answer to its price, a country would ask for any price.",
    wayOut: "Give an elasticity above 0.",
  },
  (sector: string, found: number) => ({
    place: { path: `elasticity[${sector}]` },
    message: `The trade elasticity of sector ${sector} is ${found}.`,
    found: String(found),
    expected: "a number > 0",
  }),
);

export const oneRateSizes = defineProblem(
  "E427",
  {
    name: "sizes of a world of one rate disagree",
    meaning: "An array of the model or of its rates has another number of entries than its sets have labels.",
    wayOut: "Lay out the array over the sets of the model.",
  },
  (what: string, found: number, expected: number) => ({
    place: { path: what },
    message: `The ${what} has ${found} entries.`,
    found: String(found),
    expected: `${expected} entries`,
  }),
);

export const oneRateTiers = defineProblem(
  "E433",
  {
    name: "two tiers of demand in a world of one rate",
    meaning:
      "The formula needs nothing but shares and one elasticity a sector. Where buyers leave a seller for home goods less easily than for another foreign seller, it does not hold.",
    wayOut: "Give elasticities of one tier, or search the rates in the full model with `tertius tariffs`.",
  },
  (sector: string, foreign: number, home: number) => ({
    place: { path: `elasticityHome[${sector}]` },
    message: `In sector ${sector} the elasticity is ${foreign} among foreign sellers and ${home} between imports and home goods.`,
    found: `${home} and ${foreign}`,
    expected: "the same number twice",
  }),
);

export const ratesNotConverged = defineProblem(
  "E532",
  {
    name: "rates not converged",
    meaning: "The search for wages and rates of all countries stopped before one more pass left them where they were.",
    wayOut: "Look at elasticities near zero: the formula then asks for rates without bound.",
  },
  (what: string, end: string, residual: number, passes: number, tolerance: number) => ({
    place: { path: what },
    message: `The search for the ${what} ended as "${end}" after ${passes} passes: one more would move a wage or a rate by ${residual.toExponential(1)} in logs (tolerance ${tolerance.toExponential(0)}).`,
    found: residual.toExponential(3),
    expected: `at most ${tolerance.toExponential(0)}`,
  }),
);
