import type { Mutation } from "./mutation.ts";
import { CELLS, COLUMNS, ROWS } from "./tables.ts";
import { BYTES, ENCODINGS } from "./texts.ts";
import { TREES } from "./trees.ts";
import { FILES } from "./wholeFiles.ts";
import { WORKBOOKS } from "./workbooks.ts";

export type { Mutation } from "./mutation.ts";

/** Every way of damaging files that is tried. */
export const MUTATIONS: readonly Mutation[] = [
  ...ROWS,
  ...COLUMNS,
  ...CELLS,
  ...TREES,
  ...ENCODINGS,
  ...BYTES,
  ...FILES,
  ...WORKBOOKS,
];
