import { defineProblem, meant, type Place, quoted, said } from "../../../base/problems/index.ts";
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
    meaning: "Several rows give the same figure with the same confidence, and nothing says which one decides.",
    wayOut: "Name the source that the claim means by `sourceName`, or take one row by its id.",
  },
  (place: Place, ids: readonly string[]) => ({
    place,
    message: `Of the facts ${listed(ids)} each could decide: they are for the same thing and equally good.`,
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
    meaning: "A claim is judged on what could be known on the day of the case; what came later is shown beside it.",
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
      "A reporter or partner of a fact is written as three capitals, as codes of countries are, and no country has that code: claims that ask for the right one pass the fact by.",
    wayOut: "Correct the code. What is no country, such as a company or a plant, is better named in full.",
  },
  (place: Place, id: string, column: string, found: string, near: string | null) => ({
    place,
    message: `The ${column} of the fact ${said(id)}, ${said(found)}, looks like the code of a country and is none.`,
    found,
    expected: "a code of ISO 3166-1 alpha-3, or a name in full",
    hints: meant(near),
  }),
);

export const notAddress = defineProblem(
  "E824",
  {
    name: "not an address",
    meaning: "The address of the article becomes a link; only pages of the web can be linked.",
    wayOut: "Correct it or leave it out.",
  },
  (place: Place, found: string) => ({
    place,
    message: `${said(found)} is no address of a page.`,
    found,
    expected: "an address that begins with http:// or https://",
  }),
);
