export * from "./problems/counted.ts";
export * from "./problems/rows.ts";
export * from "./problems/warnings.ts";
