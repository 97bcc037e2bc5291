import {
  ALIGNMENT,
  EQUILIBRIUM,
  fieldsBelow,
  LEVERAGE,
  MARKET,
  POSITIONS,
  type ResultField,
} from "../../results/index.ts";

/** Every field of results that claims may read, with its unit. */
export const RESULT_FIELDS: readonly ResultField[] = [
  ...fieldsBelow(EQUILIBRIUM, "equilibrium"),
  ...fieldsBelow(MARKET, "markets{}"),
  ...fieldsBelow(LEVERAGE, "leverage[]"),
  ...fieldsBelow(ALIGNMENT, "alignment"),
  ...fieldsBelow(POSITIONS, "positions"),
];
