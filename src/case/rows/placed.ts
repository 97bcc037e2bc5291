import type { Place } from "../../base/problems/index.ts";

/** A row as it is written, and where. */
export interface Placed<T> {
  readonly draft: T;
  readonly file: string;
  readonly line: number;
  /** Place of the row, or of one of its cells. */
  readonly placeOf: (column?: string) => Place;
}
