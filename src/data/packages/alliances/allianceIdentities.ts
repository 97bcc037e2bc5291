import type { VoteIdentity } from "../votes/index.ts";
import { type AlliancePackage, isShare, type TriedDyad } from "./alliancePackage.ts";

/** What must hold in a package of tried alliances, with residuals: whole numbers that should be 0. */
export function allianceIdentities({ dyads }: AlliancePackage): VoteIdentity[] {
  const count = (isAmiss: (dyad: TriedDyad) => boolean): number => dyads.filter(isAmiss).length;
  return [
    {
      id: "notThree",
      name: "dyads whose members and adversary are not three states",
      residual: count(({ members, adversary }) => new Set([...members, adversary]).size < 3),
      unit: "dyads",
    },
    {
      id: "notShares",
      name: "capabilities that are not given as a share of the world",
      residual: count(({ capabilities }) => !capabilities.every(isShare)),
      unit: "dyads",
    },
    {
      id: "halfLosses",
      name: "losses known of one member only",
      residual: count(({ retaliationLosses: [a, b] }) => (a === null) !== (b === null)),
      unit: "dyads",
    },
  ];
}
