export * from "./problems/ballots.ts";
export * from "./problems/idealPoints.ts";
export * from "./problems/rollCalls.ts";
