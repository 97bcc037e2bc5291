import { type Measure, pairsOf } from "../case/index.ts";
import type { Economy } from "../data/packages/index.ts";
import type { DatedAnswer, KeptMeasure } from "./datedAnswer.ts";
import { measureOf } from "./keptRows.ts";

/** A measure of one of two dated answers, or of both, as each has it; undefined where it is not in force. */
export interface MeasurePair {
  readonly id: string;
  readonly title: string;
  readonly first: Measure | undefined;
  readonly second: Measure | undefined;
  readonly isChanged: boolean;
}

/** The measures of two dated answers: those of the second in their order, then those that only the first has. */
export function measurePairs(first: DatedAnswer, second: DatedAnswer, economy: Economy | null): readonly MeasurePair[] {
  const ids = [...second.measures, ...first.measures].map(({ id }) => id);
  return [...new Set(ids)].map((id) => {
    const [one, other] = [first, second].map(({ measures }) => measures.find((each) => each.id === id));
    return {
      id,
      title: (other ?? one)!.title,
      first: one === undefined ? undefined : measureOf(one, first.scenario.at),
      second: other === undefined ? undefined : measureOf(other, second.scenario.at),
      isChanged: contentOf(one, first.scenario.at, economy) !== contentOf(other, second.scenario.at, economy),
    };
  });
}

/** The same text for rows that do the same: who is in a bloc on the day counts, whose sources they are does not. */
function contentOf(measure: KeptMeasure | undefined, at: string, economy: Economy | null): string {
  const labels = economy?.countries.labels ?? [];
  const rows = (measure?.rows ?? []).map(({ source: _source, importers, exporters, ...row }) => [
    row,
    economy === null ? [importers, exporters] : pairsOf(importers, exporters, labels, at),
  ]);
  return JSON.stringify(rows);
}
