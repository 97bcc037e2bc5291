import { defineProblem } from "../../base/problems/index.ts";

export const failure = defineProblem("E900", {
  name: "Tertius failed",
  meaning: "Tertius stopped because of an error in the program, not in your input.",
  wayOut: "Report it with the command; --debug shows where it happened.",
});

export const endedEarly = defineProblem("E972", {
  name: "interrupted",
  meaning: "The command was stopped from outside. Each file or folder is either complete or unchanged.",
  wayOut: "Run the command again from the start; a sweep of draws goes on with --resume.",
});
