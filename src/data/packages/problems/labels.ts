import { defineProblem, meant, type Problem, said } from "../../../base/problems/index.ts";
import { countryMeant, nearest } from "../../../base/wording/index.ts";
import { type Cell, place } from "./cell.ts";

export const countryNotInPackage = defineProblem("E305", {
  name: "unknown country",
  meaning: "A row names a country that countries.csv does not list.",
  wayOut: "Correct the code, or list the country.",
});

export const sectorNotInPackage = defineProblem("E306", {
  name: "unknown sector",
  meaning: "A row names a sector that sectors.csv does not list.",
  wayOut: "Correct the code, or list the sector.",
});

/** E305, E306 */
export function unknownLabel(cell: Cell, kind: string, found: string, known: readonly string[]): Problem {
  const list = kind === "country" ? "countries.csv" : "sectors.csv";
  const isBloc = kind === "country" && Object.hasOwn(BLOCS, found.toUpperCase());
  const near = isBloc ? null : nearest(found, known);
  return (kind === "country" ? countryNotInPackage : sectorNotInPackage)({
    place: place(cell),
    message: `${JSON.stringify(found.slice(0, 40))} is not a ${kind} of this package.`,
    found,
    expected: `one of the ${known.length} codes of ${list}`,
    hints: isBloc ? [BLOCS[found.toUpperCase()]!] : kind === "country" ? countryMeant(near) : meant(near),
    russian: {
      message: `${JSON.stringify(found.slice(0, 40))} — в пакете нет ${kind === "country" ? "такой страны" : "такой отрасли"}.`,
      expected: `один из кодов в ${list} (всего ${known.length})`,
      hints: isBloc ? [BLOC_IN_RUSSIAN] : near === null ? [] : [`Может быть, ${said(near)}?`],
    },
  });
}

const BLOC_IN_RUSSIAN = "Это группа стран: в пакете её члены перечислены по одному.";

/** Names of many countries, which no package has as one. */
const BLOCS: Readonly<Record<string, string>> = {
  EU: "EU is a bloc: a package lists its members one by one.",
  EUN: "EUN is a bloc: a package lists its members one by one.",
  EU27: "EU27 is a bloc: a package lists its members one by one.",
  EU28: "EU28 is a bloc: a package lists its members one by one.",
  WLD: "WLD is the whole world: a package lists its countries one by one, and what is left as a residual.",
};

export const sameRowTwice = defineProblem("E307", {
  name: "duplicated row",
  meaning: "Two rows of a table give the same cell, so it is unclear which one is right.",
  wayOut: "Keep one of the two, or add them up yourself.",
});

/** E307 */
export function duplicatedRow(file: string, line: number, labels: readonly string[]): Problem {
  return sameRowTwice({
    place: { file, line, path: `line ${line}` },
    message: `The row ${labels.join(", ")} is in ${file} twice.`,
    expected: "one row per combination",
    russian: {
      message: `Строка ${labels.join(", ")} стоит в ${file} дважды.`,
      expected: "одна строка на каждое сочетание",
    },
  });
}

export const repeatedLabel = defineProblem(
  "E316",
  {
    name: "code listed twice",
    meaning: "A list has a country or sector more than once.",
    wayOut: "Remove one of the rows.",
  },
  (cell: Cell, found: string) => ({
    place: place(cell),
    message: `${found} is listed twice.`,
    found,
    expected: "every code once",
  }),
);

export const nameOfAnother = defineProblem(
  "E388",
  {
    name: "name of another country",
    meaning:
      "Two countries have the same name, or one has the code of another as its name. Readers could not tell them apart.",
    wayOut: "Give every country a name of its own.",
  },
  (cell: Cell, found: string, country: string) => ({
    place: place(cell),
    message: `${JSON.stringify(found.slice(0, 40))} is already the code or name of ${country}.`,
    found,
    expected: "a name that no other country has as its name or code",
  }),
);
