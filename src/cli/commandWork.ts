import type { ProgressKind } from "./progress.ts";

/** What the thread of a command is started with. */
export interface CommandWork {
  /** The words after `tertius`. */
  readonly words: readonly string[];
  /** Widths of the terminals; null where there is none. */
  readonly columns: { readonly stdout: number | null; readonly stderr: number | null };
  /** One number: 1 while the thread writes files. */
  readonly writing: Int32Array<SharedArrayBuffer>;
}

/** What a command leaves to be printed. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

/** What the thread of a command says: a line on what is going on, or at last all that is printed. */
export type Told = { readonly progress: string; readonly kind: ProgressKind } | Printed;
