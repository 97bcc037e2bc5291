import { codeAmiss, type Economy, lastWholeYear, type ObservedTrade, windowSums } from "../data/packages/index.ts";
import { meant, type Place, type Problem, said } from "../base/problems/index.ts";
import { counted, nearest } from "../base/wording/index.ts";
import { outOfProportion } from "./problems/packages.ts";
import type { DiskShelf } from "./shelf.ts";

/** Times by which observed imports of a year may be above or below those of an economy without a word: it is of another year. */
const FAR = 5;

/** The economies of a package of observed trade that are at hand. */
export function economiesOf({ economies }: Pick<ObservedTrade, "economies">, shelf: DiskShelf): readonly Economy[] {
  return economies.flatMap((name) => shelf.open(name).economy ?? []);
}

/**
 * E339 for each sector of a code that an economy does not have.
 *
 * @param placeOf  Where the sectors of a code stand, in a file of the user's.
 */
export function sectorProblems(
  { codeTable }: Pick<ObservedTrade, "codeTable">,
  economies: readonly Economy[],
  placeOf: (code: string) => Place,
): Problem[] {
  return economies.flatMap((economy) =>
    codeTable.flatMap(({ code, sectors: own }) =>
      own
        .filter((each) => economy.sectors.indexOf(each) < 0)
        .map((sector) => sectorAmiss({ code, sector, place: placeOf(code) }, economy)),
    ),
  );
}

interface NamedSector {
  readonly code: string;
  readonly sector: string;
  readonly place: Place;
}

/** E339 */
function sectorAmiss({ code, sector, place }: NamedSector, { sectors, manifest }: Economy): Problem {
  const near = nearest(sector, sectors.labels);
  const forms = { one: "отрасли", few: "отраслей", many: "отраслей" };
  return codeAmiss({
    place: { path: code, ...place },
    message: `The sector "${sector}" of the code ${code} is not in ${manifest.name}.`,
    found: sector,
    expected: `one of the ${sectors.size} sectors of ${manifest.name}`,
    hints: [...meant(near), "`tertius data show` lists the sectors of a package."],
    russian: {
      message: `Отрасли "${sector}" кода ${code} нет в ${manifest.name}.`,
      expected: `одна из ${counted(sectors.size, forms, "ru")} ${manifest.name}`,
      hints: [
        ...(near === null ? [] : [`Может быть, ${said(near)}?`]),
        "`tertius data show` перечисляет отрасли пакета данных.",
      ],
    },
  });
}

/** W308 where the imports of the last whole year are far from those of the first of its economies: most likely their unit is another one. */
export function proportionProblems(observed: ObservedTrade, economies: readonly Economy[]): Problem[] {
  const months = lastWholeYear(observed);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const recorded = recordedMillion(observed, `${first}..${last}`);
  const economy = economies.find(({ manifest }) => manifest.currency === observed.currency);
  const expected = economy === undefined ? NaN : importsMillion(economy, observed);
  const ratio = recorded / expected;
  if (economy === undefined || !(recorded > 0) || !(ratio >= FAR || ratio <= 1 / FAR)) return [];
  return [outOfProportion(observed.importer, first.slice(0, 4), economy.manifest.name, { recorded, expected })];
}

/** Imports of codes with sectors in a window, million: those of all sellers where they are known. */
function recordedMillion(observed: ObservedTrade, window: string): number {
  const { sums } = windowSums(observed, window);
  if (sums === null) return NaN;
  const { values } = (sums.total ?? sums).imports;
  const hasSector = observed.codeTable.map(({ sectors }) => sectors.length > 0);
  const isCounted = (at: number): boolean => hasSector[at % observed.codes.size]!;
  return values.reduce((sum, value, at) => sum + (Number.isNaN(value) || !isCounted(at) ? 0 : value), 0) / 1e6;
}

/** Imports of an economy in the sectors that the codes name, million. */
function importsMillion({ flows, countries, sectors }: Economy, { importer, codeTable }: ObservedTrade): number {
  const named = new Set(codeTable.flatMap((each) => each.sectors));
  if (countries.indexOf(importer) < 0) return NaN;
  const pairs = [...named].filter((each) => sectors.indexOf(each) >= 0);
  const sellers = countries.labels.filter((each) => each !== importer);
  const bought = pairs.flatMap((sector) => sellers.map((seller) => flows.of(sector, importer, seller)));
  return bought.reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0);
}
