export {
  councilAgreement,
  vetoCounts,
  type CouncilAgreement,
  type MemberVetoes,
  type Span,
  type VetoCounts,
} from "./counts.ts";
export { COVER } from "./coveredDays.ts";
export { councilIdentities } from "./councilIdentities.ts";
export type { Confidence, CouncilBallot, CouncilPackage, CouncilResolution, Veto } from "./councilPackage.ts";
export { COUNCIL_FILES, parseCouncil } from "./parseCouncil.ts";
export { writeCouncil } from "./writeCouncil.ts";
export { COUNCIL_PROBLEMS } from "./problemList.ts";
