export * from "./problems/codebook.ts";
export * from "./problems/statements.ts";
export * from "./problems/warnings.ts";
