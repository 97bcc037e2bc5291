import type { Problem } from "../src/base/problems/index.ts";
import type { Files } from "./files.ts";

/** What Tertius made of the files of a variant. */
export interface Seen {
  /** Exit code of the command; 2 stands for refused where a function was called and no command. */
  readonly exit: number;
  readonly problems: readonly Pick<Problem, "code" | "severity" | "message">[];
  /** Everything that was answered, as one text in which equal answers are equal. */
  readonly answer: string;
  /** What can never be right, such as a number that is none in the answer. */
  readonly faults: readonly string[];
}

/** Places that a trial may use. */
export interface Places {
  /** Holds the files of the variant. */
  readonly folder: string;
  /** Does not exist before. */
  readonly out: string;
  /** Whether everything that a reader may ask for is written, pages and tables too. */
  readonly isWhole: boolean;
}

/** Something that reads files of strangers. */
export interface Target {
  readonly name: string;
  readonly group: "case" | "package" | "importer";
  /** What it answers without a problem. */
  readonly files: Files;
  /** How many of a hundred variants it gets compared with others. */
  readonly weight: number;
  readonly read: (places: Places) => Promise<Seen>;
  /** Words of the same command for the program that is shipped; null where it has none. */
  readonly words: ((places: Places) => readonly string[]) | null;
}
