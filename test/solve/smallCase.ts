import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { type Economy } from "../../src/data/packages/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import type { RunInput } from "../../src/solve/index.ts";

/** Text of the small case. */
export const SMALL_CASE = `title: A small case
parties: { a: USA, b: CHN, third: [MEX] }
asOf: 2014-06-01
economy:
  data: world-2014
  elasticities: theta_check
  closure: { deficits: { fixed: world } }
  range: { elasticities: [theta_check, blp2023], closures: [{ fixed: world }, none] }
measures:
  - id: us
    instrument: tariff
    imposer: [USA]
    target: [CHN]
    rows:
      - { rate: 10, mode: add, from: 2014-01-01, source: own }
  - id: cn
    instrument: tariff
    imposer: [CHN]
    target: [USA]
    rows:
      - { rate: 20, mode: add, from: 2014-01-01, source: own }
  - id: siege
    instrument: ban
    imposer: [WLD]
    target: [DEU]
    rows:
      - { sector: "*", from: 2014-01-01, source: own }
  - id: counter-siege
    instrument: ban
    imposer: [DEU]
    target: [WLD]
    rows:
      - { sector: "*", from: 2014-01-01, source: own }
scenarios:
  war: { measures: [us, cn], at: 2014-02-01, fullRange: true }
  alone: { measures: [us], at: 2014-02-01 }
  cut-off: { measures: [siege, counter-siege], at: 2014-02-01 }
  sized: { measures: [us], at: 2014-02-01, sweep: { measure: us, rates: [5, 10] } }
bibliography: sources.bib
`;

/** A case of two tariffs, one siege without equilibrium and a sweep, on world-2014. */
export function smallCase(economy: Economy): RunInput {
  const files = new Map([
    ["case.yaml", SMALL_CASE],
    ["sources.bib", "@misc{own, title = {Assumption of a test}}"],
  ]);
  const { case: read, problems } = parseCase(textSource("small", files, missingFile), { shelf: shelfOf([economy]) });
  if (read === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return { case: read, headline: economy, others: [] };
}
