import { defineProblem, meant, type Place, quoted, said } from "../../../base/problems/index.ts";
import { countryMeant } from "../../../base/wording/index.ts";
import { listed } from "./listed.ts";

export const unknownFact = defineProblem(
  "E807",
  {
    name: "unknown fact",
    meaning: "An expression or parameter names a figure that the table of facts lacks.",
    wayOut: "Correct the id, or add the row with its source.",
  },
  (place: Place, id: string, near: string | null) => ({
    place,
    message: `The facts have no ${said(id)}.`,
    found: id,
    expected: "an id of the facts",
    hints: meant(near),
  }),
);

export const noFact = defineProblem(
  "E812",
  {
    name: "selection of facts is empty",
    meaning: "No row of the facts passes all filters.",
    wayOut: "Correct the filters, or add the row with its source.",
  },
  (place: Place, filters: string, near: string | null) => ({
    place,
    message: `No row of the facts has ${quoted(filters)}.`,
    found: filters,
    expected: "at least one row",
    hints: meant(near),
  }),
);

export const severalFacts = defineProblem(
  "E813",
  {
    name: "selection of facts undecided",
    meaning: "Several rows give the same figure with the same confidence, and the claim does not say which one to use.",
    wayOut: "Name the source that the claim means by `sourceName`, or take one row by its id.",
  },
  (place: Place, ids: readonly string[]) => ({
    place,
    message: `The facts ${listed(ids)} are for the same thing and equally good, so each could decide.`,
    found: listed(ids),
    expected: "a `sourceName`, or `fact(…)` with an id",
  }),
);

export const severalRows = defineProblem(
  "E814",
  {
    name: "several rows for one number",
    meaning: "A verdict is about one number; this expression gives a row of numbers.",
    wayOut: "Put a function around the expression, or add more filters to it.",
  },
  (place: Place, found: string) => ({
    place,
    message: `One number is needed, and there are ${found}.`,
    found,
    expected: "one row, or a function around them: sum, mean, min, max, count, slope, first",
  }),
);

export const laterFact = defineProblem(
  "E817",
  {
    name: "later figure cannot decide",
    meaning:
      "A claim is judged on figures up to the year of the day of the case; a figure of a part of a year counts as one of that year. Later figures are shown for comparison.",
    wayOut: "Use an earlier figure, or put the quantity under `later`.",
  },
  (place: Place, ids: readonly string[], asOf: string) => ({
    place,
    message: `${listed(ids)}: known only after ${asOf}, the day of the case, so it cannot decide.`,
    found: listed(ids),
    expected: `figures up to ${asOf.slice(0, 4)}`,
    hints: ["Put the quantity under `later`; it is then shown beside the verdict."],
  }),
);

export const factAmiss = defineProblem(
  "E818",
  {
    name: "figure not usable",
    meaning: "A fact is a number between its low and high end, or a word with the unit `text`.",
    wayOut: "Correct the cell.",
  },
  (place: Place, id: string, fault: string, expected: string) => ({
    place,
    message: `The fact ${said(id)} ${fault}.`,
    found: id,
    expected,
  }),
);

export const noCountry = defineProblem(
  "W834",
  {
    name: "fact of no country",
    meaning:
      "A reporter or partner of a fact looks like a country code, but no country has it. Claims that ask for the right code will not find the fact.",
    wayOut: "Correct the code, or write the full name of a company or a plant.",
  },
  (place: Place, id: string, column: string, found: string, near: string | null) => ({
    place,
    message: `The ${column} of the fact ${said(id)}, ${said(found)}, looks like a country code, but is not one.`,
    found,
    expected: "a code of ISO 3166-1 alpha-3, or a name in full",
    hints: countryMeant(near),
  }),
);

export const notAddress = defineProblem(
  "E824",
  {
    name: "not an address",
    meaning: "The address of the article becomes a link, so it must be a web page.",
    wayOut: "Correct it or leave it out.",
  },
  (place: Place, found: string) => ({
    place,
    message: `${said(found)} is not a web address.`,
    found,
    expected: "an address that begins with http:// or https://",
  }),
);
