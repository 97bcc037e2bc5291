import type { NameReading, PackageShelf, Source } from "../names/index.ts";
import type { CaseSource, PlaceOf } from "../text/index.ts";

/** What reading measures needs to know beside their text. */
export interface MeasureReading extends NameReading {
  readonly source: CaseSource;
  readonly placeOf: PlaceOf;
  /** Null when the bibliography cannot be read, so that keys cannot be checked. */
  readonly sources: ReadonlyMap<string, Source> | null;
  /** Makes rates of sectors of rows by product; undefined where nothing at hand can. */
  readonly productRates: PackageShelf["productRates"];
}
