import type { MarketRow } from "../../us-china-2018-russia/preparation/index.ts";

/** How much more or less a buyer took in 2021 than in 2020, as a source prints it. */
interface Growth {
  readonly buyers: readonly string[];
  /** Purchases of 2021 over those of 2020. */
  readonly ratio: number;
  readonly source: string;
  readonly confidence: "derived" | "recalled";
}

/** What central and south America bought in 2021 over 2020, and Brazil by itself, which more than tripled. */
const SOUTH_AMERICA = { all: 1.69, brazil: 3 } as const;
const SOUTH_AMERICANS = { brazil: "brazil", others: ["argentina", "chile", "other-latin-america"] } as const;

/** Million tonnes of Japan in 2021 and 2020; Turkey's imports in 2021, from memory, and 2020, seen (bcm); the rest as printed. */
const PRINTED: readonly Growth[] = [
  { buyers: ["japan"], ratio: 74.9 / 74.5, source: "igu2023-copy;mees2021", confidence: "derived" },
  { buyers: ["south-korea"], ratio: 1.14, source: "iea2022-copy", confidence: "derived" },
  { buyers: ["india"], ratio: 0.89, source: "iea2022-copy", confidence: "derived" },
  // Bangladesh is nearly all of it.
  { buyers: ["other-asia-pacific"], ratio: 1.31, source: "iea2022-copy", confidence: "derived" },
  { buyers: ["pakistan"], ratio: 1.16, source: "iea2022-copy", confidence: "derived" },
  { buyers: ["thailand"], ratio: 1.16, source: "iea2022-copy", confidence: "derived" },
  { buyers: ["taiwan"], ratio: 1.09, source: "general-knowledge", confidence: "recalled" },
  { buyers: ["turkey"], ratio: 58.7 / 47.95, source: "mees2021-turkey;general-knowledge", confidence: "recalled" },
  { buyers: ["united-kingdom"], ratio: 1.15, source: "general-knowledge", confidence: "recalled" },
];

/** Rows of the table `nodes` for 2021: buyers whose growth a source prints. Others stand as in 2020. */
export function grownDemand(
  /** Buyers of 2020. */
  buyers: readonly MarketRow[],
): readonly MarketRow[] {
  const bought = (id: string): number => Number(buyers.find((row) => row["id"] === id)?.["quantity"] ?? 0);
  return [...PRINTED, ...southAmerica(bought)].flatMap(({ buyers: ids, ratio, source, confidence }) =>
    buyers
      .filter((row) => ids.includes(String(row["id"])))
      .map((row) => ({
        ...row,
        quantity: Number(row["quantity"]) * ratio,
        quantitySource: source,
        quantityConfidence: confidence,
      })),
  );
}

/** Brazil by itself, and the others so that all of them grow as printed. */
function southAmerica(bought: (id: string) => number): readonly Growth[] {
  const { brazil, others } = SOUTH_AMERICANS;
  const rest = others.reduce((sum, id) => sum + bought(id), 0);
  const grown = SOUTH_AMERICA.all * (rest + bought(brazil)) - SOUTH_AMERICA.brazil * bought(brazil);
  return [
    { buyers: [brazil], ratio: SOUTH_AMERICA.brazil, source: "iea2022-copy", confidence: "derived" },
    { buyers: others, ratio: grown / rest, source: "iea2022-copy", confidence: "derived" },
  ];
}

/** A million tonnes of LNG as gas of the matrix.   bcm */
const TONNES = 1.36;

/** Sellers that sold less in 2021 than in 2020, by how much; what sellers shipped in 2022.   million tonnes */
const FALLS: Readonly<Record<string, number>> = {
  "nigeria-lng": 4.1,
  "trinidad-lng": 3.9,
  "norway-lng": 2.9,
  "peru-lng": 1.2,
};
const SHIPPED: Readonly<Record<string, number>> = {
  "nigeria-lng": 14.7,
  "algeria-lng": 10.5,
  "trinidad-lng": 8.8,
  "papua-new-guinea-lng": 8.1,
  "uae-lng": 5.4,
  "brunei-lng": 4.7,
  "angola-lng": 3.3,
  "peru-lng": 3.2,
  "norway-lng": 2.7,
};

/**
 * Rows of the table `capacity` for sellers that had less to sell than in 2020: what they shipped, which is what was observed and no
 * forecast.
 *
 * @param sold  What each sold in 2020.   bcm
 */
export function lowerOutput(sold: ReadonlyMap<string, number>): readonly MarketRow[] {
  const row = (node: string, year: string, shipped: number, source: string): readonly MarketRow[] =>
    shipped < (sold.get(node) ?? 0)
      ? [{ node, year, capacity: shipped, falls: "true", source, confidence: "derived" }]
      : [];
  return [
    ...Object.entries(FALLS).flatMap(([node, less]) =>
      row(node, "2021", (sold.get(node) ?? 0) - TONNES * less, "bp2021;igu2022-copy"),
    ),
    ...Object.entries(SHIPPED).flatMap(([node, shipped]) => row(node, "2022", TONNES * shipped, "igu2023-exports")),
  ];
}
