import type { Command } from "commander";

/** Options of `tertius import tariffs`, as typed. */
export interface RawTariffOptions {
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
}

const OPTIONS: readonly (readonly [flags: string, help: string])[] = [
  ["--from <date>", "tariffs: first day in force, such as 2025-08-01"],
  ["--source <key>", "tariffs: key of the bibliography (default: an entry for the file is drafted)"],
  ["--mode <mode>", "tariffs: add (points more, the default), set (the tariff itself) or lower (points less)"],
  ["--vintage <year>", "tariffs: revision of the codes, such as HS2017 (default: the newest that has them)"],
  ["--rates <unit>", "tariffs: percent or fraction, where rates are below 1"],
  ["--digits <n>", "tariffs: digits of every code; a zero that was lost in front is put back"],
  ["--code <column>", "tariffs: name of the column of codes"],
  ["--rate <column>", "tariffs: name of the column of rates"],
  ["--sheet <name>", "tariffs: sheet of the workbook"],
  ["--weights <file>", "tariffs: imports of the pair from BACI or Comtrade, which weigh the products of a sector"],
  ["--weights-vintage <year>", "tariffs: revision of the products of the imports, where the file does not say it"],
  ["--importer <country>", "tariffs: whose imports of the file weigh; a country or EU"],
  ["--exporter <country>", "tariffs: from where"],
];

/** Adds the options of tariffs to the command that imports. */
export function addTariffOptions(command: Command): Command {
  return OPTIONS.reduce((added, [flags, help]) => added.option(flags, help), command);
}

/** The first option of tariffs that was typed; undefined where none was. */
export function typedTariffOption(raw: RawTariffOptions): string | undefined {
  const typed: Readonly<Record<string, unknown>> = { ...raw };
  return OPTIONS.map(([flags]) => flags.split(" ")[0] ?? "").find((name) => typed[keyOf(name)] !== undefined);
}

/** `--weights-vintage` → `weightsVintage` */
function keyOf(name: string): string {
  return name.slice(2).replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
