import { dateText, LANGUAGES, type Language, say } from "../base/wording/index.ts";
import type { Case } from "./case.ts";
import { readSetting } from "./text/index.ts";
import { type Scenario, unsweptTitle } from "./trade/index.ts";

/**
 * A case whose scenarios say in their titles on which other day a setting puts them: what their author called them, such as
 * “at its height”, was said of another day.
 */
export function withMovedTitles(case_: Case): Case {
  const moved = new Set(case_.settings.flatMap(scenarioMoved));
  if (moved.size === 0) return case_;
  const translations = new Map(case_.translations);
  const scenarios = case_.scenarios.map((scenario) => {
    if (!moved.has(scenario.sweep?.of ?? scenario.id)) return scenario;
    const [title, russian] = LANGUAGES.map((language) => movedTitle(scenario, case_, language));
    translations.set(title!, russian!);
    return { ...scenario, title: title! };
  });
  return { ...case_, scenarios, translations };
}

/** The scenario whose day a setting sets. */
function scenarioMoved(setting: string): readonly string[] {
  const [part, id, key, ...more] = readSetting(setting, [])?.steps ?? [];
  const isDay = part?.text === "scenarios" && key?.text === "at" && more.length === 0;
  return isDay && id !== undefined ? [id.text] : [];
}

/** The day stands before the rate of a sweep. */
function movedTitle(scenario: Scenario, { translations }: Case, language: Language): string {
  const own = unsweptTitle(scenario);
  const rate = scenario.title.slice(own.length);
  const title = language === "ru" ? (translations.get(own) ?? own) : own;
  return `${say(language, "scenario.otherDay", { title, day: dateText(scenario.at, language) })}${rate}`;
}
