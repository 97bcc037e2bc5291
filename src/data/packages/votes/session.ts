import type { WholeRule } from "../tables/index.ts";

/** Session of the assembly. */
export const SESSION: WholeRule = { least: 1, most: 9999, expected: "a session, 1 to 9999" };
