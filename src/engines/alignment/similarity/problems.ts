export * from "./problems/choices.ts";
export * from "./problems/rollCalls.ts";
