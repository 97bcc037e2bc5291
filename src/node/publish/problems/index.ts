import { definedIn, type ProblemDefinition } from "../../../base/problems/index.ts";
import * as problems from "./publishing.ts";

export * from "./publishing.ts";

/** Every problem of pictures and pages: a door of their own, since who reads the register does not publish. */
export const PUBLISHING_PROBLEMS: readonly ProblemDefinition[] = definedIn(problems);
