import { defineProblem, meant, type Place, said } from "../../../base/problems/index.ts";

export const marketTwice = defineProblem(
  "E265",
  {
    name: "market twice",
    meaning: "A market has the name of its file, but two files have the same name.",
    wayOut: "Rename one of the files.",
  },
  (place: Place, name: string) => ({
    place,
    message: `Two market files of the case are named ${said(name)}.`,
    found: name,
    expected: "file names that differ",
  }),
);

export const unknownMarket = defineProblem(
  "E267",
  {
    name: "unknown market",
    meaning: "A link names a market that the case does not have.",
    wayOut: "Use the name of a market file of the case.",
  },
  (place: Place, found: string, near: string | null) => ({
    place,
    message: `The case has no market ${said(found)}.`,
    found,
    expected: "the name of a market file of the case",
    hints: meant(near),
  }),
);

export const linkCycle = defineProblem(
  "E273",
  {
    name: "links in a circle",
    meaning: "The demand of a market follows another market, which in turn follows it, directly or through others.",
    wayOut: "Remove one of the links.",
  },
  (place: Place, names: readonly string[]) => ({
    place,
    message: `Links run in a circle: ${names.map(said).join(" follows ")}.`,
    found: names.join(" > "),
    expected: "links that end at a market which follows none",
  }),
);

export const idleLink = defineProblem(
  "E274",
  {
    name: "link without nodes",
    meaning:
      "A link works within a country, but no country has both a supplier in one market and a buyer in the other.",
    wayOut: "Add the supplier, such as the herd of the country, to `nodes` of the market that is followed.",
  },
  (place: Place, market: string, per: string) => ({
    place,
    message: `No country has a buyer of market ${said(market)} and a supplier of market ${said(per)}, so the link does nothing.`,
    expected: "a supply node of the second in the country of a demand node of the first",
  }),
);
