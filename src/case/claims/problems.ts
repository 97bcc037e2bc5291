export * from "./problems/alternatives.ts";
export * from "./problems/expressions.ts";
export * from "./problems/facts.ts";
export * from "./problems/listed.ts";
export * from "./problems/quantities.ts";
export * from "./problems/syntax.ts";
