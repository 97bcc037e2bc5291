export * from "./problems/alternatives.ts";
export * from "./problems/claimPlace.ts";
export * from "./problems/values.ts";
