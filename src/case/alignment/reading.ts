import type { NameReading, Source } from "../names/index.ts";
import type { CaseSource, FileSettings } from "../text/index.ts";
import type { BlockGround, VoteGround } from "./checkGround.ts";

/** What reading the alignment block needs to know beside its text. */
export interface AlignmentReading extends NameReading, BlockGround {
  readonly source: CaseSource;
  /** Null when the bibliography cannot be read, so that keys cannot be checked. */
  readonly sources: ReadonlyMap<string, Source> | null;
  /** Settings of the file of alliance decisions, among those of others. */
  readonly settings: FileSettings;
}

/** The same with the package of roll calls. */
export type VoteReading = AlignmentReading & VoteGround;
