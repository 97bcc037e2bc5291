export * from "./problems/alliances.ts";
export * from "./problems/ties.ts";
export * from "./problems/votes.ts";
