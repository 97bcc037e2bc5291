import { figure, type Rows } from "./rows.ts";

/** One cited figure. */
export interface Fact {
  readonly metric: string;
  readonly reporter: string;
  readonly partner: string;
  readonly year: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly locator: string;
  readonly confidence: "verified" | "derived" | "recalled";
  readonly note: string;
}

/** An observed figure: number in its table, name of the metric, key of the source; partner in one word where the table has another. */
export type Observation = readonly [id: string, metric: string, key: string, partner?: string];

/** What the marks of a table of observations are called in a table of facts. */
const CONFIDENCE: Readonly<Record<string, Fact["confidence"]>> = {
  seen: "verified",
  derived: "derived",
  part: "recalled",
  recalled: "recalled",
};

const HEADER = "id,metric,reporter,partner,year,value,low,high,unit,source,source_locator,confidence,note";

/** Half of the range of a figure from memory. */
const RECALLED = 0.1;

/**
 * A row of a table of observations as a cited figure; one from memory keeps that mark.
 *
 * @throws Error where the table has no such row, or no number in it.
 */
export function observedFact(rows: Rows, [id, metric, source, partnerName]: Observation): Fact {
  const row = rows.find((each) => each["id"] === id);
  if (row === undefined) throw new Error(`No observation ${id}.`);
  const { reporter = "", partner = "", period = "", unit = "", note = "" } = row;
  const confidence = CONFIDENCE[row["confidence"] ?? ""];
  if (confidence === undefined) throw new Error(`Observation ${id} is marked ${row["confidence"]}.`);
  const place = {
    reporter,
    partner: partnerName ?? partner,
    year: period.replace(/^(\d{4})-(\d\d)\.\.(\d\d)$/u, "$1-$2..$1-$3"),
    value: figure(row, "value"),
    unit,
  };
  return { metric, ...place, source, locator: row["locator"] ?? "", confidence, note };
}

/** Cited figures as CSV; those from memory have a range. */
export function factTable(facts: readonly Fact[]): string {
  return `${[HEADER, ...facts.map(lineOf)].join("\n")}\n`;
}

function lineOf(fact: Fact): string {
  const { metric, reporter, partner, year, value, unit, source, locator, confidence, note } = fact;
  const id = [metric, reporter, partner, year]
    .join("-")
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, "-");
  const ends =
    confidence === "recalled"
      ? [1 - RECALLED, 1 + RECALLED].map((factor) => Number((factor * value).toPrecision(6)))
      : ["", ""];
  return [id, metric, reporter, partner, year, value, ...ends, unit, source, locator, confidence, note]
    .map(cell)
    .join(",");
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
