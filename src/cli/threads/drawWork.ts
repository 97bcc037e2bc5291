import type { Case } from "../../case/index.ts";
import type { AskedDraws } from "../../run/index.ts";

/** What a thread that solves draws is started with, all of it plain data. */
export interface DrawWork {
  readonly case: Case;
  readonly dataRoots: readonly string[];
  readonly asked: AskedDraws;
  /** Hashes of the packages that the case was checked against. */
  readonly packages: readonly string[];
}
