export * from "./problems/base.ts";
export * from "./problems/cautions.ts";
export * from "./problems/gradients.ts";
export * from "./problems/quotas.ts";
export * from "./problems/search.ts";
export * from "./problems/shocks.ts";
export * from "./problems/supply.ts";
export * from "./problems/tariffs.ts";
