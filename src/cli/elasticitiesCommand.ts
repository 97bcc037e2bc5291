import type { Command } from "commander";
import { isoDate, collected, JSON_MEANING, type Report, withLanguage } from "./caseCommand.ts";
import { elasticitiesEstimate } from "./loadedCommands.ts";
import { chosen, dataRootProblems, languageOption } from "./options.ts";
import { refused } from "./outcome.ts";
import type { Problem } from "../base/problems/index.ts";

const NAME = "elasticities estimate";

interface EstimateWords {
  readonly from?: string;
  readonly to?: string;
  readonly months?: true;
  readonly withoutSellers?: string;
  readonly withoutCodes?: string;
  readonly blankDuties: string;
  readonly instrument?: string;
  readonly instrumentDay?: string;
  readonly economy?: string;
  readonly dataRoot?: readonly string[];
  readonly lang?: string;
}

/** `tertius elasticities estimate PACKAGE`. */
export function addElasticities(program: Command, report: Report): void {
  const group = program
    .command("elasticities")
    .description("work with trade elasticities: estimate")
    .helpCommand(false);
  withLanguage(group.command("estimate <package>"))
    .description(
      "estimate from customs records how strongly buyers leave a seller whose duty rises; docs/model/elasticities-estimate.md says how",
    )
    .option("--from <window>", "the earlier window: 2024-05..2024-07, or a year (default: a year before --to)")
    .option("--to <window>", "the later window (default: the last three months of the package, or its last year)")
    .option("--months", "each month of the windows by itself, not their sums (each year, in a package of years)")
    .option("--without-sellers <codes>", "sellers to leave out, separated by commas or blanks: RUS")
    .option("--without-codes <codes>", "codes of goods to leave out, separated by commas or blanks: 211,324,334")
    .option(
      "--blank-duties <meaning>",
      "what a seller and code with imports and no figure of duties in any period paid: zero or unknown",
      "zero",
    )
    .option(
      "--instrument <file>",
      "CSV of rates in the law: exporter, code, window, rate_percent; or by sector, with a column added_points",
    )
    .option("--instrument-day <day>", "the day of a table by sector that has several", isoDate)
    .option("--economy <package>", "print the lines for each sector of this economy package")
    .option("--data-root <dir>", "a folder with more data packages (repeatable)", collected)
    .option("--json", JSON_MEANING)
    .action((name: string, raw: EstimateWords) => {
      const problems: Problem[] = [...dataRootProblems(raw.dataRoot)];
      const language = languageOption(raw.lang, problems);
      const withoutDuties = chosen(raw.blankDuties, "--blank-duties", ["zero", "unknown"] as const, problems) ?? "zero";
      const asked = {
        from: raw.from ?? null,
        to: raw.to ?? null,
        isByMonth: raw.months === true,
        withoutSellers: namesIn(raw.withoutSellers),
        withoutCodes: namesIn(raw.withoutCodes),
        withoutDuties,
        instrument: raw.instrument ?? null,
        day: raw.instrumentDay ?? null,
        economy: raw.economy ?? null,
        roots: raw.dataRoot ?? [],
        language,
      };
      report(problems.length > 0 ? refused(NAME, "command line", problems) : elasticitiesEstimate(name, asked));
    });
}

/** Names separated by commas or blanks. */
function namesIn(text = ""): readonly string[] {
  return text.split(/[\s,]+/u).filter((name) => name !== "");
}
