export * from "./problems/index.ts";
export * from "./sets/index.ts";
