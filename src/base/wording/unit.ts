import type { Language } from "./language.ts";

/** Units of numbers that a sentence names by what they are numbers of. */
const PURE: readonly (readonly [string, string])[] = [
  "fraction",
  "ratio",
  "index",
  "scale",
  "score",
  "weight",
  "sign",
  "rank",
  "count",
  "year",
  "a pure number",
].map((unit) => [unit, ""]);

const UNITS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map([["percent", "%"], ["0/1", "(0 = no, 1 = yes)"], ...PURE]),
  ru: new Map([
    ["percent", "%"],
    ["percentage points", "п. п."],
    ["points", "пункты"],
    ...PURE,
    ["0/1", "(0 = нет, 1 = да)"],
    ["Mt", "млн т"],
    ["kt", "тыс. т"],
    ["Mt LNG", "млн т СПГ"],
    ["bcm", "млрд м³"],
    ["bcm (20 °C)", "млрд м³ (20 °С)"],
    ["million USD", "млн долл."],
    ["million EUR", "млн евро"],
    ["billion USD", "млрд долл."],
    ["USD/t", "долл./т"],
    ["USD/MMBtu", "долл./млн БТЕ"],
    ["votes", "голоса"],
    ["roll calls", "голосования"],
    ["states", "государства"],
    ["state-sessions", "государства × сессии"],
    ["vetoes", "вето"],
    ["resolutions", "резолюции"],
    ["dyads", "пары"],
    ["cells", "ячейки"],
    ["codes", "коды"],
    ["sectors", "отрасли"],
  ]),
};

/**
 * A unit as a reader of the language writes it; one that is not known stays as it is.
 *
 * @example
 *   unitLabel("Mt", "ru")        // "млн т"
 *   unitLabel("percent", "en")   // "%"
 *   unitLabel("bcm", "en")       // "bcm"
 *   unitLabel("fraction", "en")  // ""
 *   unitLabel("kt/year", "ru")   // "тыс. т/год"
 */
export function unitLabel(unit: string, language: Language): string {
  const known = UNITS[language].get(unit);
  if (known !== undefined) return known;
  const [, quantity, time] = /^(.+)\/(year|day)$/u.exec(unit) ?? [];
  if (quantity === undefined || time === undefined || language === "en") return unit;
  return `${unitLabel(quantity, language)}/${time === "year" ? "год" : "день"}`;
}
