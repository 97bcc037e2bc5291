export * from "./problems/cells.ts";
export * from "./problems/columns.ts";
export * from "./problems/formats.ts";
export * from "./problems/listed.ts";
export * from "./problems/tables.ts";
export * from "./problems/warnings.ts";
