import { type Command, InvalidArgumentError, Option } from "commander";
import {
  type Actor,
  ACTORS,
  DUPLICATE_RULES,
  type DuplicateRule,
  KERNELS,
  type KernelShape,
  type NetworkOptions,
  type Normalization,
  type Qualifier,
  QUALIFIERS,
  type TwoModeOptions,
} from "../engines/discourse/index.ts";
import { type Problem, problem } from "../problems/index.ts";
import type { NetworkQuestion } from "../solve/index.ts";
import {
  inLanguage,
  isoDate,
  JSON_MEANING,
  onCase,
  type Report,
  withCaseOptions,
  withLanguage,
} from "./caseCommand.ts";
import { positions } from "./commands/positions.ts";
import { positionsAgree } from "./commands/positionsAgree.ts";
import { positionsExport } from "./commands/positionsExport.ts";
import { positionsNetwork } from "./commands/positionsNetwork.ts";
import { propose } from "./commands/propose.ts";
import type { RawCaseOptions } from "./options.ts";
import { refused } from "./outcome.ts";

const KINDS = ["actors", "concepts", "two-mode"] as const;
const ONE_MODE: readonly string[] = ["none", "average", "jaccard", "cosine", "dna-compat"];
const TWO_MODES: readonly string[] = ["none", "activity", "prominence"];

interface NetworkWords extends RawCaseOptions {
  readonly kind: (typeof KINDS)[number];
  readonly actor: Actor;
  readonly variable: "agreement" | "position";
  readonly qualifier: Qualifier;
  readonly normalization: string;
  readonly duplicates: DuplicateRule;
  readonly from?: string;
  readonly to?: string;
  readonly kernel?: KernelShape;
  readonly centre?: string;
  readonly bandwidth?: number;
  readonly collective?: boolean;
  readonly undated?: boolean;
  readonly out?: string;
}

/** `tertius positions CASE` and its parts. */
export function addPositions(program: Command, report: Report): void {
  const group = withCaseOptions(program.command("positions <case>"))
    .description(
      "where each camp stands, how sure that is, on how many statements; parts: network, agree, export, propose",
    )
    .enablePositionalOptions()
    .hook("preSubcommand", handOptionsOn)
    .action(onCase("positions", report, positions));
  addNetwork(group, report);
  withCaseOptions(group.command("agree <case>"))
    .description("how far coders agree by variable, and where they differ")
    .action(onCase("positions agree", report, positionsAgree));
  withCaseOptions(group.command("export <case>"))
    .description("every statement as the table of a case, and the tables of what was computed from them")
    .option("--out <dir>", "where they go; out/<case>/positions when no folder is named")
    .action(
      onCase("positions export", report, (folder, options, raw: RawCaseOptions & { out?: string }) =>
        positionsExport(folder, options, raw.out ?? null),
      ),
    );
  withLanguage(group.command("propose <file>"))
    .description("who says what in an English text, found by rules, for a person to accept and code")
    .option("--out <file>", "CSV of the proposals to work through")
    .option("--json", JSON_MEANING)
    .action((file: string, raw: { out?: string; lang?: string }) =>
      inLanguage("positions propose", report, raw, (language) => propose(file, raw.out ?? null, language)),
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
  const chosen = (flag: string, what: string, choices: readonly string[], preset: string): Option =>
    new Option(flag, what).choices(choices).default(preset);
  withCaseOptions(group.command("network <case>"))
    .description("who speaks with whom, down to the pairs of statements behind every tie")
    .addOption(chosen("--kind <kind>", "what is tied", KINDS, "actors"))
    .addOption(chosen("--actor <actor>", "who the actors are", ACTORS, "person"))
    .addOption(chosen("--variable <name>", "what is compared", ["agreement", "position"], "agreement"))
    .addOption(chosen("--qualifier <rule>", "what a pair counts as", QUALIFIERS, "subtract"))
    .addOption(
      chosen("--normalization <rule>", "what a weight is divided by", [...ONE_MODE, ...TWO_MODES.slice(1)], "none"),
    )
    .addOption(chosen("--duplicates <rule>", "which repeated statements count once", DUPLICATE_RULES, "include"))
    .option("--from <date>", "first day of the window", isoDate)
    .option("--to <date>", "last day of the window", isoDate)
    .addOption(new Option("--kernel <shape>", "weights in time").choices(KERNELS))
    .option("--centre <date>", "day of the largest weight", isoDate)
    .option("--bandwidth <days>", "half the width of the kernel; of a gaussian the standard deviation", days)
    .option("--collective", "let statements attributed to groups in")
    .option("--undated", "let earlier views without a date in")
    .option("--out <dir>", "write nodes, edges and matrix as CSV, GraphML and GEXF")
    .action((folder: string, raw: NetworkWords) => {
      const problems = networkProblems(raw);
      if (problems.length > 0) return report(refused("positions network", "command line", problems));
      onCase("positions network", report, (_folder, options) =>
        positionsNetwork(folder, options, { question: questionOf(raw), out: raw.out ?? null }),
      )(folder, raw);
    });
}

function days(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError("Expected a number of days above 0.");
}

/** Options that do not go together. */
function networkProblems({ kind, qualifier, normalization, kernel, centre, bandwidth }: NetworkWords): Problem[] {
  const known = kind === "two-mode" ? TWO_MODES : ONE_MODE;
  const qualifiers = kind === "two-mode" ? ["ignore", "subtract"] : QUALIFIERS;
  const weights = [kernel, centre, bandwidth];
  const isHalf = weights.some((each) => each !== undefined) && weights.some((each) => each === undefined);
  return [
    ...(known.includes(normalization) ? [] : [together("--normalization", normalization, kind, known)]),
    ...(qualifiers.some((each) => each === qualifier) ? [] : [together("--qualifier", qualifier, kind, qualifiers)]),
    ...(isHalf ? [halfKernel()] : []),
  ];
}

function together(option: string, found: string, kind: string, known: readonly string[]): Problem {
  return problem(
    "E902",
    { path: option },
    { message: `${option} cannot be "${found}" with --kind ${kind}.`, found, expected: `one of ${known.join(", ")}` },
  );
}

function halfKernel(): Problem {
  return problem(
    "E902",
    { path: "--kernel" },
    { message: "A kernel needs a shape, a centre and a bandwidth.", expected: "--kernel, --centre and --bandwidth" },
  );
}

/** The network that the checked words ask for. */
function questionOf(raw: NetworkWords): NetworkQuestion {
  const { kind, actor, variable, duplicates, from, to, kernel, centre, bandwidth } = raw;
  const window = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const selection = {
    actor,
    variable,
    duplicates,
    collective: raw.collective === true,
    undated: raw.undated === true,
    ...(from === undefined && to === undefined ? {} : { window }),
    ...(kernel === undefined || centre === undefined || bandwidth === undefined
      ? {}
      : { kernel: { shape: kernel, centre, bandwidth } }),
  };
  if (kind === "two-mode") {
    const { qualifier, normalization } = raw as NetworkWords &
      Required<Pick<TwoModeOptions, "qualifier" | "normalization">>;
    return { kind, options: { ...selection, qualifier, normalization } };
  }
  const options: NetworkOptions = { qualifier: raw.qualifier, normalization: raw.normalization as Normalization };
  return { kind, options: { ...selection, ...options } };
}
