import type { Place, Problem } from "../base/problems/index.ts";
import type { CountryList } from "./names/index.ts";
import type { Measure, MeasureRow, Scenario } from "./trade/index.ts";
import type { PlaceOf } from "./text/index.ts";
import type { MarketSeries } from "./markets/index.ts";
import { sameMeasure } from "./problems/index.ts";

/** Measures that something chooses together, and where it does. */
export interface ChosenMeasures {
  readonly measures: readonly string[];
  readonly place: Place;
}

/** What a scenario chooses; the points of a sweep stand where the sweep does. */
export function scenarioChoice({ id, sweep, measures }: Scenario, placeOf: PlaceOf): ChosenMeasures {
  return { measures, place: placeOf(["scenarios"], sweep?.of ?? id) };
}

/** What the scenarios of a market choose for themselves. */
export function marketChoices({ file, scenarios }: MarketSeries): ChosenMeasures[] {
  return scenarios.flatMap(({ id, measures }) =>
    measures === null ? [] : [{ measures, place: { file, path: `scenarios.${id}.measures` } }],
  );
}

/**
 * Measures with the same rows under two ids that are chosen together, so that both count. Each pair is told where it is first
 * chosen; whose sources they are does not matter.
 */
export function sameMeasureProblems(chosen: readonly ChosenMeasures[], measures: readonly Measure[]): Problem[] {
  const contents = new Map(measures.map((measure) => [measure.id, measureContent(measure)]));
  const told = new Set<string>();
  return chosen.flatMap((each) =>
    doubles(each.measures, contents).flatMap(([id, other]) => {
      const key = `${id} ${other}`;
      if (told.has(key)) return [];
      told.add(key);
      return [sameMeasure(each.place, id, other)];
    }),
  );
}

/** Ids with the content of an earlier one, and that one. */
function doubles(ids: readonly string[], contents: ReadonlyMap<string, string>): (readonly [string, string])[] {
  const first = new Map<string, string>();
  return ids.flatMap((id) => {
    const content = contents.get(id);
    if (content === undefined) return [];
    const other = first.get(content) ?? id;
    first.set(content, other);
    return other === id ? [] : [[id, other] as const];
  });
}

/** The same text for measures whose rows do the same, in whatever order. */
function measureContent({ rows }: Measure): string {
  return JSON.stringify(rows.map(rowContent).toSorted());
}

function rowContent({ instrument, sector, hs, importers, exporters, rate, mode, from, to }: MeasureRow): string {
  return JSON.stringify([instrument, sector, hs, listContent(importers), listContent(exporters), rate, mode, from, to]);
}

function listContent({ include, except }: CountryList): readonly (readonly string[])[] {
  return [include.toSorted(), except.toSorted()];
}
