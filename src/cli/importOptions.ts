import type { Command } from "commander";

/** Options of single formats of `tertius import`, as typed. */
export interface RawImportOptions {
  readonly from?: string;
  readonly source?: string;
  readonly mode?: string;
  readonly vintage?: string;
  readonly rates?: string;
  readonly digits?: string;
  readonly code?: string;
  readonly rate?: string;
  readonly sheet?: string;
  readonly weights?: string;
  readonly weightsVintage?: string;
  readonly importer?: string;
  readonly exporter?: string;
  readonly seller?: string;
  readonly period?: string;
  readonly value?: string;
  readonly duties?: string;
  readonly figure?: string;
  readonly unit?: string;
  readonly currency?: string;
  readonly absent?: string;
  readonly codes?: string;
  readonly classification?: string;
  readonly economy?: string;
}

/** Formats that have options of their own. */
type OwnFormat = "tariffs" | "customs";

interface FormatOption {
  readonly flags: string;
  readonly help: string;
  readonly formats: readonly OwnFormat[];
}

const tariffs = (flags: string, help: string): FormatOption => ({
  flags,
  help: `tariffs: ${help}`,
  formats: ["tariffs"],
});
const customs = (flags: string, help: string): FormatOption => ({
  flags,
  help: `customs: ${help}`,
  formats: ["customs"],
});
const both = (flags: string, help: string): FormatOption => ({ flags, help, formats: ["tariffs", "customs"] });

const OPTIONS: readonly FormatOption[] = [
  tariffs("--from <date>", "first day in force, such as 2025-08-01"),
  tariffs("--source <key>", "key of the bibliography (default: an entry for the file is drafted)"),
  tariffs("--mode <mode>", "add (points more, the default), set (the tariff itself) or lower (points less)"),
  both(
    "--vintage <year>",
    "tariffs, customs: revision of the codes, such as HS2017 (default: the newest that has them)",
  ),
  tariffs("--rates <unit>", "percent or fraction, where rates are below 1"),
  tariffs("--digits <n>", "digits of every code; a zero that was lost in front is put back"),
  both("--code <column>", "tariffs, customs: name of the column of codes"),
  tariffs("--rate <column>", "name of the column of rates"),
  both("--sheet <name>", "tariffs, customs: sheet of the workbook"),
  tariffs("--weights <file>", "imports of the pair from BACI or Comtrade, which weigh the products of a sector"),
  tariffs("--weights-vintage <year>", "revision of its products, where the file does not say it (needs --weights)"),
  both("--importer <country>", "tariffs: whose imports weigh, a country or EU (needs --weights); customs: who buys"),
  tariffs("--exporter <country>", "from where these imports come, a country or EU (needs --weights)"),
  customs("--seller <column>", "name of the column of sellers"),
  customs("--period <column>", "name of the column of months or years (default: they stand side by side)"),
  customs("--value <column>", "name of the column of imports, or the word for them in --figure"),
  customs("--duties <column>", "the same of duties"),
  customs("--figure <column>", "column that tells imports from duties, where they have rows of their own"),
  customs("--unit <unit>", "what money is written in: one (the default), thousand or million"),
  customs("--currency <code>", "of the money (default: USD)"),
  customs("--absent <kind>", "what no row means: unknown (the default) or zero"),
  customs("--codes <table>", "CSV: code, sectors, title, left_out (default: codes are products of six digits)"),
  customs("--classification <words>", "what the codes are, such as “NAICS, three digits”"),
  customs("--economy <package>", "whose sectors the codes name (default: the packages that come with Tertius)"),
];

/** Adds the options of single formats to the command that imports. */
export function addImportOptions(command: Command): Command {
  return OPTIONS.reduce((added, { flags, help }) => added.option(flags, help), command);
}

/** The first typed option that a format does not have, with the formats that do; undefined where none was. */
export function typedForOthers(
  raw: RawImportOptions,
  format: string,
): { readonly option: string; readonly formats: readonly OwnFormat[] } | undefined {
  const typed: Readonly<Record<string, unknown>> = { ...raw };
  const found = OPTIONS.find(
    ({ flags, formats }) => !formats.some((each) => each === format) && typed[keyOf(nameOf(flags))] !== undefined,
  );
  return found === undefined ? undefined : { option: nameOf(found.flags), formats: found.formats };
}

function nameOf(flags: string): string {
  return flags.split(" ")[0] ?? "";
}

/** `--weights-vintage` → `weightsVintage` */
function keyOf(name: string): string {
  return name.slice(2).replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
