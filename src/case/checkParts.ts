import type { Economy } from "../data/packages/index.ts";
import type { Problem } from "../base/problems/index.ts";
import {
  type Scenario,
  type EconomyCheck,
  economyProblems,
  joinedRows,
  CELL_LIMIT,
  duplicateProblems,
  overlapProblems,
  scenarioProblems,
  addingProblems,
  stackedProblems,
  type Universe,
  sameScenarioProblems,
  sameTitleProblems,
  unsweptTitle,
  sidesProblems,
  type PlacedMeasure,
  writtenIds,
} from "./trade/index.ts";
import type { CaseParts } from "./caseParts.ts";
import { missingSides } from "./checkSides.ts";
import type { PlaceOf } from "./text/index.ts";
import { marketMeasureProblems, daysOutsideProblems, UNREAD_PRODUCT } from "./markets/index.ts";
import { listedInMarkets } from "./countriesOfMarkets.ts";
import { idTwice, unusedMeasure } from "./problems/index.ts";
import { marketChoices, sameMeasureProblems, scenarioChoice } from "./sameMeasures.ts";
import { type PackageShelf, shelfOf } from "./names/index.ts";

/** What is wrong between parts that are sound alone, and with the case beside its packages. */
export function partProblems(
  parts: CaseParts,
  value: Readonly<Record<string, unknown>>,
  placeOf: PlaceOf,
  shelf: PackageShelf | null,
): Problem[] {
  const { settings, named, economies, headline, parties, measures, markets, products, scenarios } = parts;
  const universe = { ...universeOf(headline, measures), products };
  const chosen = markets.flatMap((market) => market.scenarios.flatMap((each) => each.measures ?? []));
  const own = [
    ...consistencyProblems({ measures, scenarios, parties }, universe, chosen, placeOf),
    ...marketMeasureProblems(markets, measures, writtenIds(value["measures"])),
    ...sameMeasureProblems(
      [...scenarios.map((each) => scenarioChoice(each, placeOf)), ...markets.flatMap(marketChoices)],
      measures.map(({ measure }) => measure),
    ),
    ...missingSides(value, placeOf),
    ...(parties === null ? [] : sidesProblems(parties, placeOf)),
    ...(parties === null
      ? []
      : daysOutsideProblems({ scenarios, measures: measures.map(({ measure }) => measure), markets, parties })),
  ];
  if (settings === null || named === null) return own;
  const isUnread = scenarios.length === 0 && products.includes(UNREAD_PRODUCT);
  const listed = listedInMarkets({ scenarios, markets });
  const inMarkets: EconomyCheck["inMarkets"] = isUnread ? "unread" : listed;
  const ground = { economies, shelf: shelf ?? shelfOf([]), placeOf };
  const beside = { settings, named, parties, measures, scenarios, inMarkets, ...ground };
  return [...own, ...economyProblems(beside)];
}

/** Names that stand for many are spelt out in the headline package, else in what the case itself names. */
function universeOf(headline: Economy | undefined, measures: readonly PlacedMeasure[]): Omit<Universe, "products"> {
  if (headline !== undefined) {
    const goods = headline.sectors.labels.filter((_, at) => headline.sectorKinds[at] === "goods");
    return { sectors: headline.sectors.labels, goods, countries: headline.countries.labels };
  }
  const rows = measures.flatMap(({ measure }) => measure.rows);
  const sectors = [...new Set(rows.map((row) => row.sector))];
  const countries = [...new Set(rows.flatMap((row) => [...row.importers.include, ...row.exporters.include]))];
  return { sectors, goods: sectors, countries };
}

function consistencyProblems(
  { measures, scenarios, parties }: Pick<CaseParts, "measures" | "scenarios" | "parties">,
  universe: Universe,
  chosenByMarkets: readonly string[],
  placeOf: PlaceOf,
): Problem[] {
  const byId = new Map(measures.map((placed) => [placed.measure.id, placed]));
  const twice = measures.flatMap((placed, at) =>
    measures.findIndex((other) => other.measure.id === placed.measure.id) < at
      ? [idTwice(placeOf(placed.path, "id"), placed.measure.id)]
      : [],
  );
  const used = new Set([...scenarios.flatMap((scenario) => scenario.measures), ...chosenByMarkets]);
  const unused = measures.filter(({ measure }) => !used.has(measure.id));
  const budget = { cells: CELL_LIMIT };
  const groups = new Map(
    scenarios.map((scenario) => [JSON.stringify([scenario.measures, ...scenario.joins]), scenario]),
  );
  const overlaps = [...groups.values()].flatMap((scenario) =>
    overlapProblems(
      scenario.measures.flatMap((id) => withJoins(byId.get(id), scenario, parties)),
      universe,
      budget,
    ),
  );
  const alone = unused.flatMap((placed) => overlapProblems([placed], universe, budget));
  return [
    ...twice,
    ...measures.flatMap(duplicateProblems),
    ...measures.flatMap((placed) => stackedProblems(placed, universe)),
    ...addingProblems(
      scenarios.map((scenario) => scenario.measures.flatMap((id) => byId.get(id) ?? [])),
      universe,
    ),
    ...distinct([...overlaps, ...alone]),
    ...sameScenarioProblems(scenarios, placeOf),
    ...sameTitleProblems(titled(scenarios), (id) => placeOf(["scenarios", id], "title")),
    ...swept(scenarios).flatMap((each) =>
      scenarioProblems(each, byId, universe.products, placeOf(["scenarios"], each.sweep?.of ?? each.id)),
    ),
    ...unused.map(({ measure, path }) => unusedMeasure(placeOf(path), measure.id)),
  ];
}

/** A measure with the rows of those who join a party, each at the place of the row that it follows. */
function withJoins(
  placed: PlacedMeasure | undefined,
  { joins }: Scenario,
  parties: CaseParts["parties"],
): readonly PlacedMeasure[] {
  if (placed === undefined) return [];
  if (parties === null || joins.size === 0) return [placed];
  const { measure, places } = placed;
  const joined = measure.rows.map((row) => joinedRows(row, joins, parties));
  return [
    {
      ...placed,
      measure: { ...measure, rows: [...measure.rows, ...joined.flat()] },
      places: [...places, ...joined.flatMap((rows, at) => rows.map(() => places[at]!))],
    },
  ];
}

/** What readers see of each scenario, a sweep by the title that its points share; a reference is told nowhere. */
function titled(scenarios: readonly Scenario[]): readonly Pick<Scenario, "id" | "title">[] {
  return swept(scenarios)
    .filter(({ reference }) => !reference)
    .map((each) => ({ id: each.sweep?.of ?? each.id, title: unsweptTitle(each) }));
}

/** One scenario of each sweep: its points differ in rates only. */
function swept(scenarios: readonly Scenario[]): readonly Scenario[] {
  return scenarios.filter(
    (scenario, at) => scenario.sweep === null || scenarios[at - 1]?.sweep?.of !== scenario.sweep.of,
  );
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
