import type { Source, NameReading } from "../names/index.ts";
import type { FileSettings, CaseSource } from "../text/index.ts";

/** What reading the positions block needs to know beside its text. */
export interface PositionsReading extends NameReading {
  readonly source: CaseSource;
  /** Null when the bibliography cannot be read, so that keys cannot be checked. */
  readonly sources: ReadonlyMap<string, Source> | null;
  /** What is written into the codebook before it is checked. */
  readonly settings: FileSettings;
}
