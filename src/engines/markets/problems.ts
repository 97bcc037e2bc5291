export * from "./problems/inputs.ts";
export * from "./problems/sellers.ts";
export * from "./problems/solving.ts";
