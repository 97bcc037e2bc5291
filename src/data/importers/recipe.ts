import { z } from "zod";
import { ACCEPTED, type EconomyManifest, isCode } from "../packages/index.ts";
import { LENGTHS, MOST_MEMBERS, type Problem, quoted } from "../../base/problems/index.ts";
import { badRecipe } from "./problems.ts";

/** A text of a recipe. */
const text = z.string().max(LENGTHS.text);

const chosen = z.strictObject({ value: z.number().positive(), original: text });

const home = z
  .strictObject({
    column: text.exactOptional().meta({ description: "Column of sectors.csv that holds it" }),
    value: z.number().nonnegative().exactOptional().meta({ description: "θ_H of every sector, instead of a column" }),
    standardError: z.number().positive().exactOptional().meta({ description: "Of `value`" }),
    halfSigma: z.literal(true).exactOptional().meta({
      description: "θ_H by the rule of two, instead of a column: σ between imports and home goods is half of σ",
    }),
  })
  .refine(
    ({ column, value, halfSigma }) => [column, value, halfSigma].filter((each) => each !== undefined).length === 1,
    "give one of `column`, `value`, `halfSigma`",
  );

const elasticities = z
  .strictObject({
    set: z
      .string()
      .refine(isCode, "letters, digits, `.`, `_` and `-` expected, 32 at most")
      .meta({ description: "Name of the set in the package" }),
    column: text.optional().meta({ description: "Column of sectors.csv that holds it" }),
    value: z.number().positive().optional().meta({ description: "θ of every sector, instead of a column" }),
    horizon: z
      .string()
      .min(1)
      .default("unspecified")
      .meta({ description: "How long after a change it holds, where stated" }),
    elasticityOf: text.default("").meta({ description: "What was estimated" }),
    estimatedOn: text.default("").meta({ description: "The trade that it was estimated on, and its years" }),
    standardError: z.number().positive().optional().meta({ description: "Of `value`" }),
    home: home
      .exactOptional()
      .meta({ description: "Elasticity of imports against home goods, beside that among foreign sellers" }),
    standardErrors: z
      .record(text, z.number().positive())
      .default({})
      .meta({ description: "Sector → standard error, where the value is the published one" }),
    source: text.min(1),
    chosen: z.record(text, chosen).optional().meta({ description: "Sector → value taken where several are printed" }),
  })
  .refine((set) => (set.column === undefined) !== (set.value === undefined), "give either `column` or `value`");

/** A list in which no two entries have the same key. */
function distinct<Entry>(entry: z.ZodType<Entry>, keyOf: (entry: Entry) => string): z.ZodType<readonly Entry[]> {
  return z
    .array(entry)
    .max(MOST_MEMBERS)
    .superRefine((entries, context) => {
      const seen = new Set<string>();
      entries.forEach((each, at) => {
        const key = keyOf(each);
        if (seen.has(key))
          context.addIssue({ code: "custom", path: [at], message: `"${quoted(key)}" stands in the list before` });
        seen.add(key);
      });
    });
}

const concordance = z.strictObject({
  package: text,
  column: text.optional(),
  more: z.record(text, z.array(text).max(MOST_MEMBERS)).default({}),
});

const surcharge = z.strictObject({
  importer: text,
  exporter: text,
  table: text.meta({ description: "File with a row for each sector" }),
  columns: z
    .array(text)
    .max(MOST_MEMBERS)
    .min(1)
    .meta({ description: "Its columns of percentage points, which are added up" }),
});

const recipe = z.strictObject({
  name: text.min(1),
  version: text.min(1),
  title: text.min(1),
  licenses: z.array(z.strictObject({ name: text, path: text.optional(), title: text.optional() })),
  sources: z.array(z.strictObject({ title: text, path: text.optional() })),
  year: z.int(),
  currency: text.default("USD"),
  unit: text.default("million"),
  absentFlows: z.enum(["zero", "unknown"]).default("zero"),
  notes: z.array(text).max(MOST_MEMBERS).default([]),
  accepted: ACCEPTED.exactOptional().meta({
    description: "Findings of `data verify` that are taken as they are, and why",
  }),
  countries: z
    .record(text, z.strictObject({ name: text, residual: z.boolean().default(false) }))
    .default({})
    .meta({ description: "Names of codes outside ISO 3166-1, or other names than its" }),
  elasticities: distinct(elasticities, ({ set }) => set),
  surcharges: z.array(surcharge).default([]).meta({ description: "Tariffs on top of those of flows.csv" }),
  concordance: distinct(concordance, (each) => each.package).default([]),
});

/** The upper tier of a set: a column of `sectors.csv`, else `value` for every sector. */
export interface HomePlan {
  readonly column?: string;
  readonly value?: number;
  /** Of `value`. */
  readonly standardError?: number;
  /** Whether σ between imports and home goods is half of σ among foreign sellers. */
  readonly halfSigma?: true;
}

/** How one elasticity set of a package comes about. */
export interface ElasticityPlan {
  readonly set: string;
  /** Column of `sectors.csv`; else `value` holds for every sector. */
  readonly column?: string;
  readonly value?: number;
  readonly horizon: string;
  readonly elasticityOf: string;
  readonly estimatedOn: string;
  /** Of `value`. */
  readonly standardError?: number;
  /** Imports against home goods; absent where the set has one tier. */
  readonly home?: HomePlan;
  /** Sector → standard error of a column. */
  readonly standardErrors: Readonly<Record<string, number>>;
  readonly source: string;
  /** Sector → value taken where the source prints several and their geometric mean is not meant. */
  readonly chosen?: Readonly<Record<string, { readonly value: number; readonly original: string }>>;
}

/** Percentage points that are put on the tariffs of one pair, by sector. */
export interface SurchargePlan {
  readonly importer: string;
  readonly exporter: string;
  /** File with a column `sector`. */
  readonly table: string;
  /** Its columns of percentage points; they are added up. */
  readonly columns: readonly string[];
}

/** What tidy tables do not say about themselves: names, licences, sources, which columns are elasticity sets. */
export interface Recipe extends EconomyManifest {
  /** Names of codes outside ISO 3166-1, or other names than its. */
  readonly countries: Readonly<Record<string, { readonly name: string; readonly residual: boolean }>>;
  readonly elasticities: readonly ElasticityPlan[];
  readonly surcharges: readonly SurchargePlan[];
  /** Package → column of `sectors.csv` with the sector there, and sectors for which a column is too narrow. */
  readonly concordance: readonly {
    readonly package: string;
    readonly column?: string;
    readonly more: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** What a recipe says under a key that a table names; undefined also for names that every object answers to. */
export function saidOf<Said>(record: Readonly<Record<string, Said>>, key: string): Said | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Faults of a recipe that are listed. */
export const ISSUES_LISTED = 100;

/** Checks a recipe that has been parsed from JSON. */
export function checkRecipe(value: unknown): { recipe: Recipe | null; problems: Problem[] } {
  const result = recipe.safeParse(value);
  if (result.success) return { recipe: result.data as Recipe, problems: [] };
  const problems = result.error.issues
    .slice(0, ISSUES_LISTED)
    .map((issue) => badRecipe(issue.path.join(".") || "top level", issue.message));
  return { recipe: null, problems };
}
