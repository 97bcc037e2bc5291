import { Command, CommanderError, Option } from "commander";
import { type Problem, TertiusError } from "../base/problems/index.ts";
import {
  collected,
  type Coming,
  inLanguage,
  isoDate,
  JSON_MEANING,
  onCase,
  type Report,
  wholeDays,
  wholeYear,
  withAnswerFor,
  withCaseChoices,
  withCaseOptions,
  withReadingOptions,
  withLanguage,
  withSolveOptions,
} from "./caseCommand.ts";
import type { DrawWords } from "./draws/drawChoice.ts";
import { addCompare, addDiff } from "./compareCommands.ts";
import { addElasticities } from "./elasticitiesCommand.ts";
import { FORMATS } from "./importFormats.ts";
import {
  align,
  audit,
  brief,
  check,
  cite,
  dataList,
  dataRoll,
  dataShow,
  dataVerify,
  explain,
  importPackage,
  init,
  market,
  replicate,
  replicateList,
  schema,
} from "./loadedCommands.ts";
import { KINDS } from "./newCaseKinds.ts";
import { addOpen } from "./openCommand.ts";
import { caseOptions, dataRootProblems, languageOption, type RawCaseOptions } from "./options.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { addPositions } from "./positionsCommands.ts";
import { addStructures } from "./structuresCommand.ts";
import { addSweep, addWorker } from "./sweepCommands.ts";
import { VERSION } from "../node/files/index.ts";
import type { Language } from "../base/wording/index.ts";
import type { Progress } from "./progress.ts";
import { addScore } from "./scoreCommand.ts";
import { addExposure, addTariffs } from "./tariffCommands.ts";
import { addImportOptions, type RawImportOptions } from "./importOptions.ts";
import { wrongUsage } from "./problems/options.ts";
import { addRun, type RunWords, STATIC_MEANING } from "./runCommand.ts";

/**
 * Reads a command line and does what it says.
 *
 * @param words     The words after `tertius`.
 * @param progress  Told what is going on.
 */
export async function request(words: readonly string[], progress: Progress): Promise<Outcome> {
  const state: { outcome: Coming | null; help: string } = { outcome: null, help: "" };
  const program = tertius((outcome) => {
    state.outcome = outcome;
  }, progress);
  configure(program, (text) => {
    state.help += text;
  });
  try {
    program.parse([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return commanderOutcome(error, state.help);
  }
  const help = program.helpInformation();
  return (await settled(state.outcome, words)) ?? done("help", "", [], { help }, help);
}

/** Problems that a command throws while it works are of its input; whatever else it throws is a fault of ours. */
async function settled(coming: Coming | null, words: readonly string[]): Promise<Outcome | null> {
  try {
    return await coming;
  } catch (error) {
    if (error instanceof TertiusError) return refused(words[0] ?? "tertius", words.join(" "), error.problems);
    throw error;
  }
}

function configure(command: Command, write: (text: string) => void): void {
  // Where a command of several parts is called without one, its help is written as an error.
  command.exitOverride().configureOutput({ writeOut: write, writeErr: write, outputError: () => {} });
  for (const each of command.commands) configure(each, write);
}

function commanderOutcome(error: CommanderError, help: string): Outcome {
  if (error.exitCode === 0 || error.code === "commander.help")
    return done("help", "", [], { help: help.trimEnd() }, help.trimEnd());
  return refused("tertius", "command line", [usage(error.message)]);
}

function usage(message: string): Problem {
  const [head = "", ...more] = message.replace(/^error: /u, "").split("\n");
  const said = more.join(" ").replace(/[()]/gu, "").trim();
  const sentence = `${head.charAt(0).toUpperCase()}${head.slice(1).replace(/\.?$/u, ".")}`;
  return wrongUsage({
    place: {},
    message: sentence,
    hints: [
      ...(said === "" ? [] : [said]),
      "`tertius --help` lists the commands, `tertius COMMAND --help` their options.",
    ],
    russian: {
      message: sentence,
      hints: [
        ...(said === "" ? [] : [said]),
        "`tertius --help` перечисляет команды, `tertius COMMAND --help` — их ключи.",
      ],
    },
  });
}

const EXIT_CODES = `
Progress goes to stderr: on a terminal one line that is erased at the end, elsewhere one line per part.

Exit codes: 0 done · 1 Tertius itself failed · 2 problems in the input
            3 the models gave no answer, or only a part of it · 130 interrupted`;

function tertius(report: Report, progress: Progress): Command {
  const program = new Command("tertius")
    .description("A and B are in a trade war. What does it mean for C?")
    .version(VERSION, "--version", "print the version")
    .showSuggestionAfterError(true)
    .option("--debug", "if Tertius itself fails, show where")
    .enablePositionalOptions()
    .helpCommand(false)
    .addHelpText("after", EXIT_CODES);
  addCaseCommands(program, report, progress);
  addOpen(program, report, progress);
  addCompare(program, report, progress);
  addDiff(program, report, progress);
  addSweep(program, report, progress);
  addTariffs(program, report, progress);
  addExposure(program, report);
  addScore(program, report);
  addStructures(program, report, progress);
  addWorker(program, report, progress);
  addPartCommands(program, report, progress);
  addMarket(program, report, progress);
  addPositions(program, report);
  addDataCommands(program, report);
  addElasticities(program, report);
  addImport(program, report);
  withLanguage(program.command("replicate [id]"))
    .description("list the published results that can be computed again, or compute one from its authors' files")
    .option("--data <dir>", "folder with the authors' files")
    .option("--json", JSON_MEANING)
    .action((id: string | undefined, options: { data?: string; lang?: string }) =>
      inLanguage("replicate", report, options, (language) =>
        id === undefined ? replicateList(language) : replicate(id, options.data ?? null, language),
      ),
    );
  withLanguage(program.command("init <name>"))
    .description("write a new case that runs")
    .addOption(new Option("--kind <kind>", "what to start from").choices(KINDS).default("case"))
    .option("--json", JSON_MEANING)
    .action((name: string, options: { kind: string; lang?: string }) =>
      inLanguage("init", report, options, (language) => init(name, options.kind, language)),
    );
  withLanguage(program.command("schema [name]"))
    .description("print the JSON Schema of an input or, with --outputs, of what a command prints")
    .option("--outputs", "schemas of the documents that commands print")
    .option("--json", JSON_MEANING)
    .action((name: string | undefined, options: { outputs?: boolean; lang?: string }) =>
      inLanguage("schema", report, options, () => schema(name ?? null, options.outputs === true)),
    );
  withLanguage(program.command("explain [code]"))
    .description("explain a problem code such as E214 and what to do; without a code, list all")
    .option("--json", JSON_MEANING)
    .action((code: string | undefined, options: { lang?: string }) =>
      inLanguage("explain", report, options, (language) => explain(code ?? null, language)),
    );
  return program;
}

type BriefWords = Omit<RunWords, keyof DrawWords | "full" | "keep" | "overwrite" | "png" | "scenario">;

interface CheckWords extends RawCaseOptions {
  readonly full?: boolean;
  readonly scenario?: string;
}

function addCaseCommands(program: Command, report: Report, progress: Progress): void {
  withCaseChoices(program.command("check <case>"))
    .option("--json", JSON_MEANING)
    .description("check a case without running its models, read its measures back in words, and say what they hit")
    .option("--full", "print every flow that is hit, and each by measure and sector")
    .option("--scenario <id>", "what is in force in this scenario (default: the one that the answer is about)")
    .action(
      onCase("check", report, (folder, options, raw: CheckWords) =>
        check(folder, options, { scenario: raw.scenario ?? null, full: raw.full === true }),
      ),
    );
  addRun(program, report, progress);
  withSolveOptions(withAnswerFor(program.command("brief <case>")))
    .description("write the cited brief as one HTML file")
    .option("--out <file>", "file to write (default: brief.html or brief.pdf in the folder of the results)")
    .option("--pdf", "write a PDF; if packages for this are missing, a message names them")
    .option("--static", STATIC_MEANING)
    .action(
      onCase("brief", report, (folder, options, raw: BriefWords) =>
        brief(folder, options, {
          out: raw.out ?? null,
          pdf: raw.pdf === true,
          isStill: raw.static === true,
          progress,
        }),
      ),
    );
}

/** Commands on one part of a case, and its bibliography. */
function addPartCommands(program: Command, report: Report, progress: Progress): void {
  withSolveOptions(program.command("audit <case>"))
    .description(
      "check the claims of an article against the results: verdict, value, range, margin, what would change it",
    )
    .option("--explain <id>", "show everything behind the verdict on one claim, and search for what would change it")
    .option("--review", "print all claims as a Markdown page for a reviewer")
    .action(
      onCase("audit", report, (folder, options, raw: RawCaseOptions & { explain?: string; review?: boolean }) =>
        audit(folder, options, { explain: raw.explain ?? null, review: raw.review === true, progress }),
      ),
    );
  withCaseOptions(program.command("align <case>"))
    .description(
      "how close the states of a case are, what each would lose without the other, and whether an alliance would pay",
    )
    .option("--estimate", "estimate the ideal points again and write them into the package of votes")
    .option(
      "--roll-calls <choice>",
      "votes that count: all, important, final (no amendments or paragraphs), or issue codes such as nu,di",
    )
    .action(
      onCase("align", report, (folder, options, raw: RawCaseOptions & { estimate?: boolean; rollCalls?: string }) =>
        align(folder, options, { estimate: raw.estimate === true, rollCalls: raw.rollCalls ?? null, progress }),
      ),
    );
  withReadingOptions(program.command("cite <case>"))
    .description("print the bibliography of the data and methods that a case uses")
    .action(onCase("cite", report, cite));
}

interface MarketWords extends RawCaseOptions {
  readonly scenario?: string;
  readonly close?: string;
  readonly replace?: string;
  readonly from?: string;
  readonly days?: number;
  readonly year?: number;
  /** True where no buyer is named. */
  readonly score?: string | true;
}

function addMarket(program: Command, report: Report, progress: Progress): void {
  withReadingOptions(program.command("market <case> <name>"))
    .description("one commodity market of a case: who runs short, at which prices, and what limits supply")
    .option("--scenario <id>", "a scenario of the market or the case (default: the year as it was)")
    .option("--close <chokepoint>", "also close this strait, canal or route")
    .option("--from <date>", "first day on which it is closed (default: the first of the year)", isoDate)
    .option("--days <n>", "number of days that it stays closed (default: to the end of the year)", wholeDays)
    .option(
      "--replace <seller:buyer>",
      "show who replaces this flow, named by places of the market (default: flows between the parties)",
    )
    .option("--year <year>", "year to compute (default: the last year with observed flows)", wholeYear)
    .option(
      "--score [buyer]",
      "hold the market against what this buyer had in later years, beside rules that need no model (default: the buyer of its key score)",
    )
    .action((folder: string, name: string, raw: MarketWords) => {
      const { options, problems } = caseOptions(raw);
      if (problems.length > 0) {
        report(refused("market", "command line", problems));
        return;
      }
      const { scenario = null, close = null, replace = null, from = null, days = null, year = null } = raw;
      const score = raw.score === undefined ? null : raw.score === true ? "" : raw.score;
      report(market(folder, options, { name, scenario, close, replace, from, days, year, score, progress }));
    });
}

function addDataCommands(program: Command, report: Report): void {
  const data = program
    .command("data")
    .description("work with data packages: list, show, verify, roll")
    .helpCommand(false);
  const part = (name: string, description: string): Command =>
    withLanguage(data.command(name))
      .description(description)
      .option("--data-root <dir>", "a folder with more data packages (repeatable)", collected)
      .option("--json", JSON_MEANING);
  type Raw = { readonly dataRoot?: readonly string[]; readonly lang?: string };
  const onRoots = (
    name: string,
    { dataRoot = [], lang }: Raw,
    act: (roots: readonly string[], language: Language) => Coming,
  ): void => {
    const problems = [...dataRootProblems(dataRoot)];
    const language = languageOption(lang, problems);
    report(problems.length > 0 ? refused(name, "command line", problems) : act(dataRoot, language));
  };
  part("list", "list every data package").action((raw: Raw) => onRoots("data list", raw, dataList));
  part("show <package>", "show what a package holds, its origin, licence and notes").action((name: string, raw: Raw) =>
    onRoots("data show", raw, (roots, language) => dataShow(name, roots, language)),
  );
  part(
    "verify <package>",
    "check that the numbers of a package add up, and that an economy stays put when nothing changes",
  ).action((name: string, raw: Raw) =>
    onRoots("data verify", raw, (roots, language) => dataVerify(name, roots, language)),
  );
  part("roll <package>", "update an economy to the trade of a later year")
    .requiredOption("--to <file>", "CSV: exporter, importer, value, unit; sector and year optional")
    .option("--year <year>", "the later year, if the file has no column `year`", wholeYear)
    .option("--out <dir>", "folder for the new package (default: out/<name>)")
    .action((name: string, raw: Raw & { to: string; year?: number; out?: string }) =>
      onRoots("data roll", raw, (roots, language) =>
        dataRoll(name, roots, { to: raw.to, year: raw.year ?? null, out: raw.out ?? null, language }),
      ),
    );
}

function addImport(program: Command, report: Report): void {
  addImportOptions(withLanguage(program.command("import <format> <paths...>")))
    .description(
      `turn files of another format into a data package, or coded statements and tariffs by product into tables of a case; formats: ${FORMATS.join(", ")}. docs/economy-packages.md describes the tables of an economy, docs/tariff-files.md files of tariffs, docs/observed-packages.md customs records`,
    )
    .requiredOption("--out <package>", "folder for the new package or tables")
    .option(
      "--recipe <file>",
      "JSON file with what the files do not say: names, licences, sources, elasticity sets, columns",
    )
    .option(
      "--rebase",
      "repair tables whose accounts contradict flows and inputs: keep the stated shares, adjust all else until it adds up, and report by how much",
    )
    .option("--json", JSON_MEANING)
    .action((format: string, paths: readonly string[], raw: ImportWords) =>
      inLanguage("import", report, raw, (language) =>
        importPackage(format, paths, {
          out: raw.out,
          recipe: raw.recipe ?? null,
          rebase: raw.rebase === true,
          language,
          own: raw,
        }),
      ),
    );
}

interface ImportWords extends RawImportOptions {
  readonly out: string;
  readonly recipe?: string;
  readonly rebase?: true;
  readonly lang?: string;
}
