import { shellWord } from "../base/wording/index.ts";
import { writtenClosure } from "../case/index.ts";
import type { LiveState } from "./state.ts";

/**
 * A state of levers as settings of the case, `PATH=VALUE`: what `tertius run CASE --set …` takes for the same numbers. Whom the
 * page answers for is no setting, but `--for`.
 *
 * @param scenario     Scenario that the page is about in this state, `sweep@RATE` for a point of a sweep.
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

/** The words that give the numbers of a state, each quoted for a shell. */
export function commandOf(folder: string, settings: readonly string[], third: readonly string[]): string {
  return inShell(["run", folder, ...(third.length === 0 ? [] : ["--for", third.join(",")])], settings);
}

/** The words that give the numbers of a market in a year; null: as it was. */
export function marketCommandOf(
  folder: string,
  settings: readonly string[],
  { name, scenario, year }: { readonly name: string; readonly scenario: string | null; readonly year: number },
): string {
  const under = scenario === null ? [] : ["--scenario", scenario];
  return inShell(["market", folder, name, ...under, "--year", String(year)], settings);
}

function inShell(words: readonly string[], settings: readonly string[]): string {
  return ["tertius", ...words, ...settings.flatMap((each) => ["--set", each])].map(shellWord).join(" ");
}
