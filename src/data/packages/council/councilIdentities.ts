import type { VoteIdentity } from "../votes/index.ts";
import type { CouncilPackage } from "./councilPackage.ts";

/** What must hold in a package of council tables, with residuals: whole numbers that should be 0. */
export function councilIdentities(council: CouncilPackage): VoteIdentity[] {
  const { vetoes, resolutions, vetoesCover, resolutionsCover } = council;
  const outside = (date: string, span: readonly [string, string]): boolean => date < span[0] || date > span[1];
  return [
    {
      id: "vetoDates",
      name: "vetoes outside the days that the list covers",
      residual: vetoes.filter(({ date }) => outside(date, vetoesCover)).length,
      unit: "vetoes",
    },
    {
      id: "resolutionDates",
      name: "resolutions outside the days that the list covers",
      residual: resolutions.filter(({ date }) => outside(date, resolutionsCover)).length,
      unit: "resolutions",
    },
    {
      id: "beyondTally",
      name: "known votes beyond the tally",
      residual: resolutions.filter(isBeyondTally).length,
      unit: "resolutions",
    },
    {
      id: "aboveMembers",
      name: "tallies above 15 members",
      residual: resolutions.filter(isAboveMembers).length,
      unit: "resolutions",
    },
    {
      id: "missingNumbers",
      name: "numbers between the first and the last that are missing",
      residual: missing(council),
      unit: "resolutions",
    },
  ];
}

const MEMBERS = 15;

function isAboveMembers({ tally }: CouncilPackage["resolutions"][number]): boolean {
  return tally !== null && tally[0] + tally[1] + tally[2] > MEMBERS;
}

/** True when more members are known to have voted one way than the tally has. */
function isBeyondTally({ tally, ballots }: CouncilPackage["resolutions"][number]): boolean {
  return tally !== null && tally.some((count, kind) => ballots.filter(({ vote }) => vote === kind + 1).length > count);
}

function missing({ resolutions }: CouncilPackage): number {
  const numbers = resolutions.map(({ number }) => Number(number)).filter((number) => Number.isInteger(number));
  if (numbers.length === 0) return 0;
  const known = new Set(numbers);
  const first = numbers.reduce((least, number) => Math.min(least, number));
  const last = numbers.reduce((most, number) => Math.max(most, number));
  return last - first + 1 - known.size;
}
