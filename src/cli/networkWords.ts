import { type Command, InvalidArgumentError, Option } from "commander";
import { NETWORK_KINDS, type NetworkFault, type NetworkSettings } from "../case/index.ts";
import {
  ACTORS,
  DUPLICATE_RULES,
  FILTER_VARIABLES,
  KERNELS,
  NORMALIZATIONS,
  QUALIFIERS,
  type StatementFilter,
  TIME_UNITS,
} from "../engines/discourse/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { isoDate } from "./caseCommand.ts";
import type { RawCaseOptions } from "./options.ts";
import { optionOutOfRange } from "./problems/options.ts";

/** The options of `tertius positions network` as typed. */
export interface NetworkWords extends RawCaseOptions, Omit<NetworkSettings, "timeWindow" | "windowSize"> {
  readonly timeWindow?: NetworkSettings["timeWindow"];
  readonly windowSize?: number;
  /** Id of a network of the case, whose settings the others change. */
  readonly network?: string;
  readonly out?: string;
}

/** Adds the options of a network; what is not typed is what the case says, else the default. */
export function withNetworkOptions(command: Command): Command {
  const chosen = (flag: string, what: string, choices: readonly string[]): Option =>
    new Option(flag, what).choices(choices);
  return command
    .option("--network <id>", "a network of the case; the other options change its settings")
    .addOption(chosen("--kind <kind>", "what the network links (default: actors)", NETWORK_KINDS))
    .addOption(chosen("--actor <actor>", "who the actors are (default: person)", ACTORS))
    .addOption(chosen("--variable <name>", "what is compared (default: agreement)", ["agreement", "position"]))
    .addOption(chosen("--qualifier <rule>", "how a pair of statements counts (default: subtract)", QUALIFIERS))
    .addOption(
      chosen("--normalization <rule>", "what a weight is divided by (default: none)", [
        ...NORMALIZATIONS,
        "activity",
        "prominence",
      ]),
    )
    .addOption(
      chosen("--duplicates <rule>", "which repeated statements count once (default: include)", DUPLICATE_RULES),
    )
    .option("--exclude <variable=value>", "leave out statements with this value (repeatable)", filtered)
    .option("--only <variable=value>", "keep only statements with one of these values (repeatable)", filtered)
    .option("--isolates", "keep actors and concepts whose statements are left out")
    .option("--from <date>", "first day", isoDate)
    .option("--to <date>", "last day", isoDate)
    .addOption(chosen("--time-window <unit>", "one network for each position of a moving window", TIME_UNITS))
    .option("--window-size <n>", "length of the moving window, in these units", units)
    .addOption(chosen("--kernel <shape>", "weights over time, around the centre of a moving window", KERNELS))
    .option("--centre <date>", "day of the largest weight", isoDate)
    .option("--bandwidth <days>", "half the width of the kernel; of a gaussian the standard deviation", days)
    .option("--collective", "let statements attributed to groups in")
    .option("--undated", "let earlier views without a date in")
    .option("--out <dir>", "write nodes, edges and matrix as CSV, UCINET DL, GraphML and GEXF");
}

function days(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value > 0 && Number.isFinite(value)) return value;
  throw new InvalidArgumentError("Expected a number of days above 0.");
}

function units(text: string): number {
  if (/^[1-9]\d{0,4}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number above 0.");
}

/** Adds one value to a filter. */
function filtered(text: string, before: StatementFilter = {}): StatementFilter {
  const [name = "", ...rest] = text.split("=");
  const variable = FILTER_VARIABLES.find((each) => each === name.trim());
  if (variable === undefined || rest.length === 0)
    throw new InvalidArgumentError(`Expected VARIABLE=VALUE, the variable one of ${FILTER_VARIABLES.join(", ")}.`);
  return { ...before, [variable]: [...(before[variable] ?? []), rest.join("=")] };
}

const KEYS = [
  "kind",
  "actor",
  "variable",
  "qualifier",
  "normalization",
  "duplicates",
  "from",
  "to",
  "kernel",
  "centre",
  "bandwidth",
  "timeWindow",
  "windowSize",
  "exclude",
  "only",
  "isolates",
  "collective",
  "undated",
] as const satisfies readonly (keyof NetworkSettings)[];

/** The settings that were typed. */
export function typedSettings(raw: NetworkWords): NetworkSettings {
  return Object.fromEntries(KEYS.flatMap((key) => (raw[key] === undefined ? [] : [[key, raw[key]]])));
}

/** E902 for settings that do not go together, each by the name of its option. */
export function settingsProblem({ key, found, rule }: NetworkFault): Problem {
  const option = `--${key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
  return optionOutOfRange({
    place: { path: option },
    message: `${option} cannot be "${found}" here.`,
    found,
    expected: rule.en,
    russian: {
      message: `У ключа ${option} здесь не может быть значения "${found}".`,
      expected: rule.ru,
    },
  });
}
