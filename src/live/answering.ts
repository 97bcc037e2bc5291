import type { HeldCase, PackageShelf } from "../case/index.ts";
import type { Models, RunInput } from "../solve/index.ts";
import type { LiveSource } from "./source.ts";

/** What answers are made from. */
export interface Answering {
  readonly source: LiveSource;
  readonly held: HeldCase;
  readonly shelf: PackageShelf;
  readonly models: Models;
  /** Scenario that the page is about in the case. */
  readonly main: string | null;
  readonly input: RunInput | null;
  /** What the last answer leaves to the next. */
  readonly memory: {
    state: Float64Array | null;
    pair: { readonly key: string; readonly held: HeldCase } | null;
  };
}
