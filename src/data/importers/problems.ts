export * from "./problems/accounts.ts";
export * from "./problems/matrices.ts";
export * from "./problems/recipes.ts";
