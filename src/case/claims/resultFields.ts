import { fieldsBelow, RESULTS, SCENARIO, type ResultField } from "../../results/index.ts";

/** Every field of results that claims may read, with its unit: those of a scenario, then those of the case. */
export const RESULT_FIELDS: readonly ResultField[] = [
  ...fieldsBelow(SCENARIO, ""),
  ...fieldsBelow(RESULTS.omit({ scenarios: true }), ""),
];
