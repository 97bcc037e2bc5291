import { comparedRow, type ComparedRow } from "../../src/node/replication/comparedRow.ts";
import { absoluteError, baselines } from "./baselines.ts";
import { yearPair, type YearPair } from "./matrix.ts";
import { flowsWithMargins, type MarginForm } from "./withMargins.ts";

/** The figures are printed to one digit. */
const PRINTED = 0.05;
const DUTY = { exporter: "US", importer: "China", rate: 0.25 };

/** Year that is known → errors that an independent calculation printed: persistence, RAS, quadratic.   bcm */
const EXPECTED: readonly (readonly [year: number, persistence: number, ras: number, quadratic: number])[] = [
  [2017, 135.1, 121.4, 117.4],
  [2018, 166.1, 134.8, 140.6],
  [2019, 110.1, 100.4, 102.2],
];

/** Errors of LNG forecasts with the later year's sums given, beside those of an independent calculation. */
export function marginRows(matrix: string): readonly ComparedRow[] {
  return [
    ...EXPECTED.flatMap(([year, persistence, ras, quadratic]) => {
      const pair = yearPair(matrix, year);
      const found = baselines(pair.before, pair.after);
      const row = (name: string, paper: number, ours: number): ComparedRow =>
        comparedRow(`${year} → ${year + 1}`, `${name}, bcm`, paper, ours, PRINTED);
      return [
        row("persistence", persistence, found.persistence),
        row("RAS", ras, found.ras),
        row("entropic, no policy", ras, errorOf(pair, { kind: "entropic", sigma: 8, duty: null })),
        row("quadratic, no policy", quadratic, errorOf(pair, { kind: "quadratic", sigma: 8, duty: null, seed: 0.05 })),
      ];
    }),
    ...dutyRows(yearPair(matrix, 2018)),
  ];
}

/** The independent calculation gives the range over σ from 2 to 20: its ends. */
function dutyRows(pair: YearPair): readonly ComparedRow[] {
  const errors = [2, 4, 8, 12, 20].map((sigma) => errorOf(pair, { kind: "entropic", sigma, duty: DUTY }));
  const row = (name: string, paper: number, ours: number): ComparedRow =>
    comparedRow("2018 → 2019", `entropic, duty of 25 %, ${name} over σ from 2 to 20, bcm`, paper, ours, PRINTED);
  return [row("least", 132.1, Math.min(...errors)), row("most", 133, Math.max(...errors))];
}

function errorOf({ before, after }: YearPair, form: MarginForm): number {
  return absoluteError(flowsWithMargins(before, after, form), after.flows);
}
