import { type Language, shellWord, type Wording } from "../base/wording/index.ts";
import { type CaseKeys, closureOf, settingsYaml, writtenClosure } from "../case/index.ts";
import { AS_IN_THE_CASE } from "./firstState.ts";
import type { LiveSource } from "./source.ts";
import type { LiveState } from "./state.ts";

/**
 * A state of levers as settings of the case, `PATH=VALUE`: what `tertius run CASE --set …` takes for the same numbers. Whom the
 * page answers for is no setting, but `--for`.
 *
 * @param scenario  Scenario that the page is about in this state, `sweep@RATE` for a point of a sweep.
 *
 * @example
 *   settingsOf({ version: 1, scale: { us: 0.5 } }, "war")   // ["scenarios[war].scale[us]=0.5"]
 */
export function settingsOf(state: LiveState, scenario: string): readonly string[] {
  const path = `scenarios[${scenario.split("@")[0]}]`;
  const { at, scale = {}, joins, elasticities, deficits } = state;
  return [
    ...(state.scenario === undefined ? [] : [`headline=${quotedValue(state.scenario)}`]),
    ...(at === undefined ? [] : [`${path}.at=${at}`]),
    ...Object.entries(scale).map(([measure, factor]) => `${path}.scale[${measure}]=${factor}`),
    ...(joins === undefined ? [] : [joins === null ? `${path}.joins={}` : joinsText(path, joins)]),
    ...(deficits === undefined ? [] : [`${path}.deficits=${closureValue(deficits)}`]),
    ...(elasticities === undefined ? [] : [`economy.elasticities=${quotedValue(elasticities)}`]),
  ];
}

function joinsText(path: string, { country, side }: NonNullable<LiveState["joins"]>): string {
  return `${path}.joins[${country}]=${quotedValue(side)}`;
}

/** A text as YAML on one line. */
function quotedValue(text: string): string {
  return /^[A-Za-z][\w.-]*$/u.test(text) ? text : JSON.stringify(text);
}

/** A closure as YAML on one line. */
function closureValue(closure: string): string {
  const written = writtenClosure(closure);
  return typeof written === "string" ? quotedValue(written) : `{ fixed: ${quotedValue(written.fixed)} }`;
}

/**
 * Settings as a piece of a case, behind it what the case goes without.
 *
 * @param own  Countries that the parts that are left out are about.
 */
export function differenceText({ settings, without }: CaseKeys, own: readonly string[], words: Wording): string {
  if (settings.length === 0) return "";
  const countries = own.map((code) => words.country(code).label).join(", ");
  const leftOut = words.say("live.without", { keys: without.join(", "), countries });
  return `${settingsYaml(settings)}${without.length === 0 ? "" : `# ${leftOut}\n`}`;
}

/** What a command says beside settings: whom it answers for, and what stands in the place of what the case has. */
export interface AskedWords {
  readonly third: readonly string[];
  readonly deficits: string | null;
  readonly elasticities: string | null;
  readonly lang: Language;
}

/** The words that give the numbers of a state, each quoted for a shell. */
export function commandOf(folder: string, settings: readonly string[], asked: AskedWords): string {
  const { third, deficits, elasticities, lang } = asked;
  const options = [
    ...(third.length === 0 ? [] : ["--for", third.join(",")]),
    ...(deficits === null ? [] : ["--deficits", deficits]),
    ...(elasticities === null ? [] : ["--elasticities", elasticities]),
    ...languageWords(lang),
  ];
  return inShell(["run", folder, ...options], settings);
}

/** English is what a command says unasked. */
function languageWords(lang: Language): readonly string[] {
  return lang === "en" ? [] : ["--lang", lang];
}

/** What the page was asked for beside its case, where the state does not say otherwise. */
export function askedWords(
  { asked }: Pick<LiveSource, "asked">,
  { deficits, elasticities }: LiveState,
): Omit<AskedWords, "third"> {
  return {
    deficits: deficits === undefined ? asked.deficits : null,
    elasticities: elasticities === undefined ? asked.elasticities : null,
    lang: asked.lang,
  };
}

/** What the page was asked for beside its case as a state, where the given one does not say otherwise. */
export function askedState(source: Pick<LiveSource, "asked">, state: LiveState): LiveState {
  const { deficits, elasticities } = askedWords(source, state);
  const closure = closureOf(deficits);
  return {
    ...AS_IN_THE_CASE,
    ...(closure === null ? {} : { deficits: closure }),
    ...(elasticities === null ? {} : { elasticities }),
  };
}

/** A market in a year, and the language that it is told in. */
interface AskedMarket {
  readonly name: string;
  /** Null: as it was. */
  readonly scenario: string | null;
  readonly year: number;
  readonly lang: Language;
}

/** The words that give the numbers of a market in a year. */
export function marketCommandOf(
  folder: string,
  settings: readonly string[],
  { name, scenario, year, lang }: AskedMarket,
): string {
  const under = scenario === null ? [] : ["--scenario", scenario];
  return inShell(["market", folder, name, ...under, "--year", String(year), ...languageWords(lang)], settings);
}

function inShell(words: readonly string[], settings: readonly string[]): string {
  return ["tertius", ...words, ...settings.flatMap((each) => ["--set", each])].map(shellWord).join(" ");
}
