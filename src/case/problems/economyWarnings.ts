import { defineProblem, type Place, type Problem, quoted } from "../../base/problems/index.ts";

export const yearsApart = defineProblem(
  "W202",
  {
    name: "data years apart",
    meaning: "The measures are three or more years later than the data, and trade has changed since.",
    wayOut:
      "Use a newer package, or roll this one forward with `tertius data roll`; flows of a later year already contain part of what earlier measures did (W214).",
  },
  (place: Place, name: string, year: number, scenarios: readonly string[], latest: string) => ({
    place,
    message: `${name} describes ${year}; measures are read as late as ${latest} (${scenarios.map(quoted).join(", ")}).`,
    found: latest,
    expected: `a day before ${year + 3}-01-01`,
  }),
);

export const inTheFlows = defineProblem(
  "W214",
  {
    name: "measure in the flows already",
    meaning:
      "A measure began before the end of the year of the data, so the flows already contain part of its effect, which counts twice. A rolled package has the flows of the later year and the tariffs of its first. On a package that was not rolled assumptions are left out, and tariffs that are set, not added.",
    wayOut: "Compute the measure on a package of the year before it began, or write only what came after.",
  },
  (
    place: Place,
    { name, year, tariffYear }: { readonly name: string; readonly year: number; readonly tariffYear?: number },
    measures: readonly { readonly id: string; readonly from: string }[],
  ) => {
    const named = measures.map(({ id, from }) => `${quoted(id)} (from ${from})`);
    const tariffs = tariffYear === undefined || tariffYear === year ? "" : ` Its tariffs are those of ${tariffYear}.`;
    return {
      place,
      message: `The flows of ${name} are those of ${year} and already contain part of the effect of earlier measures: ${named.join(", ")}; on top of them that part counts twice.${tariffs}`,
      found: measures.map(({ from }) => from).toSorted()[0],
      expected: `measures from ${year + 1}-01-01 on`,
      hints: [
        "Compute them on a package of a year before they began, or keep only what came later.",
        "If a measure is only an assumption, the flows do not contain it; do nothing.",
      ],
    };
  },
);

export const emptyScenario = defineProblem(
  "W206",
  {
    name: "scenario without measures",
    meaning: "The scenario has no measures, so it repeats the base year.",
    wayOut: "Name measures, or remove the scenario.",
  },
  (place: Place, scenario: string) => ({ place, message: `Scenario "${scenario}" chooses no measure.` }),
);

export const unstatedBasis = defineProblem(
  "W367",
  {
    name: "basis not stated",
    meaning: "Measures leave `basis` blank, so they count as published in markets and in print.",
    wayOut: "Say of each measure whether its size is published, measured, fitted, or an assumption of yours.",
  },
  (place: Place, count: number) => {
    const said =
      count === 1
        ? "1 measure says nothing of its basis and counts"
        : `${count} measures say nothing of their basis and count`;
    return {
      place,
      message: `${said} as published.`,
      found: "",
      expected: "published, measured, fitted or assumption",
    };
  },
);

export const ownSales = defineProblem(
  "W212",
  {
    name: "sales within a country",
    meaning: "Importer and exporter of a row are one country, so the row acts on its home market, not on its borders.",
    wayOut: "Correct the countries; do nothing if you mean a charge on the home market.",
  },
  (place: Place, country: string) => ({
    place,
    message: `This row acts on what ${country} sells to itself.`,
    found: country,
    expected: "two countries, unless sales within one are meant",
  }),
);

export const namedTwice = defineProblem("W217", {
  name: "evidence named twice",
  meaning:
    "The range names the same elasticity set, treatment of the trade balance or package twice, by name or by values. A package in another order, currency unit or rounding is the same package. Each counts once: computing a number twice does not make it surer.",
  wayOut: "Remove one of the names, or correct the values that should differ.",
});

const EVIDENCE: Readonly<Record<string, string>> = {
  "elasticity set": "Набор эластичностей",
  closure: "Учёт торгового баланса",
  package: "Пакет данных",
};

/** W217 */
export function countedOnce(place: Place, what: string, name: string, other: string): Problem {
  const apart = what === "package" ? ", order, unit of money and rounding apart" : "";
  const message =
    name === other
      ? `The ${what} "${quoted(name)}" is named already: it counts once.`
      : `The ${what} "${quoted(name)}" has the same values as "${quoted(other)}"${apart}: they are one piece of evidence, and "${quoted(other)}" counts.`;
  const whatRu = EVIDENCE[what] ?? what;
  const apartRu = what === "package" ? " (если не считать порядка, денежной единицы и округления)" : "";
  const messageRu =
    name === other
      ? `${whatRu} "${quoted(name)}" уже назван и учитывается один раз.`
      : `${whatRu} "${quoted(name)}" совпадает по значениям с "${quoted(other)}"${apartRu}: это одно свидетельство, и учитывается "${quoted(other)}".`;
  return namedTwice({
    place,
    message,
    found: name,
    expected: "each set of values once",
    russian: { message: messageRu, expected: "каждый набор значений один раз" },
  });
}

/** W217 where there is nothing to close. */
export function oneClosure(place: Place, name: string, closures: readonly string[]): Problem {
  return namedTwice({
    place,
    message: `No country of ${name} has a deficit, so ${closures.join(", ")} are one and the same: that of the scenario alone counts.`,
    found: closures.join(", "),
    expected: "closures that differ",
    russian: {
      message: `Ни у одной страны в ${name} нет дефицита, поэтому ${closures.join(", ")} — одно и то же: берётся только тот учёт торгового баланса, который задан в сценарии.`,
      expected: "`closures`, которые различаются",
    },
  });
}

export const sameScenario = defineProblem(
  "W218",
  {
    name: "scenario under two names",
    meaning:
      "Two scenarios have the same measures on the same day and treat the trade balance alike, or two scenarios of a market are the same. Their answers are one answer.",
    wayOut: "Remove one of them, or correct what should differ.",
  },
  (place: Place, id: string, other: string, same?: string) => ({
    place,
    message: `Scenario "${quoted(id)}" is scenario "${quoted(other)}" under another name: ${same ?? "measures, day and treatment of the trade balance are the same"}.`,
    found: id,
    expected: "scenarios that differ",
  }),
);

export const sameTitle = defineProblem(
  "W220",
  {
    name: "two scenarios with one title",
    meaning:
      "Two scenarios that differ have the same title. Readers of tables and pages see titles, so they cannot tell them apart.",
    wayOut: "Give one of them another title.",
  },
  (place: Place, id: string, other: string, title: string) => ({
    place,
    message: `Scenarios "${quoted(other)}" and "${quoted(id)}" have the same title: readers cannot tell them apart.`,
    found: title,
    expected: "titles that differ",
  }),
);

export const noRange = defineProblem(
  "W213",
  {
    name: "whole range of nothing",
    meaning:
      "A scenario asks for the whole range (`fullRange`), but the case names no further elasticity set, treatment of the trade balance or package.",
    wayOut: "Name them in `economy.range`, or further packages in `economy.also`; or remove `fullRange`.",
  },
  (place: Place, scenario: string, sets: readonly string[]) => {
    const named = sets.length === 0 ? "SET, SET" : sets.join(", ");
    return {
      place,
      message: `Scenario "${scenario}" asks for the whole range, and \`economy.range\` does not say over what: its numbers have none.`,
      expected: "elasticity sets or closures in `economy.range`",
      hints: [`Under economy write: range: { elasticities: [${named}], closures: [none, { fixed: world }] }`],
    };
  },
);
