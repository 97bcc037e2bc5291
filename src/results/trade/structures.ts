import { z } from "zod";
import { field } from "../field.ts";
import { count, number, percent, text } from "../kinds.ts";
import type { Result } from "../result.ts";
import { CLOSURE } from "./solves.ts";

/** What one structure means for a country. */
const STRUCTURE_COUNTRY = z.strictObject({
  country: text("country or bloc, by its code"),
  welfarePercent: percent("real income, exact"),
  withoutRevaluationPercent: percent("the same without what the unit of a held deficit does by itself"),
});

/** The model built in one way. */
const STRUCTURE = z.strictObject({
  structure: z
    .enum([
      "central",
      "closure",
      "elasticities",
      "withoutInputs",
      "constantReturns",
      "restrictedEntry",
      "scaleLabour",
      "scaleBundle",
    ])
    .meta(field("text", "how it departs from the centre")),
  closure: CLOSURE.meta(field("text", "how deficits behave")),
  elasticities: text("elasticity set, or the table of scale elasticities with its own θ"),
  nest: z
    .enum(["one", "two"])
    .meta(
      field(
        "text",
        "whether buyers choose among all sellers at once, or among foreign ones first: `one` tier or `two`",
      ),
    ),
  multiple: number("a pure number", "of the scale elasticities in the table").exactOptional(),
  feedback: number(
    "a pure number",
    "ρ: of a change of size, the part that comes back once all markets have answered; refused from 1 on",
  ).exactOptional(),
  cappedPercent: percent(
    "part of the world's sales in sectors whose markup would take more than all value added, and takes just that",
  ).exactOptional(),
  countries: z.array(STRUCTURE_COUNTRY).meta({ description: "Third countries, then a and b; empty where it failed" }),
  residual: number("a pure number", "largest residual of any equation").exactOptional(),
  failure: text("why it has no numbers").exactOptional(),
});

/** A scenario in several structures of the model. */
export const STRUCTURES = z.strictObject({
  case: z.string(),
  scenario: z.string(),
  title: z.string(),
  at: z.iso.date(),
  base: z.string(),
  baseYear: z.int(),
  scale: z.strictObject({ name: z.string(), source: z.string() }).meta({ description: "Table of scale elasticities" }),
  rows: z.array(STRUCTURE),
  signs: z
    .array(
      z.strictObject({
        country: text("third country or bloc"),
        positive: count("structures in which its real income visibly rises, revaluation apart"),
        negative: count("structures in which it visibly falls"),
        count: count("structures with numbers"),
      }),
    )
    .meta({ description: "In how many structures the sign is the same" }),
});

/** The model built in one way. */
export type StructureRow = Result<typeof STRUCTURE>;
/** A scenario in several structures of the model. */
export type StructuresResult = Result<typeof STRUCTURES>;
