import { z } from "zod";
import { id, meaning, number, text, title, ENTRY_LIMIT, prose, membersOf } from "../text/index.ts";

const FIGURE = z.strictObject({
  value: number().meta(meaning("The figure.")),
  low: number().meta(meaning("Low end of its range.")),
  high: number().meta(meaning("High end of its range.")),
  source: text().optional().meta(meaning("Key of the bibliography. Either `source` or `assumption`.")),
  assumption: prose().optional().meta(meaning("Why this value is assumed.")),
});

type Meaning = readonly [symbol: string, description: string];

const OWN = {
  ownDeterrent: ["n", "Probability that its own deterrent keeps the member safe, 0 to 1. No default."],
  hostility: ["h", "Part of the adversary's capability that is turned on the member, 0 to 1. No default."],
  statusCost: ["φ", "What being the junior costs. No default."],
  sideBenefit: ["b", "Benefit beside security. Default: 0.01, an assumption."],
} as const satisfies Readonly<Record<string, Meaning>>;

const SHARED = {
  reach: ["ρ", "Part of a member's capability that reaches where the other is threatened, 0 to 1. Default: 0.5."],
  reliability: ["r", "Probability that a member keeps its word, 0 to 1. Default: 0.7."],
  autonomyWeight: ["λ", "Weight of autonomy. Default: 1."],
  entrapment: ["e", "Cost of being drawn into the other's conflict. Default: 0.05."],
  welfareWeight: ["μ", "Weight of welfare against probability. Default: 1."],
  threatFactor: ["f", "The adversary's capability counts so many times against a member. Default: 2."],
  distance: ["d", "Distance of the members. Default: from the published ideal points of the session."],
} as const satisfies Readonly<Record<string, Meaning>>;

const figures = <Name extends string>(meanings: Readonly<Record<Name, Meaning>>) =>
  Object.fromEntries(
    (Object.entries(meanings) as [Name, Meaning][]).map(([name, [symbol, description]]) => [
      name,
      FIGURE.optional().meta(meaning(description, { symbol })),
    ]),
  ) as Record<Name, z.ZodOptional<typeof FIGURE>>;

/** Names of the parameters that both members share. */
export const SHARED_PARAMETERS: readonly string[] = Object.keys(SHARED);

const MEMBER = z.strictObject(figures(OWN)).meta(meaning("Own parameters of a member, by its code."));

/** One entry of an alliance file. */
export const DECISION_SCHEMA = z.strictObject({
  id: id().meta(meaning("Name of the decision.")),
  title: title().optional().meta(meaning("What is decided, in a few words. Default: the id.")),
  members: membersOf(text()).meta(meaning("The two states that may ally.", { examples: ["[RUS, CHN]"] })),
  adversary: z
    .strictObject({
      name: text().optional().meta(meaning("What it is called. Default: the code of the lead.")),
      lead: text().meta(meaning("State whose ideal point is meant.")),
      states: z
        .array(text())
        .min(1)
        .max(ENTRY_LIMIT)
        .meta(meaning("States whose capabilities add up, the lead among them.")),
    })
    .meta(meaning("Against whom.")),
  session: number().meta(meaning("Session of the ideal points.")),
  year: number().meta(meaning("Year of the capabilities.")),
  retaliators: z
    .record(id(), z.array(text()).min(1).max(ENTRY_LIMIT))
    .meta(
      meaning(
        "Lists of those who would close trade with both members, by name. The loss T of each list comes from the equilibrium engine; the first list is the central one. Takes EU: its members at the end of `year`.",
      ),
    ),
  parameters: z
    .object(figures(SHARED))
    .catchall(MEMBER)
    .meta(meaning("Parameters of both by name, own parameters of a member below its code.")),
});

/** The whole of an alliance file. */
export const ALLIANCES_SCHEMA = z.array(DECISION_SCHEMA).min(1).max(40);

/** A figure of a decision as it is written. */
export type FigureDraft = z.output<typeof FIGURE>;

/** Names of the parameters that each member has for itself. */
export type MemberParameter = keyof typeof OWN;

/** Names of the parameters that both members share. */
export type SharedParameter = keyof typeof SHARED;

/** Parameters as they are written: shared ones by name, own ones by member. */
export type ParametersDraft = DecisionDraft["parameters"];

/** A decision as it is written. */
export type DecisionDraft = z.output<typeof DECISION_SCHEMA>;
