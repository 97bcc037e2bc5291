import { describe, expect, it } from "vitest";
import { countryName, MESSAGES, packageNames, say, sectorLabel, wording } from "../../../src/base/wording/index.ts";
import { COUNTRIES, SECTORS } from "../../tell/findings/fixture.ts";

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((each) => each[1]).toSorted();

describe("messages", () => {
  it("both languages fill in the same values", () => {
    const unlike = Object.entries(MESSAGES.en).filter(([key, text]) => {
      const other = MESSAGES.ru[key as keyof typeof MESSAGES.ru];
      return JSON.stringify([...new Set(placeholders(text))]) !== JSON.stringify([...new Set(placeholders(other))]);
    });
    expect(unlike.map(([key]) => key)).toEqual([]);
  });

  it("no message is empty and no Russian one is left in English", () => {
    for (const [key, text] of Object.entries(MESSAGES.ru)) {
      expect(text.length, key).toBeGreaterThan(0);
      // Paths of files are the same in every language.
      const words = text.replace(/tables\/\{table\}\.csv|\{\w+\}|Tertius|Ŵ|ln/gu, "");
      expect(/[A-Za-z]{3}/.test(words), `${key}: ${text}`).toBe(false);
    }
  });

  it("values are filled in once: braces inside them stay", () => {
    expect(say("en", "sales.up", { to: "{to} {country}" })).toBe("its sales {to} {country} rise");
  });
});

describe("countries", () => {
  it("every economy of the shipped packages has a name in both languages", () => {
    for (const code of COUNTRIES) {
      expect(countryName(code, "en").label).not.toBe(code);
      expect(countryName(code, "ru").label).not.toBe(code);
    }
  });

  it("English names take their article", () => {
    expect(countryName("USA", "en")).toMatchObject({
      label: "United States",
      subject: "The United States",
      name: "the United States",
      from: "from the United States",
    });
    expect(countryName("RUS", "en").to).toBe("to Russia");
  });

  it("Russian names are declined", () => {
    expect(countryName("CHN", "ru")).toMatchObject({ of: "Китая", to: "в Китай", from: "из Китая", plural: false });
    expect(countryName("VNM", "ru").to).toBe("во Вьетнам");
    expect(countryName("FRA", "ru").to).toBe("во Францию");
    expect(countryName("FIN", "ru").to).toBe("в Финляндию");
    expect(countryName("PHL", "ru")).toMatchObject({ to: "на Филиппины", from: "с Филиппин", plural: true });
  });

  it("a code that nobody knows is shown by its package's name, else by itself", () => {
    const names = packageNames({
      countries: { labels: ["QQQ", "RUS"] },
      countryNames: ["Quux", "Russian Federation"],
      sectors: { labels: ["S1"] },
      sectorNames: ["Basic metals"],
    });
    const words = wording("ru", names);
    expect(words.country("QQQ").label).toBe("Quux");
    expect(words.country("RUS").label).toBe("Россия");
    expect(words.country("constructor").label).toBe("Constructor");
    expect(words.sector("S1")).toBe("Металлы");
    expect(words.sector("toString")).toBe("toString");
  });
});

describe("sectors", () => {
  it("the sectors of the headline package have short labels in both languages", () => {
    const longest = 30;
    for (const [code, name] of Object.entries(SECTORS)) {
      expect(sectorLabel(code, "en", name).length).toBeLessThanOrEqual(longest);
      expect(sectorLabel(code, "ru", name)).toMatch(/^[А-Яа-я ,-]+$/);
    }
  });

  it("an unknown name is kept: codes mean different things in different packages", () => {
    expect(sectorLabel("C26", "ru", "Something else")).toBe("Something else");
  });
});

describe("studies and economies", () => {
  const names = {
    countries: {},
    sectors: {},
    elasticities: {
      one: "Caliendo, L. and Parro, F. (2015). A.",
      two: "Caliendo, L. and Parro, F. (2015). B.",
      own: "own",
    },
    years: { "world-2014": 2014 },
  };

  it("sets are named by their studies, with a number where several are from one", () => {
    const { study } = wording("en", names);
    expect(["one", "two", "own", "unknown"].map(study)).toEqual([
      "Caliendo and Parro (2015), set\u00a01",
      "Caliendo and Parro (2015), set\u00a02",
      "own",
      "unknown",
    ]);
  });

  it("packages are named by their years, those that nothing is known of by themselves", () => {
    const { economy } = wording("ru", names);
    expect(["world-2014", "mine"].map(economy)).toEqual(["экономика 2014 года", "mine"]);
  });
});
