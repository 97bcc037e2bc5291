export { MONEY_UNITS, millionsIn } from "./money.ts";
export { fraction, percent } from "./percent.ts";
