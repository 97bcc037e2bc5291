import { forecastSkill } from "../../engines/alignment/index.ts";
import type { AlliancePackage, TriedDyad } from "../../data/packages/index.ts";
import type { AllianceTrial, TriedPair } from "../../results/index.ts";

/**
 * How the alliance decision fared on pairs of which it is known whether they owe each other defence. It has standing as a
 * verdict only where its yes and no are right more often than the more frequent answer, given every time.
 */
export function allianceTrial({ manifest, year, session, dyads }: AlliancePackage): AllianceTrial {
  const skillOf = (rows: readonly TriedDyad[], says: (dyad: TriedDyad) => boolean): AllianceTrial["fully"] =>
    forecastSkill(rows.map((dyad) => ({ said: says(dyad), observed: isDefended(dyad) })));
  const fully = skillOf(dyads, signsFully);
  const known = dyads.filter(hasLosses);
  return {
    package: manifest.name,
    year,
    session,
    fully,
    some: skillOf(dyads, signsSome),
    withLosses: known.length === 0 ? null : skillOf(known, signsFully),
    missed: missedBy(dyads.filter((dyad) => isDefended(dyad) && !signsFully(dyad))),
    falseAlarms: alarmsOn(dyads.filter((dyad) => !isDefended(dyad) && signsFully(dyad))),
    standing: fully.beatsConstant ? "verdict" : "arithmetic",
  };
}

/** What the trial said of a pair; null where it was not among them. */
export function triedPair(trial: AlliancePackage | null, pair: readonly [string, string]): TriedPair | null {
  const dyad = trial?.dyads.find(({ members }) => pair.every((state) => members.includes(state)));
  if (trial === null || dyad === undefined) return null;
  const { members, adversary, utilities } = dyad;
  const gains = Object.fromEntries(members.map((state, at) => [state, utilities[at === 0 ? 0 : 1]]));
  return { year: trial.year, adversary, utilities: gains, said: signsFully(dyad), observed: isDefended(dyad) };
}

function isDefended({ obligations }: TriedDyad): boolean {
  return obligations.includes("defence");
}

function signsFully({ utilities }: TriedDyad): boolean {
  return utilities.every((utility) => utility > 0);
}

function signsSome({ firstUtilities }: TriedDyad): boolean {
  return firstUtilities.every((utility) => utility > 0);
}

function hasLosses({ retaliationLosses }: TriedDyad): boolean {
  return retaliationLosses.every((loss) => loss !== null);
}

/** Who does not gain in pacts that are there. */
function missedBy(dyads: readonly TriedDyad[]): AllianceTrial["missed"] {
  const refusing = dyads.map(({ utilities: [a, b], capabilities: [weightA, weightB] }) => {
    if (!(a > 0) && !(b > 0)) return "both";
    return !(a > 0) === weightA < weightB ? "lighter" : "heavier";
  });
  const count = (who: string): number => refusing.filter((each) => each === who).length;
  return { lighter: count("lighter"), heavier: count("heavier"), both: count("both") };
}

/** What pairs owe each other that the decision allies and that have no defence pact. */
function alarmsOn(dyads: readonly TriedDyad[]): AllianceTrial["falseAlarms"] {
  const other = dyads.filter(({ obligations }) => obligations.length > 0).length;
  return { otherObligation: other, nothing: dyads.length - other };
}
