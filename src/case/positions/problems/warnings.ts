import { defineProblem, type Place, quoted, said } from "../../../base/problems/index.ts";

export const campWithoutPosition = defineProblem(
  "W710",
  {
    name: "camp without a position",
    meaning: "No statement of the camp has a position. That is not the same as neutral.",
    wayOut: "Add statements of the camp, or take it out of the codebook.",
  },
  (place: Place, camp: string, statements: number) => {
    const none = statements === 0 ? "no statement" : `${statements} ${statements === 1 ? "statement" : "statements"}`;
    return {
      place,
      message: `Camp ${said(camp)} has ${none}${statements === 0 ? "" : " and none with a position"}: where it stands is not known.`,
      found: camp,
      expected: "at least one statement with a position",
    };
  },
);

export const oneCoder = defineProblem(
  "W711",
  {
    name: "one coder",
    meaning: "With one coder no agreement can be computed: how reliable the codes are is not known.",
    wayOut: "Let a second person code some statements under the same ids.",
  },
  (place: Place, coder: string, statements: number) => {
    const what = `${statements} ${statements === 1 ? "statement" : "statements"}`;
    const by = coder === "" ? "an unnamed coder" : `${said(coder)} alone`;
    return {
      place,
      message: `${what}, coded by ${by}: agreement with another coder is not known.`,
      found: coder === "" ? "no coder" : coder,
      expected: "some statements coded by a second person under the same ids",
    };
  },
);

export const collectiveRows = defineProblem(
  "W712",
  {
    name: "collective statements",
    meaning: "A group does not speak as a person does; what is said of it would weigh as one more speaker.",
    wayOut: "Do nothing, or name the speakers if the source does.",
  },
  (place: Place, ids: readonly string[]) => ({
    place,
    message: `Said of a group, and left out of networks and means of speakers: ${ids.map(quoted).join(", ")}.`,
    found: `${ids.length} of them`,
  }),
);

export const withoutLocator = defineProblem(
  "W713",
  {
    name: "statements without a locator",
    meaning: "The source is named, but not where in it the statement stands.",
    wayOut: "Add page, line or offset.",
  },
  (place: Place, ids: readonly string[]) => ({
    place,
    message: `Without a locator in their source: ${ids.map(quoted).join(", ")}.`,
    found: `${ids.length} of them`,
    expected: "page, line or offset",
  }),
);

export const withoutWords = defineProblem(
  "W714",
  {
    name: "statements without words",
    meaning: "Readers see the code but not the words, so they must open the source to check it.",
    wayOut: "Add the quote, or a paraphrase in English.",
  },
  (place: Place, ids: readonly string[]) => ({
    place,
    message: `Neither quoted nor paraphrased: ${ids.map(quoted).join(", ")}.`,
    found: `${ids.length} of them`,
    expected: "the words in `quote`, or what they say in `paraphrase_en`",
  }),
);

export const entitiesUnread = defineProblem(
  "W715",
  {
    name: "attributes not read",
    meaning: "A table of attributes has rows of an unknown variable, so they are not used.",
    wayOut: "Name one of the variables that are read, or take the rows out.",
  },
  (place: Place, variables: readonly string[], known: readonly string[]) => ({
    place,
    message: `Attributes of ${variables.map(said).join(", ")} are not read.`,
    found: variables.join(", "),
    expected: `rows of ${known.join(", ")}`,
  }),
);

export const saidAgain = defineProblem(
  "W716",
  {
    name: "statement under two ids",
    meaning: "Two rows differ only in their id, and both are counted.",
    wayOut: "Remove one of them. Where the words were said twice, the locator tells them apart.",
  },
  (place: Place, doubles: readonly string[]) => ({
    place,
    message: `Rows that say the same under another id, and are counted again: ${doubles.map(quoted).join(", ")}.`,
    found: `${doubles.length} of them`,
    expected: "each statement once",
  }),
);

/** A name as it is written, and how many rows write it so. */
export interface Spelling {
  readonly name: string;
  readonly rows: number;
}

/** Names of a column that are listed; the others are counted. */
const LISTED_NAMES = 20;

export const nearlyOneName = defineProblem(
  "W717",
  {
    name: "name in two spellings",
    meaning:
      "Names of speakers or organizations differ in nothing but letter case or spaces. They count as different ones, so one speaker may count twice.",
    wayOut: "Write the name alike in all rows; do nothing if two are meant.",
  },
  (place: Place, groups: readonly (readonly Spelling[])[]) => {
    const listed = groups
      .slice(0, LISTED_NAMES)
      .map((group) =>
        group.map(({ name, rows }) => `${said(name)} (${rows} ${rows === 1 ? "row" : "rows"})`).join(" and "),
      );
    const more = groups.length > LISTED_NAMES ? `; and ${groups.length - LISTED_NAMES} more` : "";
    return {
      place,
      message: `Names that differ in letter case or spaces alone count as different ones: ${listed.join("; ")}${more}.`,
      found: `${groups.length} of them`,
      expected: "one spelling of each name",
    };
  },
);
