import { comparedRow, type ComparedRow } from "../../src/node/replication/comparedRow.ts";
import { printed } from "../numberTable.ts";
import type { ExpectedFailure } from "../page.ts";
import type { BystanderResults, Comparison, SetResponses } from "./bystanders.ts";
import { REGRESSIONS } from "./sample.ts";

/** A response counts as the published one within twice its standard error. */
const STANDARD_ERRORS = 2;
/** Decimals of a response. */
export const DECIMALS = 3;
/** The centre of the shipped cases: the comparisons are counted with it, the other sets are a range beside it. */
export const CENTRE = "tested";

/** What the taxed ones sell themselves. */
export const TAXED_ROWS = ["China to USA, tariff US on China", "USA to China, tariff China on US"] as const;

/**
 * The eight comparisons at the centre: four published responses without effects of groups, by sector and by product. Three more of the
 * same study beside them, which no bystander is in or which have effects of groups.
 */
export function bystanderRows(results: BystanderResults): readonly ComparedRow[] {
  return [...countedRows(results), ...addedRows(results)];
}

/** The eight. */
export function countedRows({ comparisons }: BystanderResults): readonly ComparedRow[] {
  return comparisons
    .filter(({ effects }) => effects === "exporter")
    .flatMap(({ detail, published, sets }) =>
      REGRESSIONS.map(([destination, tariff], at) => {
        const row = `to ${destination}, tariff ${tariff}${se(published[at].standardError)}${rangeText(sets, at)}`;
        return within(detail, row, published[at], centreOf(sets).responses[at]);
      }),
    );
}

/** To the USA by product with effects of groups, and what the taxed ones sell themselves. */
export function addedRows({ comparisons, taxed }: BystanderResults): readonly ComparedRow[] {
  const groups = comparisons.find(({ detail, effects }) => detail === "by product" && effects !== "exporter");
  if (groups === undefined) throw new Error("no comparison by product with effects of groups");
  const [first] = groups.published;
  return [
    within(
      "by product, groups",
      `to USA, tariff US on China${se(first.standardError)}${rangeText(groups.sets, 0)}`,
      first,
      centreOf(groups.sets).responses[0],
    ),
    ...TAXED_ROWS.map((row, at) =>
      within(
        "by product, the taxed ones",
        `${row}${se(taxed.published[at].standardError)}${rangeText(taxed.sets, at)}`,
        taxed.published[at],
        centreOf(taxed.sets).responses[at],
      ),
    ),
  ];
}

function within(
  table: string,
  row: string,
  { estimate, standardError }: Comparison["published"][number],
  ours: number,
): ComparedRow {
  return comparedRow(table, row, estimate, ours, Number((STANDARD_ERRORS * standardError).toPrecision(3)));
}

function se(standardError: number): string {
  return ` (s.e. ${standardError.toFixed(2)})`;
}

function centreOf(sets: readonly SetResponses[]): SetResponses {
  const found = sets.find(({ elasticities }) => elasticities === CENTRE);
  if (found === undefined) throw new Error(`no responses of the set ${CENTRE}`);
  return found;
}

/** Lowest and highest over the other sets. */
function rangeText(sets: readonly SetResponses[], at: number): string {
  const others = sets.filter(({ elasticities }) => elasticities !== CENTRE).map(({ responses }) => responses[at]);
  return `, other sets ${printed(Math.min(...others), DECIMALS)} to ${printed(Math.max(...others), DECIMALS)}`;
}

/** Rows of one comparison: regression by regression, set by set. */
export function comparedResponses({ detail, published, sets }: Comparison): readonly ComparedRow[] {
  return REGRESSIONS.flatMap(([destination, tariff], position) =>
    sets.map(({ elasticities, responses }) =>
      within(detail, `to ${destination}, tariff ${tariff}, ${elasticities}`, published[position], responses[position]),
    ),
  );
}

/** What our predictions do not reproduce, and why: beginnings of rows. The page names them, and a test says that it is these and no more. */
const FAILING: readonly { readonly reason: string; readonly rows: readonly string[] }[] = [
  {
    reason:
      "To the rest of the world: constant returns cannot give these responses. Who sells more to the USA goes on producing at about the same cost, so it sells " +
      "about as much elsewhere. The authors read their numbers as supply that slopes downwards: who sells more becomes cheaper. An independent calculation tried " +
      "economies of scale: in output they give 0; in exports of the product they give all four responses, and then China's own sales to the USA fall three times too much.",
    rows: [
      "by sector, to rest of world, tariff China on US",
      "by product, to rest of world, tariff US on China",
      "by product, to rest of world, tariff China on US",
    ],
  },
  {
    reason:
      "To the USA, by sector: the American lists spared the sectors in which China sells most. So over sectors a high tariff goes with a small Chinese share, and " +
      "China's competitors gain least where the tariff is highest. The published regression compares products, and sectors hide them.",
    rows: ["by sector, to USA, tariff US on China"],
  },
  {
    reason:
      "China's own sales to the USA by product: ours fall by 1 + θ_F for each percent of tariff, theirs by less than half of it in these 24 months. The elasticity " +
      "at the centre is fitted to trade over two to five years, and buyers had not yet left.",
    rows: ["by product, the taxed ones, China to USA, tariff US on China"],
  },
];

/** The failing rows of results, under their reasons. */
export function bystanderFailures(results: BystanderResults): readonly ExpectedFailure[] {
  const named = bystanderRows(results).map(({ table, row }) => `${table}, ${row}`);
  return FAILING.map(({ reason, rows }) => ({
    reason,
    rows: rows.flatMap((start) => named.filter((each) => each.startsWith(start))),
  }));
}
