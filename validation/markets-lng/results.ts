import type { Case, MarketSeries } from "../../src/case/index.ts";
import { absoluteError, baselines } from "./baselines.ts";
import { type MappingColumn, parseMapping, yearPair } from "./matrix.ts";
import { flowsWithMargins, type MarginForm } from "./withMargins.ts";
import { flowOf, type Forecast, forecastErrors, solvedForecast } from "./withoutMargins.ts";

/** Years that are known; the one after each is forecast. */
const YEARS = [2017, 2018, 2019];
/** Values of σ that the results are shown for: the central one and the ends of its range. */
const SIGMAS = [2, 8, 20];
const DUTY = { exporter: "US", importer: "China", rate: 0.25 };

/** What the page calls the mappings of labels. */
const MAPPINGS: readonly (readonly [MappingColumn, string])[] = [
  ["common", "labels in common"],
  ["residues", "residues of exporters as one"],
];

/** Errors of LNG flows with the later year's sums given, in bcm, as a table of the page. */
export function marginTable(matrix: string, labels: string): string {
  const forms: readonly (readonly [string, MarginForm])[] = [
    ["entropic, no policy", { kind: "entropic", sigma: 8, duty: null }],
    ["quadratic, no policy", { kind: "quadratic", sigma: 8, duty: null, seed: 0.05 }],
    ...SIGMAS.map((sigma): [string, MarginForm] => [
      `entropic, duty of 25 %, σ ${sigma}`,
      { kind: "entropic", sigma, duty: DUTY },
    ]),
  ];
  const pairs = YEARS.map((year) => yearPair(matrix, year));
  const stand = pairs.map(({ before, after }) => baselines(before, after));
  return table(
    ["labels as they stand", ...YEARS.map(step)],
    [
      ["persistence", ...stand.map(({ persistence }) => bcm(persistence))],
      ["RAS", ...stand.map(({ ras }) => bcm(ras))],
      ...forms.map(([name, form]) => [
        name,
        ...pairs.map(({ before, after }) => bcm(absoluteError(flowsWithMargins(before, after, form), after.flows))),
      ]),
      ...MAPPINGS.flatMap(([column, name]) => mappedRows(matrix, labels, column, name)),
    ],
  );
}

function mappedRows(matrix: string, labels: string, column: MappingColumn, name: string): readonly string[][] {
  const mapping = parseMapping(labels, column);
  const errors = YEARS.map((year) => {
    const { before, after } = yearPair(matrix, year, mapping);
    return baselines(before, after);
  });
  return [
    [`persistence, ${name}`, ...errors.map(({ persistence }) => bcm(persistence))],
    [`RAS, ${name}`, ...errors.map(({ ras }) => bcm(ras))],
  ];
}

/** One flow that the page follows. */
export interface Followed {
  readonly name: string;
  readonly exporter: string;
  readonly importer: string;
}

/** Errors of a market of the case without the later year's sums, by year and σ, as a table of the page. */
export function forecastTable(
  case_: Case,
  market: MarketSeries,
  scenario: string,
  years: readonly number[],
  followed: readonly Followed[],
): string {
  const rows = years.flatMap((year) =>
    SIGMAS.map((sigma) => forecastRow({ case_, market, scenario, year, sigma }, followed)),
  );
  const names = followed.flatMap(({ name }) => [name, "observed"]);
  return table(["from → to", "σ", "flows", "totals", "price, %", "persistence", "RAS", ...names], rows);
}

function forecastRow(forecast: Forecast, followed: readonly Followed[]): readonly string[] {
  const errors = forecastErrors(forecast);
  const { market, solution } = solvedForecast(forecast);
  return [
    step(forecast.year),
    String(forecast.sigma),
    bcm(errors.flows),
    bcm(errors.totals),
    errors.price === null ? "" : (100 * errors.price).toFixed(0),
    bcm(errors.persistence),
    bcm(errors.ras),
    ...followed.flatMap(({ exporter, importer }) => [
      flowOf(market, solution, exporter, importer).toFixed(2),
      (observed(forecast, exporter, importer) ?? NaN).toFixed(2),
    ]),
  ];
}

function observed({ market, year }: Forecast, exporter: string, importer: string): number | undefined {
  const pair = market.pairs.find(
    (each) => each.supplier === exporter && each.market === importer && each.year === year + 1,
  );
  return pair?.flow?.value;
}

function step(year: number): string {
  return `${year} → ${String(year + 1).slice(2)}`;
}

function bcm(value: number): string {
  return value.toFixed(1);
}

/** A Markdown table with numbers to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, at) => (at === 0 ? "---" : "--:"));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
