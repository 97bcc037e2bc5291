import type { Economy } from "../../src/data/packages/index.ts";
import { type DatedAnswer, datedAnswer } from "../../src/dated/index.ts";
import { solveCase } from "../../src/run/index.ts";
import { readText } from "../case/caseText.ts";
import { tinyEconomy, unbalancedFlow } from "../case/tinyEconomy.ts";

/** Version of the program of these tests. */
export const TERTIUS = "1.0.0";

/** A small economy with a hash, as one that was read from files has. */
export function hashedEconomy(sha256 = "a".repeat(64)): Economy {
  return { ...tinyEconomy({ flow: unbalancedFlow }), sha256 };
}

/** A rate of a measure of the USA on whom, and a sector. */
export interface Tariff {
  readonly id: string;
  readonly on: string;
  readonly rate: number;
  readonly sector?: string;
}

const CASE = `title: A tariff war
parties: { a: USA, b: CHN, third: [RUS] }
asOf: DAY
economy:
  data: tiny
  elasticities: SET
  closure: { deficits: CLOSURE }
  range: { elasticities: [theta_check, cp2015], closures: [none, own] }
measures:
MEASURES
scenarios:
  war: { title: { en: The war, ru: Война }, measures: [IDS], at: DAY, fullRange: true }
bibliography: sources.bib
`;

const measureText = ({ id, on, rate, sector }: Tariff): string => `  - id: ${id}
    title: { en: "Tariffs: ${id}", ru: "Пошлины: ${id}" }
    basis: published
    instrument: tariff
    imposer: [USA]
    target: [${on}]
    rows:
      - { ${sector === undefined ? "" : `sector: ${sector}, `}rate: ${rate}, from: 2018-01-01, source: ustr }`;

/** What of a case differs from the usual one. */
export interface Written {
  readonly day?: string;
  readonly set?: string;
  readonly closure?: string;
  readonly economy?: Economy;
}

/** The dated answer of a war of the USA with given tariffs. */
export function answerOf(
  tariffs: readonly Tariff[],
  { day = "2019-01-01", set = "theta_check", closure = "none", economy = hashedEconomy() }: Written = {},
): DatedAnswer {
  const text = CASE.replaceAll("DAY", day)
    .replace("SET", set)
    .replace("CLOSURE", closure)
    .replace("MEASURES", tariffs.map(measureText).join("\n"))
    .replace("IDS", tariffs.map(({ id }) => id).join(", "));
  const { case: read, problems } = readText(text, { economies: [economy] });
  if (read === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  const packages = { headline: economy, others: [] };
  const answer = datedAnswer({ case: read, ...packages }, solveCase(read, packages).results, TERTIUS, null);
  if (answer === null) throw new Error("the case has no answer");
  return answer;
}
