import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { reference } from "../reference.ts";

const MARKETS = join(import.meta.dirname, "../../cases/us-china-2018-russia/markets");

/** Part of a total by which a node may differ from the published one. */
const NEAR = 0.03;

/** Nodes of the market that are one label in the tables. */
const SELLERS: Readonly<Record<string, string>> = {
  "algeria-lng": "Algeria",
  "angola-lng": "Angola",
  "australia-lng": "Australia",
  "brunei-lng": "Brunei",
  "egypt-lng": "Egypt",
  "indonesia-lng": "Indonesia",
  "malaysia-lng": "Malaysia",
  "nigeria-lng": "Nigeria",
  "norway-lng": "Norway",
  "oman-lng": "Oman",
  "papua-new-guinea-lng": "Papua New Guinea",
  "peru-lng": "Peru",
  "qatar-lng": "Qatar",
  "trinidad-lng": "Trinidad & Tobago",
  "us-lng": "US",
};
const BUYERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ..."Argentina Belgium Brazil Canada Chile China Egypt France India Italy Japan Kuwait Malaysia Mexico".split(" "),
    ..."Pakistan Singapore Spain Taiwan Thailand Turkey".split(" "),
    "South Korea",
    "United Kingdom",
  ].map((label) => [label.toLowerCase().replaceAll(" ", "-"), label]),
);

type Rows = readonly Readonly<Record<string, string>>[];
const publishedRows = (file: string): Rows => csvParse(readFileSync(reference(file), "utf8"));
const own = (file: string): Rows => csvParse(readFileSync(join(MARKETS, file), "utf8"));
const sum = (rows: Rows, column: string): number => rows.reduce((total, row) => total + Number(row[column]), 0);

/** What a node loads or gets by sea in a year. */
function byNode(node: string, end: "supplier" | "market", year: number): number {
  const bySea = new Set(
    own("lng-routes.csv").flatMap((row) => (Number(row["days"]) > 0 ? [`${row["supplier"]}>${row["market"]}`] : [])),
  );
  const rows = own("lng-pairs.csv").filter((row) => row[end] === node && row["year"] === String(year));
  return sum(
    rows.filter((row) => bySea.has(`${row["supplier"]}>${row["market"]}`)),
    "flow",
  );
}

/** Nodes whose total differs by more than 3 % from a published one. */
function apart(year: number, published: (label: string, end: "exporter" | "importer") => number): string[] {
  const check = (nodes: typeof SELLERS, end: "supplier" | "market"): string[] =>
    Object.entries(nodes).flatMap(([node, label]) => {
      const total = published(label, end === "supplier" ? "exporter" : "importer");
      return total > 0 && Math.abs(byNode(node, end, year) / total - 1) > NEAR ? [node] : [];
    });
  return [...check(SELLERS, "supplier"), ...check(BUYERS, "market")];
}

/** Later totals are those of the edition of 2023, which revised some years after the matrix of their own edition was printed. */
const REVISED: readonly (readonly [number, readonly string[]])[] = [
  [2018, ["algeria-lng", "belgium", "france", "thailand"]],
  [2019, ["egypt-lng", "norway-lng", "united-kingdom"]],
  [2020, ["belgium", "italy"]],
];

describe("flows of the gas market against the published totals", () => {
  it.each(REVISED)(
    "%i: within 3 % of its own edition at every node, and of the last but where it was revised",
    (year, revised) => {
      const matrix = publishedRows("commodity-facts/gas-trade-matrix.csv").filter(
        (row) => row["year"] === String(year) && row["mode"] === "LNG",
      );
      const totals = publishedRows("commodity-facts/gas-ei-review-2023.csv").filter(
        (row) => row["year"] === String(year),
      );
      const printed = (label: string, end: "exporter" | "importer"): number =>
        sum(
          matrix.filter((row) => row[end] === label),
          "value",
        );
      const later = (label: string, end: "exporter" | "importer"): number =>
        sum(
          totals.filter((row) => row["metric"] === `lng_${end.slice(0, -2)}s` && row["reporter"] === label),
          "value",
        );
      expect(apart(year, printed)).toEqual([]);
      expect(apart(year, later)).toEqual(revised);
    },
  );
});
