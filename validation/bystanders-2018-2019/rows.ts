import { comparedRow, type ComparedRow } from "../../src/node/replication/comparedRow.ts";
import type { ExpectedFailure } from "../page.ts";
import type { BystanderResults, Comparison } from "./bystanders.ts";
import { REGRESSIONS } from "./sample.ts";

/** A response counts as the published one within twice its standard error. */
const STANDARD_ERRORS = 2;

/** The four published responses without effects of groups, beside those of our predictions, by set and detail. */
export function bystanderRows({ comparisons }: BystanderResults): readonly ComparedRow[] {
  return comparisons.filter(({ effects }) => effects === "exporter").flatMap(comparedResponses);
}

/** Rows of one comparison: regression by regression, set by set. */
export function comparedResponses({ detail, published, sets }: Comparison): readonly ComparedRow[] {
  return REGRESSIONS.flatMap(([destination, tariff], position) =>
    sets.map(({ elasticities, responses }) => {
      const { estimate, standardError } = published[position];
      const row = `to ${destination}, tariff ${tariff} (s.e. ${standardError.toFixed(2)}), ${elasticities}`;
      const tolerance = Number((STANDARD_ERRORS * standardError).toPrecision(3));
      return comparedRow(detail, row, estimate, responses[position], tolerance);
    }),
  );
}

const ALL = ["blp2023", "fgkk2020", "2.0, for comparison", "theta_check", "fgo2022", "cp2015"];

/** What our predictions do not reproduce, and why: the page names it, and a test says that it is this and no more. */
export const BYSTANDER_FAILURES: readonly ExpectedFailure[] = [
  {
    reason:
      "To the rest of the world: constant returns cannot give these responses. Who sells more to the USA goes on producing at about the same cost, so it sells " +
      "about as much elsewhere. The authors read their numbers as supply that slopes downwards: who sells more becomes cheaper. Scale economies as published do " +
      "not give them either: an independent calculation at half their size gave at most 0.04.",
    rows: [
      ...rowsOf(
        "by sector, to rest of world, tariff US on China (s.e. 0.08)",
        ALL.filter((set) => set !== "fgo2022" && set !== "cp2015"),
      ),
      ...rowsOf("by sector, to rest of world, tariff China on US (s.e. 0.08)", ALL),
      ...rowsOf("by product, to rest of world, tariff US on China (s.e. 0.08)", ALL),
      ...rowsOf("by product, to rest of world, tariff China on US (s.e. 0.08)", ALL),
    ],
  },
  {
    reason:
      "To the USA, by sector: the American lists spared the sectors in which China sells most. So over sectors a high tariff goes with a small Chinese share, and " +
      "China's competitors gain least where the tariff is highest. The published regression compares products, and sectors hide them.",
    rows: rowsOf("by sector, to USA, tariff US on China (s.e. 0.10)", ALL),
  },
  {
    reason:
      "To the USA, by product: the sign is right and the size is not. With fgo2022 it is half of the published one, which is within; with the others a third or less. What " +
      "competitors gain is about θ times China's share of American spending on the product, and that is too small for 0.31.",
    rows: rowsOf(
      "by product, to USA, tariff US on China (s.e. 0.10)",
      ALL.filter((set) => set !== "fgo2022"),
    ),
  },
];

function rowsOf(regression: string, sets: readonly string[]): string[] {
  return sets.map((set) => `${regression}, ${set}`);
}
