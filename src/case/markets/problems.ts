export * from "./problems/capacities.ts";
export * from "./problems/counted.ts";
export * from "./problems/figures.ts";
export * from "./problems/nodes.ts";
export * from "./problems/policies.ts";
export * from "./problems/series.ts";
export * from "./problems/units.ts";
