import { z } from "zod";
import { STATEMENT_COLUMNS, type StatementColumn, STRATEGIES } from "../../engines/discourse/index.ts";
import { id, meaning, number, text, prose } from "../text/index.ts";

const optional = (what: string): z.ZodType => text().optional().meta(meaning(what));
const words = (what: string): z.ZodType => prose().optional().meta(meaning(what));

const COLUMNS: Readonly<Record<StatementColumn, z.ZodType>> = {
  id: id().meta(meaning("Name of the statement. Two rows have one id only where two coders coded it.")),
  document: optional("Document that it stands in, such as a speech or an article."),
  date: optional(
    "Day, month or year: `2020-05-17`, `2020-05`, `2020`. Blank: an earlier view, shown only under shift.",
  ),
  date_precision: z
    .enum(["day", "month", "year", "undated"])
    .optional()
    .meta(meaning("How much of the date is known. Default: as the date is written.")),
  person: optional("Who speaks; in a collective row the group. Needed in every other row."),
  role: optional("Office of the speaker at the time."),
  country: optional("Country of the speaker, ISO 3166-1 alpha-3."),
  camp: optional("Camp of the codebook."),
  organization: optional("Organization that the speaker belongs to."),
  target: optional("What the statement is about."),
  concept: text().meta(meaning("Concept of the codebook.")),
  concept_group: optional("Heading under which the concept is shown."),
  agreement: z.enum(["1", "0"]).meta(meaning("1: supports the concept; 0: rejects it.")),
  position: number().optional().meta(meaning("Position on the codebook's scale. Blank: no stance, which is not 0.")),
  position_alternative: number()
    .optional()
    .meta(meaning("A second code that can be defended; it shows how far results depend on coding.")),
  strategy: z
    .enum(STRATEGIES)
    .optional()
    .meta(meaning("What the speaker wants done, beside the scale. Blank: none said.")),
  activism: z
    .enum(["0", "1", "2"])
    .optional()
    .meta(meaning("0: stay away; 1: act when asked or when it pays; 2: act by oneself. Blank: not coded.")),
  quote: words("The words themselves."),
  language: optional("Language of the quote, else of the source, ISO 639-1."),
  paraphrase_en: words("What is said, in English. Without it and without a quote a reader sees the code alone."),
  paraphrase_ru: words("The same in Russian."),
  source: optional("Key of the bibliography, several parted by `;`. Every row needs one."),
  locator: optional("Page, line or offset in the source."),
  coder: optional("Who coded the row."),
  confidence: z
    .enum(["high", "medium", "low"])
    .optional()
    .meta(meaning("How sure the coder is of attribution and code.")),
  collective: z
    .enum(["1", "0"])
    .optional()
    .meta({ ...meaning("1: said of a group; left out of networks and means of speakers."), default: "0" }),
  note: words("Remark of the coder."),
};

/** A row of statements. */
export const STATEMENT_SCHEMA: z.ZodType<Readonly<Record<string, unknown>>> = z.strictObject(COLUMNS);

/** The same with every cell as it is written, so that one bad cell does not hide what is wrong with the others. */
export const CELLS_SCHEMA = z.strictObject(
  Object.fromEntries(STATEMENT_COLUMNS.map((column) => [column, prose().optional()])),
);

/** A row of statements as it is written; blank cells are left out. */
export type StatementCells = z.output<typeof CELLS_SCHEMA>;
