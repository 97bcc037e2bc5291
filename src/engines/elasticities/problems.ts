import { count, defineProblem } from "../../base/problems/index.ts";

export const panelSizes = defineProblem(
  "E429",
  {
    name: "sizes of a panel of imports disagree",
    meaning:
      "An array of the panel or of the customs record has another number of entries than its cells or labels ask for.",
    wayOut: "Give every array one entry for each cell.",
  },
  (what: string, found: number, expected: number) => ({
    place: { path: what },
    message: `The array ${what} has ${found} entries.`,
    found: String(found),
    expected: `${expected} entries`,
  }),
);

export const panelCell = defineProblem(
  "E430",
  {
    name: "cell of imports out of range",
    meaning:
      "Imports and duties are 0 or more, rates and instruments finite logarithms, NaN where they are not known; labels are positions in their sets.",
    wayOut: "Correct the cell that the message names.",
  },
  (what: string, place: string, found: number, expected: string) => ({
    place: { path: `${what}, ${place}` },
    message: `The ${what} of ${place} is ${found}.`,
    found: String(found),
    expected,
  }),
);

export const panelCellTwice = defineProblem(
  "E431",
  {
    name: "cell of imports twice",
    meaning: "A seller, a code and a period have one cell; two would count twice.",
    wayOut: "Sum the cells, or keep one.",
  },
  (place: string) => ({
    place: { path: place },
    message: `There are two cells of ${place}.`,
    found: place,
    expected: "each cell once",
  }),
);

export const monthWindow = defineProblem(
  "E432",
  {
    name: "window of months not usable",
    meaning:
      "A window runs from a month of the record to the same or a later one; an estimate compares two windows or more, which share no month.",
    wayOut: "Give windows as the message says.",
  },
  (window: string, expected: string) => ({
    place: { path: `window ${window}` },
    message: `The window ${window} cannot be used.`,
    found: window,
    expected,
  }),
);

export const tooFewSellers = defineProblem(
  "E545",
  {
    name: "too few sellers, codes or periods",
    meaning:
      "What each code sold in each period, each seller in each period and each seller of each code are effects: with one seller, one code or one period they fit everything, and nothing is left for the elasticity.",
    wayOut: "Give a panel of more sellers, codes and periods, or find why so many cells were dropped.",
  },
  (what: string, found: number, dropped: string) => ({
    place: { path: what },
    message: `Cells that can be used are of ${count(found, what.slice(0, -1))}. Dropped: ${dropped}.`,
    found: String(found),
    expected: "2 or more",
  }),
);

export const noVariation = defineProblem(
  "E546",
  {
    name: "no variation left",
    meaning:
      "Beside the effects of seller and code, code and period, seller and period, the rates (or the instrument) move nowhere by themselves, so that no elasticity can be told from the effects.",
    wayOut: "Take periods between which rates of some sellers moved and those of others did not.",
  },
  (what: string, part: number) => ({
    place: { path: what },
    message: `Of the variation of ${what} within pairs of seller and code ${part.toExponential(1)} is left beside the effects.`,
    found: part.toExponential(3),
    expected: "more than 1e-9",
  }),
);

export const estimateNotConverged = defineProblem(
  "E547",
  {
    name: "estimate not converged",
    meaning: "The search for the elasticity and the effects stopped before its equations held.",
    wayOut:
      "Look for rates or values many orders of magnitude away from the others; leave these cells out, or allow more steps.",
  },
  (iterations: number, change: number, residual: number, tolerance: number) => ({
    place: { path: "estimate" },
    message: `After ${count(iterations, "step")} the search changes its deviance by ${change.toExponential(1)} of itself, and its equations are open by ${residual.toExponential(1)} (tolerance ${tolerance.toExponential(0)}).`,
    found: residual.toExponential(3),
    expected: `at most ${tolerance.toExponential(0)}`,
  }),
);

export const instrumentApart = defineProblem(
  "E548",
  {
    name: "instrument without a hold on rates",
    meaning:
      "Beside the effects the instrument and the rates do not move together, so that it cannot stand in for them.",
    wayOut: "Give an instrument that moved the rates of this panel, or estimate without one.",
  },
  (correlation: number) => ({
    place: { path: "instrument" },
    message: `Beside the effects the correlation of instrument and rates is ${correlation.toExponential(1)}.`,
    found: correlation.toExponential(3),
    expected: "more than 1e-6 in size",
  }),
);

export const noRoot = defineProblem(
  "E549",
  {
    name: "no elasticity with this instrument",
    meaning:
      "With an instrument β is where what imports differ from what is fitted has nothing in common with the instrument. A weak instrument may have no such β.",
    wayOut: "Give an instrument that moved the rates more, or estimate without one.",
  },
  (beta: number, open: number) => ({
    place: { path: "instrument" },
    message: `The search for β with the instrument ended at ${beta.toFixed(3)}, where its equation is open by ${open.toExponential(1)}.`,
    found: open.toExponential(3),
    expected: "an equation that closes",
  }),
);

export const wrongSign = defineProblem(
  "W545",
  {
    name: "elasticity of the wrong sign",
    meaning:
      "β is the response of imports at customs value, so that θ_F = −β − 1. At β above −1 buyers would spend more on the seller whose goods became dearer.",
    wayOut:
      "Do not use the estimate; look at other windows, without years of the pandemic, and without electronics and oil.",
  },
  (beta: number, theta: number) => ({
    place: { path: "beta" },
    message: `β is ${beta.toFixed(3)}, so that θ of sellers against each other would be ${theta.toFixed(3)}.`,
    found: theta.toFixed(3),
    expected: "a θ above 0",
  }),
);

export const fewClusters = defineProblem(
  "W546",
  {
    name: "few sellers or codes",
    meaning: "Standard errors by cluster are too small where there are few clusters, and no factor is put on them.",
    wayOut: "Read them as lower bounds, or use more sellers and codes.",
  },
  (what: string, found: number, enough: number) => ({
    place: { path: what },
    message: `The standard error by ${what} rests on ${found} clusters.`,
    found: String(found),
    expected: `${enough} or more`,
  }),
);

export const ratesAnswer = defineProblem(
  "W547",
  {
    name: "rates answer themselves",
    meaning:
      "Within a cell buyers move to what is exempt, so that the rate that was collected falls where the response is strong. What is collected is then no measure of what the law did.",
    wayOut: "Use the estimate with the instrument.",
  },
  (collected: number, instrumented: number, error: number) => ({
    place: { path: "instrument" },
    message: `With rates as collected β is ${collected.toFixed(3)}, with the instrument ${instrumented.toFixed(3)}; the standard error of the difference is ${error.toFixed(3)}.`,
    found: (instrumented - collected).toFixed(3),
    expected: "a difference of less than one standard error",
  }),
);

export const ratesUntested = defineProblem(
  "W548",
  {
    name: "rates not tested for answering themselves",
    meaning:
      "Rates are duties over imports. Within a cell buyers move to what is exempt, so that such a rate falls where the response is strong; without an instrument nothing shows by how much.",
    wayOut: "Give rates of the law as an instrument.",
  },
  () => ({
    place: { path: "instrument" },
    message: "The rates are those collected, and there is no instrument to test them.",
    found: "none",
    expected: "an instrument",
  }),
);

export const weakInstrument = defineProblem(
  "W549",
  {
    name: "weak instrument",
    meaning:
      "Where an instrument hardly moves the rates, the estimate leans to that without it and its standard error is too small.",
    wayOut: "Do not lean on the estimate; look for an instrument that moved rates more.",
  },
  (by: string, strength: number, enough: number) => ({
    place: { path: "instrument" },
    message: `F of the instrument is ${strength.toFixed(1)}, clustered by ${by}.`,
    found: strength.toFixed(1),
    expected: `${enough} or more`,
  }),
);
