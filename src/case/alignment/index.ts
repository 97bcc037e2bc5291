export type {
  AlignmentCase,
  AlignmentFigure,
  AllianceDecisionCase,
  AllianceParameters,
  Capability,
  Closing,
  EdgeWeights,
  LeverageCase,
  MemberParameters,
  Obligation,
  ObligationKind,
  Tie,
  TieKind,
} from "./alignmentCase.ts";
export { alignmentFormat } from "./alignmentFormat.ts";
export { ALIGNMENT_SCHEMA } from "./blockSchema.ts";
export { MOST_RESAMPLES } from "./checkBlock.ts";
export { type ComparableTies, comparableTies } from "./comparableTies.ts";
export { newAlignmentFiles } from "./newAlignment.ts";
export { readAlignment } from "./readAlignment.ts";
export { ALIGNMENT_TABLES, ALLIANCES_JSON_SCHEMA } from "./tables.ts";
export { ALIGNMENT_CASE_PROBLEMS } from "./problemList.ts";
