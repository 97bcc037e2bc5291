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
export { newAlignmentFiles } from "./newAlignment.ts";
