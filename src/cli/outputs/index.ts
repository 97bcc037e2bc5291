import { z } from "zod";
import { ALIGN } from "./alignment.ts";
import { AUDIT } from "./claims.ts";
import { COMPARE, DIFF, SWEEP_DOCUMENT, WORKER } from "./compare.ts";
import { ELASTICITIES_ESTIMATE } from "./elasticities.ts";
import { documentOf, REFUSAL } from "./envelope.ts";
import { EXPOSURE_DOCUMENT, TARIFFS } from "./gradients.ts";
import { MARKET_DOCUMENT } from "./market.ts";
import { POSITIONS_DOCUMENTS } from "./positions.ts";
import { printed } from "./printedSchema.ts";
import { MANIFEST, RUN } from "./run.ts";
import { SCORE_DOCUMENT } from "./score.ts";
import { STRUCTURES_DOCUMENT } from "./structures.ts";
import { IN_FORCE } from "../../results/index.ts";

const identity = z.strictObject({ id: z.string(), name: z.string(), residual: z.number(), unit: z.string() });

const findingRow = z.strictObject({
  importer: z.string().nullable(),
  seller: z.string().nullable(),
  sector: z.string().nullable(),
  found: z.number().meta({ unit: "percent" }),
  against: z.number().meta({ unit: "percent", description: "What it was compared with" }),
});

const findingRows = {
  count: z.int().meta({ description: "Of all rows; the worst are listed" }),
  rows: z.array(findingRow),
};

const finding = z.strictObject({
  id: z.string(),
  name: z.string(),
  expected: z.string(),
  source: z.string().meta({ description: "Where the expectation comes from" }),
  checked: z.int().meta({ description: "Places that were looked at; 0 where the package is too small to say" }),
  open: z.strictObject(findingRows).meta({ description: "Rows that the package gives no reason for" }),
  accepted: z.array(z.strictObject({ why: z.string(), ...findingRows })),
});

const comparedRow = z.strictObject({
  table: z.string(),
  row: z.string(),
  paper: z.number(),
  ours: z.number(),
  difference: z.number(),
  tolerance: z.number(),
  verdict: z.enum(["within", "outside"]),
});

const listing = { name: z.string(), version: z.string(), title: z.string(), sha256: z.string().nullable() };

const move = z.strictObject({
  cell: z.array(z.string()).meta({ description: "The cell that moved most, as a part of what it was" }),
  before: z.number().meta({ unit: "million" }),
  after: z.number().meta({ unit: "million" }),
  change: z.number().nullable().meta({ unit: "fraction", description: "null = there was nothing before" }),
  middle: z.number().nullable().meta({ unit: "fraction", description: "Median size of the change of a cell" }),
});

const rebasedTables = z.strictObject({
  elasticities: z.string(),
  unit: z.string(),
  moved: z.strictObject({ flows: move, use: move, grossOutput: move, valueAdded: move, finalDemand: move }),
  placebo: z.number().meta({ unit: "fraction of welfare" }),
});

const figure = z.number().nullable();

const surchargedTables = z.strictObject({
  tariffs: z.array(
    z.strictObject({
      importer: z.string(),
      seller: z.string(),
      before: figure.meta({ unit: "percent", description: "On goods, weighted by what is traded; null = nothing is" }),
      after: figure.meta({ unit: "percent" }),
    }),
  ),
  identities: z.array(
    z.strictObject({
      id: z.string(),
      unit: z.string(),
      before: figure.meta({ description: "Largest residual, in the unit" }),
      after: figure,
    }),
  ),
});

const sectorRate = z.strictObject({
  sector: z.string(),
  rate: z.number().meta({ unit: "percent" }),
  spread: z.number().meta({ unit: "percentage points", description: "Standard deviation over products" }),
  listed: z.int().meta({ description: "Products with a rate in the file" }),
  products: z.int(),
  covered: z
    .number()
    .meta({ unit: "fraction", description: "Listed products in imports, or in the number of products" }),
  isWeighed: z.boolean().meta({ description: "By imports" }),
});

const importedTariffs = z.strictObject({
  headerLine: z.int().meta({ description: "Row with the names of the columns" }),
  code: z.string().meta({ description: "Name of the column of codes" }),
  rate: z.string().meta({ description: "Name of the column of rates" }),
  separator: z.string().nullable().meta({ description: "Between cells; null in a workbook" }),
  encoding: z.string().nullable(),
  sheet: z.string().nullable(),
  decimals: z.enum(["point", "comma", "both"]).nullable(),
  vintage: z.string().meta({ description: "Revision of the Harmonized System" }),
  isVintageStated: z.boolean(),
  weights: z
    .strictObject({ file: z.string(), importers: z.array(z.string()), exporters: z.array(z.string()) })
    .nullable()
    .meta({ description: "null = every product counts alike" }),
  lines: z.int(),
  matched: z.int().meta({ description: "Lines that belong to a sector of goods" }),
  importsCovered: z.number().nullable().meta({ unit: "percent", description: "Imports of products with a duty" }),
  sectors: z.array(sectorRate),
});

const importedCustoms = z.strictObject({
  read: z.array(
    z.strictObject({
      file: z.string(),
      headerLine: z.int().meta({ description: "Row with the names of the columns" }),
      separator: z.string().nullable().meta({ description: "Between cells; null in a workbook" }),
      encoding: z.string().nullable(),
      sheet: z.string().nullable(),
    }),
  ),
  vintage: z.string().nullable().meta({ description: "Revision of the products; null where the codes have a table" }),
  importer: z.string(),
  currency: z.string(),
  period: z.enum(["month", "year"]),
  from: z.string(),
  to: z.string(),
  sellers: z.int(),
  codes: z.int(),
});

const listedCountries = z.strictObject({ include: z.array(z.string()), except: z.array(z.string()) });

const checkedProducts = z.strictObject({
  measure: z.string(),
  reading: z
    .strictObject({
      vintage: z.string().meta({ description: "Revision of the Harmonized System" }),
      isVintageStated: z.boolean(),
      weights: z.string().nullable().meta({ description: "File of imports; null = every product counts alike" }),
      rows: z.int(),
      matched: z.int().meta({ description: "Rows that belong to a sector of goods" }),
      leftOut: z.array(z.strictObject({ hs: z.string(), line: z.int(), why: z.enum(["revision", "sector"]) })),
      importsCovered: z.number().nullable().meta({ unit: "percent", description: "Imports of products with a duty" }),
    })
    .nullable(),
  groups: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string().nullable(),
      importers: listedCountries,
      exporters: listedCountries,
      mode: z.string(),
      sectors: z.array(sectorRate),
    }),
  ),
});

const span = z.tuple([z.string(), z.string()]);

const listedPackage = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("economy"),
    ...listing,
    year: z.int(),
    countries: z.int(),
    sectors: z.int(),
  }),
  z.strictObject({
    kind: z.literal("votes"),
    ...listing,
    sessions: z.tuple([z.int(), z.int()]),
    states: z.int(),
    rollCalls: z.int(),
  }),
  z.strictObject({
    kind: z.literal("council"),
    ...listing,
    vetoes: z.int(),
    resolutions: z.int(),
    vetoesCover: span,
    resolutionsCover: span,
  }),
  z.strictObject({ kind: z.literal("alliances"), ...listing, year: z.int(), dyads: z.int() }),
  z.strictObject({
    kind: z.literal("observed-trade"),
    ...listing,
    importer: z.string(),
    period: z.enum(["month", "year"]),
    from: z.string(),
    to: z.string(),
    sellers: z.int(),
    codes: z.int(),
  }),
]);

const explained = z.strictObject({
  code: z.string(),
  severity: z.enum(["error", "warning"]),
  name: z.string(),
  meaning: z.string(),
  wayOut: z.string(),
});

const replication = z.strictObject({
  id: z.string(),
  title: z.string(),
  citation: z.string(),
  data: z.string(),
  files: z.array(z.string()),
});

/** Shapes of the documents that commands print with `--json`, by command; `refusal` is that of any refused command. */
export const OUTPUT_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  refusal: REFUSAL,
  run: RUN,
  market: MARKET_DOCUMENT,
  compare: COMPARE,
  diff: DIFF,
  sweep: SWEEP_DOCUMENT,
  tariffs: TARIFFS,
  worker: WORKER,
  exposure: EXPOSURE_DOCUMENT,
  score: SCORE_DOCUMENT,
  structures: STRUCTURES_DOCUMENT,
  align: ALIGN,
  audit: AUDIT,
  check: documentOf("check", {
    measures: z.array(
      z.strictObject({ id: z.string(), words: z.string(), from: z.string(), to: z.string().nullable() }),
    ),
    inForce: z.array(
      z.strictObject({
        scenario: z.string(),
        at: z.iso.date(),
        year: z.int().meta({ description: "Of the trade that is hit" }),
        currency: z.string(),
        rows: z.array(printed(IN_FORCE)).meta({ description: "By measure and sector of every flow that is hit" }),
      }),
    ),
    products: z.array(checkedProducts).meta({ description: "Measures whose rows by product enter the economy" }),
  }),
  brief: documentOf("brief", { file: z.string(), manifest: MANIFEST }),
  cite: documentOf("cite", {
    sources: z.array(z.strictObject({ key: z.string(), text: z.string(), url: z.string().nullable() })),
  }),
  "data list": documentOf("data list", { packages: z.array(listedPackage) }),
  "data show": documentOf("data show", {
    package: z.looseObject({
      kind: z.enum(["economy", "votes", "council", "alliances", "observed-trade"]),
      name: z.string(),
    }),
  }),
  "data verify": documentOf("data verify", {
    package: z.string(),
    identities: z.array(identity),
    placebo: z.number().optional().meta({ description: "Only of an economy" }),
    placeboTolerance: z.number().optional(),
    findings: z.array(finding).optional().meta({ description: "Only of an economy" }),
  }),
  "data roll": documentOf("data roll", {
    package: z.string(),
    folder: z.string(),
    shareMoved: z.number().meta({ unit: "fraction of world sales" }),
    growth: z.number().meta({ unit: "ratio" }),
    placebo: z.number().meta({ unit: "fraction of welfare" }),
  }),
  "elasticities estimate": ELASTICITIES_ESTIMATE,
  import: documentOf("import", {
    format: z.string(),
    folder: z.string(),
    files: z.array(z.string()),
    rebased: rebasedTables.nullable().optional().meta({ description: "With --rebase: what was moved; null = nothing" }),
    surcharged: surchargedTables
      .optional()
      .meta({ description: "What the surcharges of the recipe moved, if it has any" }),
    tariffs: importedTariffs
      .optional()
      .meta({ description: "Of tariffs: how they were read, and the rates of sectors" }),
    customs: importedCustoms
      .optional()
      .meta({ description: "Of customs records: how they were read and what they hold" }),
  }),
  ...POSITIONS_DOCUMENTS,
  init: documentOf("init", { folder: z.string(), files: z.array(z.string()) }),
  replicate: documentOf("replicate", {
    id: z.string().optional(),
    citation: z.string().optional(),
    tolerances: z.array(z.string()).optional(),
    notes: z.array(z.string()).optional(),
    rows: z.array(comparedRow).optional(),
    replications: z.array(replication).optional(),
  }),
  explain: documentOf("explain", {
    ...explained.partial().shape,
    codes: z.array(explained).optional().meta({ description: "Every code, where none was named" }),
  }),
  schema: documentOf("schema", {
    schemas: z.record(z.string(), z.unknown()).optional(),
    name: z.string().optional(),
    schema: z.unknown().optional(),
  }),
};
