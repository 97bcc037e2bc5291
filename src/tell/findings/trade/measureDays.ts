import { type Measure, scenarioMeasures } from "../../../case/index.ts";
import type { Wording } from "../../../base/wording/index.ts";
import type { Account } from "./account.ts";

/** A measure of a scenario with the days that matter of it, ISO dates. */
export interface MeasureDays {
  readonly title: string;
  readonly announced: string | null;
  /** First day on which a row of it is in force. */
  readonly from: string;
  /** First day on which none is any more; null = open. */
  readonly to: string | null;
}

/** The measures of the account's scenario, the first in force first. */
export function measureDays({ case: case_, scenario, words }: Account): readonly MeasureDays[] {
  const found = case_.scenarios.find(({ id }) => id === scenario);
  const measures = found === undefined ? [] : scenarioMeasures(case_, found);
  return measures
    .filter(({ rows }) => rows.length > 0)
    .map((measure) => daysOf(measure, words))
    .toSorted((one, other) => one.from.localeCompare(other.from));
}

function daysOf({ id, title, announced, rows }: Measure, words: Wording): MeasureDays {
  const ends = rows.flatMap(({ to }) => to ?? []);
  return {
    title: title === "" ? id : words.title(title),
    announced,
    from: rows.map(({ from }) => from).toSorted()[0]!,
    to: ends.length < rows.length ? null : ends.toSorted().at(-1)!,
  };
}
