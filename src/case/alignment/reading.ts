import type { Economy, VotePackage } from "../../data/packages/index.ts";
import type { Source, NameReading, PackageShelf } from "../names/index.ts";
import type { FileSettings, CaseSource } from "../text/index.ts";

/** What reading the alignment block needs to know beside its text. */
export interface AlignmentReading extends NameReading {
  readonly source: CaseSource;
  /** Null when the bibliography cannot be read, so that keys cannot be checked. */
  readonly sources: ReadonlyMap<string, Source> | null;
  readonly shelf: PackageShelf | null;
  /** Headline package of the case, where it is at hand. */
  readonly headline: Economy | undefined;
  /** Ids of the scenarios of the case, resolved. */
  readonly scenarios: readonly string[];
  /** Settings of the file of alliance decisions, among those of others. */
  readonly settings: FileSettings;
}

/** The same with the package of roll calls, null where it is not at hand. */
export interface VoteReading extends AlignmentReading {
  readonly votes: VotePackage | null;
}
