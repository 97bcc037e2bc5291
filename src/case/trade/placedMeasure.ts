import type { ValuePath } from "../text/index.ts";
import type { Measure } from "./measure.ts";
import type { PlacedRow } from "./rowTable.ts";

/** A measure and where its parts stand. */
export interface PlacedMeasure {
  readonly measure: Measure;
  readonly path: ValuePath;
  /** True: its rows are meant to add up where they reach one cell. */
  readonly stacks: boolean;
  /** One per row. */
  readonly places: readonly PlacedRow["placeOf"][];
}
