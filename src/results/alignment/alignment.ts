import { z } from "zod";
import type { Result } from "../result.ts";
import { ALLIANCE } from "./alliance.ts";
import { ALLIANCE_TRIAL } from "./allianceTrial.ts";
import { VETOES } from "./council.ts";
import { DEPENDENCE } from "./dependence.ts";
import { IDEAL_POINT, IDEAL_POINT_COVERAGE } from "./idealPoints.ts";
import { session } from "./kinds.ts";
import { DYAD, MEASURE, SESSION } from "./similarity.ts";
import { TIE } from "./ties.ts";
import { TREND, TREND_EVIDENCE, TREND_JUDGEMENT } from "./trends.ts";
import { BALANCE, TRIANGLE } from "./triangle.ts";

const weight = z.number().min(0).max(1).meta({ unit: "share" });

/** How close the states of a case stand, what each would lose and whether an alliance serves them. */
export const ALIGNMENT = z.strictObject({
  votes: z.string(),
  /** Which roll calls count; without issues, all of them. */
  rollCalls: z.strictObject({ importantOnly: z.boolean(), finalPassage: z.boolean(), issues: z.array(z.string()) }),
  split: z.iso.date(),
  members: z.tuple([z.string(), z.string(), z.string()]),
  /** The last with all its roll calls by the day of the case. */
  session: session("session of single figures").meta({ basis: "data" }),
  /** Sessions of the case with a roll call, ascending. */
  sessions: z.array(SESSION),
  measures: z.array(MEASURE),
  dyads: z.array(DYAD).meta({ basis: "data" }),
  /** In the window of the case. */
  trends: z.array(TREND).meta({ basis: "data" }),
  trendJudgements: z.array(TREND_JUDGEMENT),
  trendEvidence: TREND_EVIDENCE,
  idealPoints: z.array(IDEAL_POINT).meta({ basis: "data" }),
  idealPointCoverage: IDEAL_POINT_COVERAGE.nullable().meta({
    description:
      "How many of our intervals hold the published point, those beyond 2.5 that are not told included; null where there is none",
  }),
  triangle: z.array(TRIANGLE).meta({ basis: "model" }),
  balance: z.array(BALANCE).meta({ basis: "model" }),
  /** As used; `ties` 0 where they were not collected for all three pairs. They sum to 1. */
  compositeWeights: z.strictObject({ votes: weight, defence: weight, trade: weight, ties: weight }),
  alliance: z.array(ALLIANCE),
  /** Null where the case names no trial. */
  allianceTrial: ALLIANCE_TRIAL.nullable(),
  vetoes: VETOES.nullable(),
  ties: z.array(TIE).meta({ basis: "data", description: "A selection: counts are never compared across pairs" }),
  dependence: DEPENDENCE,
});

/** How close the states of a case stand, what each would lose and whether an alliance serves them. */
export type AlignmentResults = Result<typeof ALIGNMENT>;
