import { defineProblem, type Place, type Problem, quoted } from "../../base/problems/index.ts";

export const yearsApart = defineProblem(
  "W202",
  {
    name: "data years apart",
    meaning: "Measures are read three or more years after the year of the data; trade moved meanwhile.",
    wayOut:
      "Use a newer package, or roll this one forward with `tertius data roll`; flows of a later year hold in part what measures did before it (W214).",
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
      "A measure began before the end of the year whose flows the package holds, and acts on top of them: what it did until then counts twice. A rolled package has the flows of the later year and the tariffs of its first. On a package that was not rolled assumptions are left out, and tariffs that are set, not added.",
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
      message: `The flows of ${name} are those of ${year} and hold already, in part, what measures do that began before its end: ${named.join(", ")}; on top of them that part counts twice.${tariffs}`,
      found: measures.map(({ from }) => from).toSorted()[0],
      expected: `measures from ${year + 1}-01-01 on`,
      hints: [
        "Compute them on a package of a year before they began, or keep only what came later.",
        "A measure that is only supposed is in no flows: then there is nothing to do.",
      ],
    };
  },
);

export const emptyScenario = defineProblem(
  "W206",
  {
    name: "scenario without measures",
    meaning: "The scenario chooses no measure: it repeats the base.",
    wayOut: "Name measures, or remove the scenario.",
  },
  (place: Place, scenario: string) => ({ place, message: `Scenario "${scenario}" chooses no measure.` }),
);

export const unstatedBasis = defineProblem(
  "W367",
  {
    name: "basis not stated",
    meaning:
      "Measures leave `basis` blank: they count as published, enter the calibration of markets, and what is printed calls their size published.",
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
    meaning:
      "Importer and exporter of a row are one country: the row burdens or closes its home market, not its borders.",
    wayOut: "Correct the countries; nothing to do when a charge on the home market is what you mean.",
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
    "Elasticity sets, closures or packages of a range are the same, by name or by their values. A package in another order, unit of money or rounding is the same one. Each counts once: a number that is solved twice is not known better.",
  wayOut: "Leave one of the names away, or correct the values that were to differ.",
});

/** W217 */
export function countedOnce(place: Place, what: string, name: string, other: string): Problem {
  const apart = what === "package" ? ", order, unit of money and rounding apart" : "";
  const message =
    name === other
      ? `The ${what} "${quoted(name)}" is named already: it counts once.`
      : `The ${what} "${quoted(name)}" has the same values as "${quoted(other)}"${apart}: they are one piece of evidence, and "${quoted(other)}" counts.`;
  return namedTwice({ place, message, found: name, expected: "each set of values once" });
}

/** W217 where there is nothing to close. */
export function oneClosure(place: Place, name: string, closures: readonly string[]): Problem {
  return namedTwice({
    place,
    message: `No country of ${name} has a deficit, so that ${closures.join(", ")} are one and the same: that of the scenario alone counts.`,
    found: closures.join(", "),
    expected: "closures that differ",
  });
}

export const sameScenario = defineProblem(
  "W218",
  {
    name: "scenario under two names",
    meaning:
      "Two scenarios choose the same measures on the same day with the same closure, or two of a market set the same, so that their answers are one answer.",
    wayOut: "Remove one of them, or correct what was to differ.",
  },
  (place: Place, id: string, other: string, same = "measures, day and closure are the same") => ({
    place,
    message: `Scenario "${quoted(id)}" is scenario "${quoted(other)}" under another name: ${same}.`,
    found: id,
    expected: "scenarios that differ",
  }),
);

export const noRange = defineProblem(
  "W213",
  {
    name: "whole range of nothing",
    meaning:
      "A scenario asks for the whole range (`fullRange`), and the case names neither elasticity sets nor closures nor packages beside the centre.",
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
