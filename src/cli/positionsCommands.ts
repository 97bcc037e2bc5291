import type { Command } from "commander";
import { onCase, type Report, withReadingOptions } from "./caseCommand.ts";
import { positions, positionsAgree, positionsExport, positionsNetwork } from "./loadedCommands.ts";
import { type NetworkWords, typedSettings, withNetworkOptions } from "./networkWords.ts";
import type { RawCaseOptions } from "./options.ts";

/** `tertius positions CASE` and its parts. */
export function addPositions(program: Command, report: Report): void {
  const group = withReadingOptions(program.command("positions <case>"))
    .description(
      "where each camp stands, how sure that is, and how many statements it rests on; parts: network, agree, export",
    )
    .enablePositionalOptions()
    .hook("preSubcommand", handOptionsOn)
    .action(onCase("positions", report, positions));
  addNetwork(group, report);
  withReadingOptions(group.command("agree <case>"))
    .description("how far coders agree on each variable, and where they differ")
    .action(onCase("positions agree", report, positionsAgree));
  withReadingOptions(group.command("export <case>"))
    .description("write every statement as a table of a case, with the tables computed from them")
    .option("--out <dir>", "folder for the tables (default: out/<case>/positions)")
    .action(
      onCase("positions export", report, (folder, options, raw: RawCaseOptions & { out?: string }) =>
        positionsExport(folder, options, raw.out ?? null),
      ),
    );
}

/** Options named before a part are those of the part, so that none is dropped in silence. */
function handOptionsOn(group: Command, part: Command): void {
  const known = new Set(part.options.map((each) => each.attributeName()));
  for (const each of group.options) {
    const name = each.attributeName();
    if (known.has(name) && group.getOptionValueSource(name) === "cli")
      part.setOptionValueWithSource(name, group.getOptionValue(name), "cli");
  }
}

function addNetwork(group: Command, report: Report): void {
  withNetworkOptions(withReadingOptions(group.command("network <case>")))
    .description("which speakers agree with each other, with the pairs of statements behind every tie")
    .action(
      onCase("positions network", report, (folder, options, raw: NetworkWords) =>
        positionsNetwork(folder, options, {
          typed: typedSettings(raw),
          network: raw.network ?? null,
          out: raw.out ?? null,
        }),
      ),
    );
}
