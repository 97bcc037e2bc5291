import { z } from "zod";
import { type MeasureRow, ROW_SCHEMA } from "../case/index.ts";
import { CLAIM, COMPARED_ECONOMY, type Result } from "../results/index.ts";

/** Version of the shape of a dated answer. */
export const DATED_ANSWER_VERSION = 1;

/** As many as a case may have. */
const [MOST_MEASURES, MOST_ROWS] = [400, 20_000];

/** Blocs have their members on the day of the scenario. */
const COUNTRIES = z.strictObject({ include: z.array(z.string()), except: z.array(z.string()) });

/** What of a row is kept; its days are not, since it is in force. */
type KeptRow = Omit<MeasureRow, "hs" | "covered" | "from" | "to" | "file" | "line" | "membersOn">;

/** Sector and rate are what rows that stand together differ in. A kind of row that has more to say does not compile here. */
const ROW_HEAD = {
  instrument: ROW_SCHEMA.shape.instrument.unwrap(),
  mode: ROW_SCHEMA.shape.mode.unwrap(),
  importers: COUNTRIES,
  exporters: COUNTRIES,
  share: z.number().exactOptional().meta({ description: "Of a tariff that is set: how far it goes to the rate" }),
  limit: z.number().exactOptional().meta({ description: "Of a quota: percent of the quantity of the base year" }),
  rent: z.number().exactOptional().meta({ description: "Of a quota: percent of its rent that the importer collects" }),
  source: z.string().meta({ description: "Key in the bibliography of the case" }),
} satisfies Record<Exclude<keyof KeptRow, "sector" | "rate">, z.ZodType>;

const KEPT_ROWS = z.strictObject({
  ...ROW_HEAD,
  rates: z
    .array(z.tuple([z.string(), z.number().nullable()]))
    .min(1)
    .max(MOST_ROWS)
    .meta({ description: "Sector and rate in percent; null where the instrument has none" }),
});

const KEPT_MEASURE = z.strictObject({
  id: z.string(),
  title: z.string(),
  rows: z.array(KEPT_ROWS).max(MOST_ROWS).meta({
    description:
      "In force on the day of the scenario, in their order; those that differ in sector and rate alone stand together",
  }),
});

const BLOC = z.strictObject({
  code: z.string(),
  title: z.string().exactOptional().meta({ description: "What the case calls it, where the case lists it" }),
  at: z.iso.date(),
  members: z.array(z.string()),
  without: z.array(z.string()),
});

/**
 * The answer of a case on a day, as it was given: what went in, so that it can be solved again, and what came out. Nothing in it
 * depends on the machine or on the clock.
 */
export const DATED_ANSWER = z.strictObject({
  document: z.literal("dated answer"),
  schemaVersion: z.literal(DATED_ANSWER_VERSION),
  tertius: z.string().meta({ description: "Version of the program that gave it" }),
  case: z.string(),
  asOf: z.iso
    .date()
    .meta({ description: "Day of the case, or of the scenario that was asked for, and name of the file" }),
  settings: z.array(z.string()).meta({ description: "PATH=VALUE of --set" }),
  parties: z.strictObject({ a: z.string(), b: z.string(), third: z.array(z.string()), blocs: z.array(BLOC) }),
  scenario: z.strictObject({ id: z.string(), title: z.string(), at: z.iso.date() }),
  packages: z
    .array(z.strictObject({ name: z.string(), version: z.string(), sha256: z.string().nullable() }))
    .min(1)
    .meta({ description: "Economies, the one at the centre first" }),
  measures: z.array(KEPT_MEASURE).max(MOST_MEASURES),
  economy: COMPARED_ECONOMY.meta({ description: "What came out: real income, trade of the parties, every variant" }),
  claims: z.array(CLAIM.pick({ id: true, verdict: true })),
  translations: z.record(z.string(), z.string()).meta({ description: "Russian titles by the English ones" }),
});

/** The answer of a case on a day, as it was given. */
export type DatedAnswer = Result<typeof DATED_ANSWER>;
/** A measure of a dated answer. */
export type KeptMeasure = Result<typeof KEPT_MEASURE>;
/** Rows of a dated answer that differ in sector and rate alone. */
export type KeptRows = Result<typeof KEPT_ROWS>;

/** JSON Schema of a dated answer, as the text of its file. */
export function datedAnswerSchema(): string {
  return `${JSON.stringify({ title: "A dated answer of a Tertius case", ...z.toJSONSchema(DATED_ANSWER) }, null, 2)}\n`;
}
