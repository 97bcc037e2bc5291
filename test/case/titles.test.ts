import { describe, expect, it } from "vitest";
import { wording } from "../../src/base/wording/index.ts";
import { changed, lines, readText } from "./caseText.ts";

const BOTH = 'title: { en: "A tariff on cars", ru: "Пошлина на автомобили" }';
const titled = (title: string): ReturnType<typeof readText> => readText(changed(["title: A tariff on cars", title]));

describe("titles of a case in two languages", () => {
  it("are English in the case, and Russian where Russian is spoken", () => {
    const { case: read } = titled(BOTH);
    expect(read!.title).toBe("A tariff on cars");
    expect(wording("ru", undefined, read!.translations).title(read!.title)).toBe("Пошлина на автомобили");
    expect(wording("en", undefined, read!.translations).title(read!.title)).toBe("A tariff on cars");
  });

  it("may be in the only language that there is", () => {
    const { case: read } = titled("title: Пошлина на автомобили");
    for (const language of ["en", "ru"] as const)
      expect(wording(language, undefined, read!.translations).title(read!.title)).toBe("Пошлина на автомобили");
  });

  it("go with each point of a sweep", () => {
    const sweep = "war: { measures: [cars], title: { en: War, ru: Война }, sweep: { measure: cars, rates: [5, 10] } }";
    const { case: read } = readText(changed(["war: { measures: [cars] }", sweep]));
    expect(read!.scenarios.map(({ title }) => [title, read!.translations.get(title)])).toEqual([
      ["War, 5 %", "Война, 5 %"],
      ["War, 10 %", "Война, 10 %"],
    ]);
  });

  it("say what is wrong with them where it stands", () => {
    expect(lines(titled("title: { en: Cars, de: Autos }"))).toEqual([
      'E202 case.yaml:1:8 The key "ru" is missing.',
      'E201 case.yaml:1:20 "de" is not a key here.',
    ]);
    expect(titled("title: [Cars]").problems.map(({ code, expected }) => [code, expected])).toEqual([
      ["E203", "a text or { en: …, ru: … }"],
    ]);
  });

  it("can be set on the command line", () => {
    const { case: read } = readText(changed(["title: A tariff on cars", BOTH]), { settings: ["title.ru=Автопошлина"] });
    expect(read!.translations.get("A tariff on cars")).toBe("Автопошлина");
  });
});
