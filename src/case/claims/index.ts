export type {
  AlternativeKind,
  Article,
  Claim,
  ClaimParameter,
  ClaimQuantity,
  ClaimsCase,
  ClaimType,
  Fact,
  FactConfidence,
  Operator,
  Words,
} from "./claim.ts";
export type {
  Arithmetic,
  Comparison,
  Expression,
  Filter,
  FilterValue,
  PathExpression,
  Reading,
  Step,
} from "./expression.ts";
export { EVERY } from "./expression.ts";
export { decidingQuantities } from "./decidingQuantities.ts";
export { onlyQuantity, pathWords } from "./checkExpression.ts";
export { expressionText } from "./expressionText.ts";
export { type FactCell, selectedFacts } from "./factSelection.ts";
export { isAfter, referenceYear } from "./referenceYear.ts";
export { fieldOf, ROW_NAMES } from "./fieldTree.ts";
export { newClaimsFiles } from "./newClaims.ts";
export { parseExpression, type ParsedExpression } from "./parseExpression.ts";
export { RESULT_FIELDS, type ResultBasis, type ResultField } from "./resultFields.ts";
export { COUNT, dividedUnit, measureTheSame, productUnit, PURE, type Unit, unitOf, unitText } from "./unitOf.ts";
export { everyPart, partsOf } from "./walk.ts";
