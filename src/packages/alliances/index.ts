export { allianceIdentities } from "./allianceIdentities.ts";
export { OBLIGATIONS, type AlliancePackage, type OfMembers, type PactKind, type TriedDyad } from "./alliancePackage.ts";
export { ALLIANCE_FILES, parseAlliances } from "./parseAlliances.ts";
export { writeAlliances } from "./writeAlliances.ts";
