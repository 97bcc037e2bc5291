import { defineProblem, type Place, said } from "../../base/problems/index.ts";
import { countryMeant } from "../../base/wording/index.ts";

export const unknownCountry = defineProblem(
  "E210",
  {
    name: "unknown country",
    meaning: "The text is neither a country (ISO alpha-3, alpha-2, number or name) nor WLD or EU.",
    wayOut: "Use an ISO 3166-1 alpha-3 code, or a code listed in countries.csv of the data package.",
  },
  (place: Place, found: string, near: string | null) => ({
    place,
    message: `${said(found)} is not a country.`,
    found,
    expected: "an ISO 3166-1 alpha-3 code, WLD or EU",
    hints: near === null ? ["Names are read in English and in Russian."] : countryMeant(near),
  }),
);

export const ambiguousCountry = defineProblem(
  "E211",
  {
    name: "ambiguous country",
    meaning: "The name fits several countries.",
    wayOut: "Write the alpha-3 code of the one you mean.",
  },
  (place: Place, found: string, candidates: readonly string[]) => ({
    place,
    message: `${said(found)} may mean ${candidates.join(" or ")}.`,
    found,
    expected: candidates.join(" or "),
  }),
);

export const countryInside = defineProblem(
  "E212",
  {
    name: "country without data of its own",
    meaning:
      "The country exists, but the data package counts it in the rest of the world, so it has no results of its own.",
    wayOut: "Name another data package in `economy.data` that lists the country, or another country.",
  },
  (place: Place, country: string, name: string, others: readonly string[] | null) => {
    const other = "Name another data package in `economy.data`.";
    const elsewhere = others === null ? [other] : [`${other} Here it is in ${others.join(", ")}.`];
    const hints = others?.length === 0 ? ["No data package here has it."] : elsewhere;
    return {
      place,
      message: `${country} has no data of its own in ${name}: it is part of the rest of the world there.`,
      found: country,
      expected: `a country of ${name}`,
      hints,
    };
  },
);

export const restOfWorldAsked = defineProblem(
  "E126",
  {
    name: "the rest of the world for a country",
    meaning:
      "The rest of the world stands where one country or bloc is asked for. It is a sum of countries without data of their own, whose number differs from package to package: nothing that is told of it would hold for any of them.",
    wayOut: "Name a country with data of its own, or a bloc; `tertius data show` lists the countries of a package.",
  },
  (place: Place, found: string, name: string) => ({
    place,
    message: `${found}, the rest of the world, is no country: it is the sum of all countries without data of their own in ${name}.`,
    found,
    expected: `a country of ${name}, or a bloc`,
    hints: [`Name one country or a bloc. \`tertius data show ${name}\` lists the countries.`],
  }),
);

export const partiesAlike = defineProblem(
  "E217",
  {
    name: "country named twice among the parties",
    meaning:
      "The question is what a conflict of A and B means for a country: A and B must differ, and each country is asked about once. No country may stand on both sides, as itself or as a member of a bloc.",
    wayOut:
      "Name different countries in `a` and `b`, and each country of `third` once. `third` may be `a` or `b` itself. List the other members of a bloc in `blocs`.",
  },
  (place: Place, country: string, sides: readonly string[] = []) => ({
    place,
    message: `${country} is named twice among the parties${sides.length === 0 ? "" : `: in ${sides.join(" and in ")}`}.`,
    found: country,
    expected: "different countries",
  }),
);

export const sidesMissing = defineProblem(
  "E125",
  {
    name: "side of the dispute missing",
    meaning:
      "A case names the two sides of a dispute, `a` and `b` of `parties`. Only a case that answers from markets alone may leave both out: it has markets, and no `scenarios`, `alignment`, `positions` or `observed` of its own. One side alone is no dispute.",
    wayOut:
      "Name both sides. Or leave both out, and write the scenarios into the market file: the case then asks what they mean for buyers and sellers.",
  },
  (place: Place, missing: readonly string[], asking: string | null) => ({
    place,
    message: `${missing.map((side) => `\`${side}\``).join(" and ")} of \`parties\` ${missing.length === 1 ? "is" : "are"} missing${asking === null ? "" : `, and ${asking} needs both`}.`,
    found: asking,
    expected: "the two sides of a dispute, `a` and `b`",
  }),
);

export const blocAsParty = defineProblem(
  "E219",
  {
    name: "bloc for a country",
    meaning:
      "A bloc, or the whole world, stands where one country is asked for. Blocs may be `a`, `b` or `third`; the world may not.",
    wayOut: "Name one country.",
  },
  (place: Place, found: string) => ({
    place,
    message: `One country is asked for; ${found} is many.`,
    found,
    expected: "one country",
  }),
);

export const withoutMembers = defineProblem(
  "W219",
  {
    name: "bloc without some members",
    meaning:
      "The data package counts some members of a bloc in the rest of the world. No number of the bloc holds them.",
    wayOut: "Say so where the answer is used, or name another data package in `economy.data`.",
  },
  (place: Place, bloc: string, without: readonly string[], name: string) => ({
    place,
    message: `${name} counts ${without.join(", ")} in the rest of the world: no number of ${bloc} holds ${without.length === 1 ? "it" : "them"}.`,
    found: without.join(", "),
  }),
);

export const outsideMeasure = defineProblem(
  "E229",
  {
    name: "row outside of the measure",
    meaning: "A row names a country that neither list of its measure has.",
    wayOut: "Add the country to `imposer` or `target`, or move the row to another measure.",
  },
  (place: Place, country: string, column: string) => ({
    place,
    message: `The ${column} ${country} is in neither list of the measure.`,
    found: country,
    expected: "a country of `imposer` or `target`",
  }),
);

export const namedAndExcepted = defineProblem(
  "E230",
  {
    name: "country named and excepted",
    meaning: "A country is both in a list and in `except`.",
    wayOut: "Remove it from one of the two.",
  },
  (place: Place, country: string) => ({ place, message: `${country} is both named and excepted.`, found: country }),
);

/** Why there is no answer for a text: it names nobody, or a country that a case of markets alone does not know. */
export type NoAnswerFor =
  | {
      readonly kind: "nobody";
      /** What it most likely means. */
      readonly near: string | null;
      /** The data package. */
      readonly name: string;
      readonly blocs: readonly string[];
    }
  | {
      readonly kind: "inNoMarket";
      readonly name: string;
      /** Countries that the markets list by themselves. */
      readonly listed: readonly string[];
    };

function noAnswerWords(
  found: string,
  why: NoAnswerFor,
): { readonly message: string; readonly expected: string; readonly hints: readonly string[] } {
  const { name } = why;
  if (why.kind === "inNoMarket")
    return {
      message: `The case has markets alone, and none of them lists ${found} by itself.`,
      expected: `a country of its markets: ${why.listed.join(", ")}; or a country of ${name}`,
      hints: ["Name one of these countries, or add the country to a market as a seller or a buyer of its own."],
    };
  return {
    message: `${said(found)} is neither a country nor a bloc.`,
    expected: `a country of ${name}, or one of ${why.blocs.join(", ")}`,
    hints: why.near === null ? ["Names are read in English and in Russian."] : countryMeant(why.near),
  };
}

export const notAnsweredFor = defineProblem(
  "E297",
  {
    name: "nobody to answer for",
    meaning:
      "The text for which an answer is asked is neither a country of the data package nor a bloc. Or the case has markets alone, and neither they nor the data package list the country by itself.",
    wayOut: "Use country codes or names, or a bloc or a country that the message lists.",
  },
  (place: Place, found: string, why: NoAnswerFor) => ({ place, found, ...noAnswerWords(found, why) }),
);

export const blocWithoutData = defineProblem(
  "E298",
  {
    name: "bloc without data of its own",
    meaning:
      "On the day of the answer fewer than two members of the bloc have their own data in the package. One country is not a bloc.",
    wayOut: "Ask for the one member, or name another data package in `economy.data`.",
  },
  (place: Place, bloc: string, at: string, members: readonly string[], name: string) => ({
    place,
    message: `Of the members of ${bloc} on ${at}, ${members.length === 0 ? "none" : `only ${members.join(", ")}`} has data of its own in ${name}.`,
    found: bloc,
    expected: "a bloc with at least two members that have data of their own",
    hints: members.length === 0 ? [] : [`Ask for ${members.join(", ")}.`],
  }),
);
