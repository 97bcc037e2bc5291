import { defineProblem, meant, type Place, quoted, said } from "../../../base/problems/index.ts";
import { listed } from "./listed.ts";

export const unknownField = defineProblem(
  "E804",
  {
    name: "unknown quantity",
    meaning: "The results have nothing at this path.",
    wayOut: "Use a field of the table of results in docs/model/claims.md.",
  },
  (place: Place, path: string, name: string, near: string | null, known: readonly string[]) => ({
    place,
    message: `Results have no ${said(path)}: ${said(name)} is not known there.`,
    found: name,
    expected: known.length === 0 ? "a market, and the case has none" : `one of ${listed(known)}`,
    hints: meant(near),
  }),
);

export const notNumberPath = defineProblem(
  "E805",
  {
    name: "path without number",
    meaning: "A path ends before it reaches a number, or continues after one.",
    wayOut: "End it at a field of the table in docs/model/claims.md.",
  },
  (place: Place, path: string, known: readonly string[]) => ({
    place,
    message: `${said(path)} is not one number.`,
    found: path,
    expected: known.length === 0 ? "a path that ends at a number" : `one step more: ${listed(known)}`,
  }),
);

export const unknownFilter = defineProblem(
  "E806",
  {
    name: "unknown filter",
    meaning: "Filters choose rows by their values, or entries of a mapping by name. This filter does neither.",
    wayOut: "Filter lists by key and value, such as `[exporter=RUS]`, and mappings by name, such as `[RUS]`.",
  },
  (place: Place, path: string, name: string, near: string | null, known: readonly string[]) => ({
    place,
    message: `In ${said(path)} nothing can be filtered by ${said(name)}.`,
    found: name,
    expected: known.length === 0 ? "no filter, or the name of an entry alone" : `one of ${listed(known)}, with =`,
    hints: meant(near),
  }),
);

export const unknownClaim = defineProblem(
  "E808",
  {
    name: "unknown claim",
    meaning: "An expression takes the value or threshold of a claim that is not in the file.",
    wayOut: "Correct the id.",
  },
  (place: Place, id: string, near: string | null) => ({
    place,
    message: `There is no claim ${said(id)}.`,
    found: id,
    expected: "an id of the claims",
    hints: meant(near),
  }),
);

export const claimCircle = defineProblem(
  "E809",
  {
    name: "claims in a circle",
    meaning: "Each of these claims is computed from the value of the next, so none can be computed.",
    wayOut: "Compute one of them from facts or results.",
  },
  (place: Place, ids: readonly string[]) => ({
    place,
    message: `The claims depend on each other in a circle: ${ids.map(quoted).join(", ")}.`,
    found: ids.join(", "),
    expected: "a first claim that needs the value of no other",
  }),
);

export const unitsDiffer = defineProblem(
  "E810",
  {
    name: "units do not match",
    meaning: "Two quantities that are compared, added, or given in a unit measure different things.",
    wayOut: "Correct the unit, or convert with a factor that has a source.",
  },
  (place: Place, what: string, found: string, expected: string, hint: string | null) => ({
    place,
    message: `The units of ${what} do not match: ${found}, and ${expected}.`,
    found,
    expected,
    hints: hint === null ? [] : [hint],
  }),
);

export const entryLeftOut = defineProblem(
  "E827",
  {
    name: "entry left out",
    meaning: "A mapping such as that of countries has an entry for each name, but the path names none of them.",
    wayOut: "Choose one by its name in brackets, or take every entry with `[*]` inside of a function.",
  },
  (place: Place, of: string, name: string) => ({
    place,
    message: `${said(of)} has an entry for each name, and none is chosen before ${said(name)}.`,
    found: `${of}.${name}`,
    expected: `${of}[NAME].${name}; or ${of}[*].${name}, every entry, inside of a function such as rank, max or mean`,
  }),
);

export const starBehindKey = defineProblem(
  "E828",
  {
    name: "star behind a key",
    meaning: "`*` alone in brackets means every entry of a mapping. A list without a filter already gives all rows.",
    wayOut: "Leave the filter out.",
  },
  (place: Place, path: string, key: string) => ({
    place,
    message: `In ${said(path)} no row has "*" as its ${quoted(key)}: without a filter all rows are used.`,
    found: `${key}=*`,
    expected: `no filter by ${quoted(key)}, or one of what its rows hold`,
  }),
);
