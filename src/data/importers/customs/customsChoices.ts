import { z } from "zod";
import {
  isTrader,
  type ObservedCode,
  type ObservedTrade,
  type Vintage,
  VINTAGES,
  WORLD,
} from "../../packages/index.ts";
import { append, LENGTHS, MOST_MEMBERS, type Problem } from "../../../base/problems/index.ts";
import { badRecipe } from "../problems.ts";
import { ISSUES_LISTED } from "../recipe.ts";

const text = z.string().min(1).max(LENGTHS.text);
const name = z.string().min(1).max(LENGTHS.name);

/** What money in a file is written in, and how many of the currency one is. */
export const MONEY_SCALES = { one: 1, thousand: 1000, million: 1_000_000 } as const;

/** One of {@link MONEY_SCALES}. */
export type MoneyScale = keyof typeof MONEY_SCALES;

const SCALES = ["one", "thousand", "million"] as const satisfies readonly MoneyScale[];

const columns = z.strictObject({
  seller: name,
  code: name,
  period: name.exactOptional().meta({ description: "Absent: the periods stand side by side" }),
  figure: name
    .exactOptional()
    .meta({ description: "Column that tells imports from duties, where they have rows of their own" }),
  value: name.meta({ description: "Column of imports, or the word for them in the column `figure`" }),
  duties: name.exactOptional().meta({ description: "The same of duties" }),
});

const codes = z
  .strictObject({
    code: name,
    title: text.default(""),
    sectors: z.array(name).max(100).default([]),
    leftOut: text.default("").meta({ description: "Why the code has no sector" }),
    leftOutRu: text.exactOptional().meta({ description: "The same in Russian" }),
  })
  .refine(({ sectors, leftOut }) => sectors.length > 0 !== (leftOut !== ""), "give either `sectors` or `leftOut`");

const RECIPE = z.strictObject({
  name: text,
  version: text,
  title: text,
  licenses: z
    .array(z.strictObject({ name: text, path: text.exactOptional(), title: text.exactOptional() }))
    .min(1)
    .max(MOST_MEMBERS),
  sources: z
    .array(z.strictObject({ title: text, path: text.exactOptional() }))
    .min(1)
    .max(MOST_MEMBERS),
  notes: z.array(text).max(MOST_MEMBERS).default([]),
  importer: z.string().refine(isTrader, "a country such as USA, or a bloc such as EU, expected").exactOptional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "an ISO 4217 code expected")
    .exactOptional(),
  unit: z.enum(SCALES).exactOptional(),
  absent: z.enum(["unknown", "zero"]).exactOptional(),
  classification: name.exactOptional(),
  economies: z.array(name).min(1).max(100).exactOptional(),
  columns: columns.exactOptional(),
  sellers: z
    .record(
      name,
      z
        .string()
        .refine((code) => code === WORLD || isTrader(code), "the code of a country or bloc expected")
        .nullable(),
    )
    .exactOptional()
    .meta({ description: "Sellers by a name of the file: code, WLD, or null to pass them over" }),
  codes: z.array(codes).min(1).max(20_000).exactOptional(),
  products: z
    .strictObject({
      file: name,
      year: z.int().min(1900).max(2199),
      vintage: z.enum(VINTAGES).exactOptional(),
      ...columns.pick({ seller: true, code: true, value: true, duties: true }).shape,
    })
    .exactOptional()
    .meta({ description: "Which of the files has imports of one year by product of six digits, and its columns" }),
});

/** What a recipe says of customs records. */
export type CustomsRecipe = z.output<typeof RECIPE>;

/** Names of the columns of a file. */
export interface CustomsColumns {
  readonly seller: string;
  readonly code: string;
  /** Null where the periods stand side by side. */
  readonly period: string | null;
  /** Column that tells imports from duties, where they have rows of their own. */
  readonly figure: string | null;
  /** Column of imports, or the word for them in the column `figure`. */
  readonly value: string;
  readonly duties: string | null;
}

/** Products of one year. */
export interface ProductsChoice {
  readonly file: string;
  readonly year: number;
  readonly vintage: Vintage | null;
  readonly columns: CustomsColumns;
}

/** All that the files of customs records do not say themselves. */
export interface CustomsChoices extends Pick<
  ObservedTrade,
  "manifest" | "importer" | "currency" | "classification" | "economies"
> {
  readonly columns: CustomsColumns;
  readonly unit: MoneyScale;
  /** What a seller, code and period without a row is. */
  readonly absent: "unknown" | "zero";
  /** Codes with their sectors; null: products of six digits, by the key; none of its own of a table that could not be read. */
  readonly codes: readonly ObservedCode[] | null | "unread";
  /** Revision of the products; null: the newest that has most of them. */
  readonly vintage: Vintage | null;
  readonly sheet: string | null;
  /** False where a file could not be opened: which periods there are is not known then. */
  readonly isEachGiven: boolean;
  readonly products: ProductsChoice | null;
  /** Sellers that the file calls by a name of its own: their code, or null where their rows are passed over. */
  readonly sellers: Readonly<Record<string, string | null>>;
  /** The code of a country or bloc that a misspelt text most likely means. */
  readonly countryMeant: (text: string) => string | null;
  /** The code of a country or bloc that a text names, `WLD` for all of them; null where it names none. */
  readonly countryOf: (text: string) => string | null;
}

/** What a recipe of customs records says; null with E343 where it cannot be read. */
export function customsRecipe(recipeText: string, problems: Problem[]): CustomsRecipe | null {
  const result = RECIPE.safeParse(parsedJson(recipeText), { reportInput: true });
  if (result.success) return result.data;
  append(
    problems,
    result.error.issues
      .slice(0, ISSUES_LISTED)
      .map(({ path, message }) => badRecipe(path.join(".") || "top level", message)),
  );
  return null;
}

function parsedJson(found: string): unknown {
  try {
    return JSON.parse(found);
  } catch {
    return undefined;
  }
}
