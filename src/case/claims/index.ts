export type { Words } from "../../base/problems/index.ts";
export { ARTICLE_SCHEMA } from "./articleSchema.ts";
export { SIZES_SCHEMA } from "./sizes.ts";
export { onlyQuantity, pathWords } from "./checkExpression.ts";
export type {
  AlternativeKind,
  Article,
  Claim,
  ClaimParameter,
  ClaimQuantity,
  ClaimType,
  ClaimsCase,
  Fact,
  FactConfidence,
  Operator,
} from "./claim.ts";
export { CLAIMS_JSON_SCHEMA, FACT_JSON_SCHEMA } from "./claimSchemas.ts";
export { claimsFormat } from "./claimsFormat.ts";
export { decidingQuantities } from "./decidingQuantities.ts";
export {
  type Arithmetic,
  type Comparison,
  EVERY,
  type Expression,
  type Filter,
  type FilterValue,
  type PathExpression,
  type Reading,
  type Step,
} from "./expression.ts";
export { expressionText } from "./expressionText.ts";
export { type FactCell, selectedFacts } from "./factSelection.ts";
export { ROW_NAMES, fieldOf } from "./fieldTree.ts";
export { newClaimsFiles } from "./newClaims.ts";
export { type ParsedExpression, parseExpression } from "./parseExpression.ts";
export { halfDigit } from "./readQuantity.ts";
export { readClaimsCase } from "./readClaimsCase.ts";
export { isAfter, referenceYear } from "./referenceYear.ts";
export type { ResultBasis, ResultField } from "../../results/index.ts";
export { RESULT_FIELDS } from "./resultFields.ts";
export { COUNT, PURE, type Unit, dividedUnit, measureTheSame, productUnit, unitOf, unitText } from "./unitOf.ts";
export { everyPart, partsOf } from "./walk.ts";
export { CLAIM_PROBLEMS } from "./problemList.ts";
