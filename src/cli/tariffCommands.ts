import { type Command, InvalidArgumentError, Option } from "commander";
import { JSON_MEANING, onCase, type Report, withAnswerFor, withCaseChoices } from "./caseCommand.ts";
import { exposure, tariffs } from "./loadedCommands.ts";
import { caseOptions, commaParts, type RawCaseOptions } from "./options.ts";
import { refused } from "./outcome.ts";
import type { Progress } from "./progress.ts";

const OBJECTIVES = ["welfare", "revenue"] as const;
const BUNDLES = ["pair", "sector", "partner", "mfn"] as const;

/** Options that only a search has. */
const SEARCHING = ["on", "by", "objective", "least", "most"] as const;

interface TariffWords extends RawCaseOptions {
  readonly gradient?: string;
  readonly optimal?: string;
  readonly nash?: string;
  readonly agreed?: string;
  readonly on?: string;
  readonly by?: (typeof BUNDLES)[number];
  readonly objective?: (typeof OBJECTIVES)[number];
  readonly least?: number;
  readonly most?: number;
  readonly scenario?: string;
  readonly full?: boolean;
}

/** `tertius tariffs CASE`. */
export function addTariffs(program: Command, report: Report, progress: Progress): void {
  withCaseChoices(withAnswerFor(program.command("tariffs <case>")))
    .description("which tariffs help or hurt a country most; which ones countries would choose if they could")
    .option("--gradient <country>", "rank the tariffs of the world by what one point more does to this country or bloc")
    .option("--optimal <country>", "what this country or customs union would choose if nobody answered")
    .option("--nash <countries>", "a war: tariffs from which none of these would move alone, such as USA,CHN or USA,EU")
    .option("--agreed <countries>", "tariffs that give all of these the same gain, as large as can be")
    .option("--on <countries>", "whose goods may be taxed, ROW too (default: each other's; of one country everybody's)")
    .addOption(
      new Option(
        "--by <bundle>",
        "what bears one rate: pair, the goods of each rival; sector, a sector of them; partner, the goods of each country of the world; mfn, all goods of all others",
      ).choices(BUNDLES),
    )
    .addOption(
      new Option("--objective <aim>", "what is to be as large as can be (default: welfare)").choices(OBJECTIVES),
    )
    .option("--least <percent>", "lowest tariff (default: -50)", percent)
    .option("--most <percent>", "highest tariff (default: 2000)", percent)
    .option("--scenario <id>", "what all other tariffs are as (default: what the answer is about)")
    .option("--full", "print every rate and every country")
    .option("--json", JSON_MEANING)
    .action((folder: string, raw: TariffWords) => {
      const { options, problems } = caseOptions(raw);
      if (problems.length > 0) {
        report(refused("tariffs", "command line", problems));
        return;
      }
      const {
        gradient = null,
        optimal,
        nash,
        agreed,
        on,
        by = null,
        objective = "welfare",
        least = null,
        most = null,
      } = raw;
      report(
        tariffs(folder, options, {
          gradient,
          searching: SEARCHING.filter((option) => raw[option] !== undefined).map((option) => `--${option}`),
          optimal: optimal === undefined ? null : commaParts(optimal),
          nash: nash === undefined ? null : commaParts(nash),
          agreed: agreed === undefined ? null : commaParts(agreed),
          on: commaParts(on),
          by,
          objective,
          least,
          most,
          scenario: raw.scenario ?? null,
          full: raw.full === true,
          progress,
        }),
      );
    });
}

/** `tertius exposure CASE`. */
export function addExposure(program: Command, report: Report): void {
  withCaseChoices(withAnswerFor(program.command("exposure <case>")))
    .description(
      "economic exposure: whose productivity and whose tariffs matter to the third countries, beside their votes",
    )
    .option("--full", "print every partner")
    .option("--json", JSON_MEANING)
    .action(
      onCase("exposure", report, (folder, options, raw: RawCaseOptions & { readonly full?: boolean }) =>
        exposure(folder, options, { full: raw.full === true }),
      ),
    );
}

function percent(text: string): number {
  const value = /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new InvalidArgumentError("Expected a number of percent such as 25.");
}
