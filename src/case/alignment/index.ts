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
export { comparableTies, type ComparableTies } from "./comparableTies.ts";
export { newAlignmentFiles } from "./newAlignment.ts";
