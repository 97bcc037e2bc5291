import type { ValuePath } from "../text/index.ts";
import type { Measure } from "./measure.ts";
import type { PlacedRow } from "./rowTable.ts";

/** A measure and where its parts stand. */
export interface PlacedMeasure {
  readonly measure: Measure;
  readonly path: ValuePath;
  /** One per row. */
  readonly places: readonly PlacedRow["placeOf"][];
}
