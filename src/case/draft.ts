import type { Closure } from "../engines/equilibrium/index.ts";
import type { Instrument, RateMode } from "./case.ts";

/** A row as it is written: texts and numbers, no name resolved yet. */
export interface RowDraft {
  readonly instrument?: Exclude<Instrument, "sanction"> | undefined;
  readonly side?: "imposer" | "counter" | undefined;
  readonly sector?: string | undefined;
  readonly hs?: string | undefined;
  readonly importer?: string | undefined;
  readonly exporter?: string | undefined;
  readonly rate?: number | undefined;
  readonly mode?: RateMode | undefined;
  readonly from: string;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
}

/** A measure as it is written. */
export interface MeasureDraft {
  readonly id: string;
  readonly title?: string | undefined;
  readonly instrument: Instrument;
  readonly imposer: string[];
  readonly target: string[];
  readonly except?: string[] | undefined;
  readonly announced?: string | undefined;
  readonly basis: "published" | "measured" | "fitted" | "assumption";
  readonly table?: string | undefined;
  /** Null where a row does not fit the schema. */
  readonly rows?: (RowDraft | null)[] | undefined;
}

/** A scenario as it is written. */
export interface ScenarioDraft {
  readonly title?: string | undefined;
  readonly measures?: string[] | undefined;
  readonly at?: string | undefined;
  readonly on?: string | undefined;
  readonly sweep?: { readonly measure: string; readonly rates: number[] } | undefined;
  readonly deficits?: Closure | undefined;
  readonly fullRange?: boolean | undefined;
  readonly reference?: boolean | undefined;
}

/** Data and settings as they are written. */
export interface EconomyDraft {
  readonly data: string;
  readonly also?: string[] | undefined;
  readonly elasticities: string;
  readonly closure?: { readonly deficits: Closure } | undefined;
  readonly range?:
    | { readonly elasticities?: string[] | undefined; readonly closures?: Closure[] | undefined }
    | undefined;
}

/** Who the question is about, as it is written. */
export interface PartiesDraft {
  readonly a: string;
  readonly b: string;
  readonly third: string[];
}
