import { defineProblem, meant, type Place, said } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";

/** A sector of a data package as it may be named. */
export interface PackageSector {
  readonly code: string;
  readonly name: string;
}

export const unknownSector = defineProblem(
  "E213",
  {
    name: "unknown sector",
    meaning: "The data package has no such sector.",
    wayOut: "Use a code of sectors.csv of the package, `*` for all sectors, or leave it blank for all goods.",
  },
  (place: Place, found: string, name: string, known: readonly PackageSector[]) => {
    const near = nearest(
      found,
      known.flatMap((each) => [each.code, each.name]),
    );
    const sector = known.find((each) => each.code === near || each.name === near) ?? null;
    return {
      place,
      message: `${said(found)} is not a sector of ${name}.`,
      found,
      expected: `* for all sectors, blank for all goods, or one of ${known.map(({ code }) => code).join(", ")}`,
      hints: [
        ...(sector === null ? [] : meant(sector.code, sector.name)),
        `\`tertius data show ${name}\` says what each holds.`,
      ],
    };
  },
);

export const unknownPackage = defineProblem(
  "E240",
  {
    name: "unknown data package",
    meaning: "No shipped package and none under --data-root has this name.",
    wayOut: "Use a name that `tertius data list` prints, or give the folder of yours with --data-root.",
  },
  (place: Place, found: string, known: readonly string[]) => ({
    place,
    message: `There is no data package ${said(found)}.`,
    found,
    expected: known.length === 0 ? "the name of a package" : `one of ${known.join(", ")}`,
    hints: meant(nearest(found, known)),
  }),
);

export const unknownElasticities = defineProblem(
  "E241",
  {
    name: "unknown elasticity set",
    meaning: "The data package has no elasticity set of this name.",
    wayOut: "Use a set of the package's elasticities.csv; `tertius data show` lists them.",
  },
  (place: Place, found: string, name: string, known: readonly string[]) => ({
    place,
    message: `${name} has no elasticity set ${said(found)}.`,
    found,
    expected: `one of ${known.join(", ")}`,
  }),
);

export const noConcordance = defineProblem(
  "E242",
  {
    name: "no concordance between packages",
    meaning:
      "Rows are written in the sectors of the headline package, and it does not say which sectors of the other package hold the same goods.",
    wayOut:
      "Take the package out of `economy.also`, give a concordance.csv, or write rows for all goods or all sectors.",
  },
  (place: Place, headline: string, other: string) => ({
    place,
    message: `${headline} does not say which sectors of ${other} hold the same goods.`,
    expected: `rows for ${other} in concordance.csv of ${headline}`,
  }),
);
