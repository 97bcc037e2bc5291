import type { RivalRule } from "./rival.ts";

/** States with nuclear weapons at the end of 2018.   SIPRI Yearbook 2019, chapter 6 */
export const NUCLEAR: readonly string[] = ["USA", "RUS", "GBR", "FRA", "CHN", "IND", "PAK", "ISR", "PRK"];

/** What has no source for a pair, by one rule for all. */
export interface TrialRules {
  readonly rival: RivalRule;
  /** n of a state with nuclear weapons, and of one without. */
  readonly deterrent: { readonly nuclear: number; readonly other: number };
  /** h: `votes` = (1 − kappa_w2 to the adversary)/2, or one number for all. */
  readonly hostility: "votes" | number;
  /** φ */
  readonly statusCost: number;
}

/** The rules that count. The others of the grid say what hangs on them. */
export const RULES: TrialRules = {
  rival: "both",
  deterrent: { nuclear: 0.9, other: 0.5 },
  hostility: "votes",
  statusCost: 0.05,
};

const DETERRENTS = [
  { nuclear: 0.5, other: 0.5 },
  { nuclear: 0.9, other: 0.2 },
  RULES.deterrent,
  { nuclear: 0.95, other: 0.8 },
];

/** Every combination of rules that was looked at, the central one among them. */
export const GRID: readonly TrialRules[] = (["both", "sum"] as const).flatMap((rival) =>
  DETERRENTS.flatMap((deterrent) =>
    (["votes", 0.5] as const).flatMap((hostility) =>
      [0, RULES.statusCost, 0.1].map((statusCost) => ({ rival, deterrent, hostility, statusCost })),
    ),
  ),
);
