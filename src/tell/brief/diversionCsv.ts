import type { DiversionParts, DiversionResult, ResultColumn } from "../../results/index.ts";
import type { Account } from "../findings/index.ts";
import { CURRENCY, MILLIONS, scenarioTable } from "./scenarioTable.ts";

/** One part of what a seller lost with a buyer. */
interface DiversionRow {
  readonly of: DiversionResult;
  readonly prices: "basic" | "constant";
  readonly part: string;
  readonly third: string | null;
  readonly amount: number;
}

const COLUMNS: readonly ResultColumn<DiversionRow>[] = [
  { name: "seller", unit: "text", meaning: "whom measures act on", of: (row) => row.of.seller },
  { name: "buyer", unit: "text", meaning: "who buys less from it", of: (row) => row.of.buyer },
  { name: "sector", unit: "text", meaning: "sector of the data package", of: (row) => row.of.sector },
  {
    name: "prices",
    unit: "text",
    meaning: "`basic` prices, or `constant`: those of the base",
    of: ({ prices }) => prices,
  },
  { name: "part", unit: "text", meaning: "what is lost, or what became of it", of: ({ part }) => part },
  { name: "third", unit: "text", meaning: "third country; empty where the part has none", of: ({ third }) => third },
  { name: "amount_million", unit: MILLIONS, meaning: "amount of the part", of: ({ amount }) => amount },
];

/** What sellers lost with buyers and who filled it, a row for each part. */
export const DIVERSION = scenarioTable("diversion", diversionRows, [...COLUMNS, CURRENCY]);

function diversionRows({ equilibrium: { diversion = [] } }: Account): readonly DiversionRow[] {
  return diversion.flatMap((of) => [
    ...partRows(of).map((row) => ({ of, prices: "basic", ...row }) as const),
    ...(of.constantPrices === undefined ? [] : partRows(of.constantPrices)).map(
      (row) => ({ of, prices: "constant", ...row }) as const,
    ),
  ]);
}

type PartRow = Pick<DiversionRow, "part" | "third" | "amount">;

function partRows({ lost, importSubstitution, destruction, thirds }: DiversionParts): readonly PartRow[] {
  return [
    { part: "lost", third: null, amount: lost },
    { part: "import substitution", third: null, amount: importSubstitution },
    { part: "destruction", third: null, amount: destruction },
    ...thirds.flatMap(({ third, diversion, deflection, depression }) => [
      { part: "diversion", third, amount: diversion },
      { part: "deflection", third, amount: deflection },
      { part: "depression", third, amount: depression },
    ]),
  ];
}
