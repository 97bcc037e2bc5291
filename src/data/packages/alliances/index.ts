export { allianceIdentities } from "./allianceIdentities.ts";
export type { AlliancePackage, OfMembers, PactKind, TriedDyad } from "./alliancePackage.ts";
export { ALLIANCE_FILES, parseAlliances } from "./parseAlliances.ts";
export { writeAlliances } from "./writeAlliances.ts";
export { ALLIANCE_PROBLEMS } from "./problemList.ts";
