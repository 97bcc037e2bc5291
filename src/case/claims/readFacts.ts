import { append, type Place, type Problem, quoted } from "../../base/problems/index.ts";
import { decimal } from "../../base/units/index.ts";
import { isInCalendarYears } from "../../base/wording/index.ts";
import { checkEach, type Placed, schemaRows } from "../rows/index.ts";
import { readCountry, sourceProblems } from "../names/index.ts";
import { unitInNumber } from "../problems/index.ts";
import type { Fact } from "./claim.ts";
import type { ClaimsReading } from "./claimsReading.ts";
import { FACT_JSON_SCHEMA, FACT_SCHEMA } from "./claimSchemas.ts";
import type { FactDraft } from "./claimSchemas.ts";
import { factAmiss, givenTwice, noCountry } from "./problems.ts";
import { referenceYear } from "./referenceYear.ts";

const ROW_LIMIT = 20_000;
const SPAN = /^(\d{4}(?:-\d\d){0,2})\s*(?:[-–/]|\.\.)\s*(\d{4}(?:-\d\d){0,2})$/u;
const YEAR_FORMS = "such as 2019, 2018/19, 2014-2019, 2017-07..2018-05 or 2018-07-06";

const TABLE = {
  schema: FACT_SCHEMA,
  json: FACT_JSON_SCHEMA,
  needed: ["id", "metric", "value", "unit", "source", "confidence"],
  atMost: ROW_LIMIT,
  unitProblem: unitInNumber,
};

/** The facts of a case; rows that do not fit are problems and left out. */
export function readFacts(file: unknown, named: Place, reading: ClaimsReading): readonly Fact[] {
  if (typeof file !== "string") return [];
  const rows = (schemaRows(file, TABLE, named, reading.source, reading.problems) ?? []).slice(0, ROW_LIMIT);
  const lines = new Map<string, number>();
  const codes = new Set([...reading.countries.values()].flat());
  const facts = rows.map(({ draft, line }) => factOf(draft, line));
  const found = checkEach(rows, (row, at) => {
    const { draft, line, placeOf } = row;
    const fact = facts[at]!;
    const before = lines.get(draft.id);
    if (before === undefined) lines.set(draft.id, line);
    return [
      ...(before === undefined ? [] : [givenTwice(placeOf("id"), "fact", draft.id, before)]),
      ...sourceProblems(draft.source, placeOf("source"), reading.sources),
      ...factProblems(fact, row),
      ...yearProblems(fact, row),
      ...nameProblems(fact, row, codes),
    ];
  });
  append(reading.problems, found);
  return facts;
}

function factOf(draft: FactDraft, line: number): Fact {
  const isText = draft.unit === "text";
  const value = isText ? NaN : decimal(draft.value);
  return {
    id: draft.id,
    metric: draft.metric,
    reporter: draft.reporter ?? "",
    partner: draft.partner ?? "",
    year: draft.year ?? "",
    value,
    text: isText ? draft.value : null,
    low: draft.low ?? value,
    high: draft.high ?? value,
    unit: draft.unit,
    source: draft.source,
    sourceLocator: draft.source_locator ?? "",
    confidence: draft.confidence,
    note: draft.note ?? "",
    line,
  };
}

function factProblems(fact: Fact, { draft, placeOf }: Placed<FactDraft>): Problem[] {
  if (fact.text !== null) {
    const hasEnds = draft.low !== undefined || draft.high !== undefined;
    return hasEnds ? [factAmiss(placeOf("low"), fact.id, "is a word and has a low or high end", "a word alone")] : [];
  }
  if (!Number.isFinite(fact.value)) {
    const expected = "a plain number, or the unit `text`";
    return [factAmiss(placeOf("value"), fact.id, `has the value "${draft.value}", which is no number`, expected)];
  }
  const isInside = fact.low <= fact.value && fact.value <= fact.high;
  return isInside ? [] : [factAmiss(placeOf("low"), fact.id, "lies outside of its own ends", "low ≤ value ≤ high")];
}

/** Years that no figure can be of, times that end with no year, and spans that end before they begin. */
function yearProblems({ id, year }: Fact, { placeOf }: Placed<FactDraft>): Problem[] {
  const far = year.match(/\d{4,}/gu)?.find((each) => each.length > 4 || !isInCalendarYears(each));
  if (far !== undefined) {
    return [factAmiss(placeOf("year"), id, `is of the year ${far}`, "a year from 1000 to 2200, or a blank cell")];
  }
  if (/\d{4}/u.test(year) && Number.isNaN(referenceYear(year)))
    return [factAmiss(placeOf("year"), id, `is of "${quoted(year)}", which ends with no year`, YEAR_FORMS)];
  const [, from = "", to = ""] = SPAN.exec(year.trim()) ?? [];
  return from.slice(0, to.length) > to
    ? [factAmiss(placeOf("year"), id, `begins in ${from} and ends in ${to}`, "the earlier year first")]
    : [];
}

/** Reporters and partners that look like codes of countries and are none. */
function nameProblems({ id, reporter, partner }: Fact, { placeOf }: Placed<FactDraft>, codes: Set<string>): Problem[] {
  return Object.entries({ reporter, partner }).flatMap(([column, name]) => {
    const found = /^[A-Z]{3}$/u.test(name) ? readCountry(name, codes) : null;
    return found?.kind === "unknown" ? [noCountry(placeOf(column), id, column, name, found.near)] : [];
  });
}
