import type { ProblemKind } from "./kind.ts";

/** E2xx and W2xx: what a case says. */
export const CASE_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E201: {
    name: "unknown key",
    meaning: "The case format has no such key at this place; a misspelt key would otherwise be ignored in silence.",
    wayOut: "Use the keys of docs/case-format.md.",
  },
  E202: {
    name: "missing key",
    meaning: "A key that the case needs is absent or empty.",
    wayOut: "Add the key; docs/case-format.md says what it means and gives an example.",
  },
  E203: {
    name: "wrong kind of value",
    meaning: "A list stands where a text is expected, or the like.",
    wayOut: "Write `key: [a, b]` for a list, `key: { a: 1 }` for a mapping, `key: text` for a text.",
  },
  E204: {
    name: "not a number",
    meaning: "A text stands where a number is expected.",
    wayOut: "Write a plain number with a decimal point and without thousands separators, such as 12.5 or -3.",
  },
  E205: {
    name: "out of range",
    meaning: "A number lies outside of what it can mean, or is too large for any computation.",
    wayOut: "Give a number in the range that the message names.",
  },
  E206: {
    name: "unit in a number",
    meaning: "A unit is written behind a number. Units are fixed by the case format: a rate is always percent.",
    wayOut: "Leave out the unit. For percentage points use mode `add`, for a rate use mode `set`.",
  },
  E207: {
    name: "not one of the choices",
    meaning: "The key takes one of a few words, and this is none of them.",
    wayOut: "Use one of the words that the message lists.",
  },
  E208: {
    name: "not a date",
    meaning:
      "The text is not a day of the calendar, or lies in a year before 1000 or after 2200, which stands for another thing.",
    wayOut: "Write dates as YYYY-MM-DD. What has no end has a blank end, not the year 9999.",
  },
  E209: {
    name: "dates in the wrong order",
    meaning: "A row is in force from its first day until the day before its last: `from` must be earlier than `to`.",
    wayOut: "Correct one of the two dates; leave `to` empty for a measure without end.",
  },
  E210: {
    name: "unknown country",
    meaning: "The text is neither a country (ISO alpha-3, alpha-2, number or name) nor WLD or EU.",
    wayOut: "Use an ISO 3166-1 alpha-3 code, or a code listed in countries.csv of the data package.",
  },
  E211: {
    name: "ambiguous country",
    meaning: "The name fits several countries.",
    wayOut: "Write the alpha-3 code of the one you mean.",
  },
  E212: {
    name: "country without data of its own",
    meaning:
      "The country exists, but in the data package it is only a part of the rest of the world, which answers for nobody.",
    wayOut: "Name another data package in `economy.data` that lists the country, or another country.",
  },
  E213: {
    name: "unknown sector",
    meaning: "The data package has no such sector.",
    wayOut: "Use a code of sectors.csv of the package, `*` for all sectors, or leave it blank for all goods.",
  },
  E214: {
    name: "unknown source",
    meaning: "Every figure names an entry of the bibliography, and there is none with this key.",
    wayOut: "Add the entry to the bibliography file, or correct the key.",
  },
  E215: {
    name: "missing source",
    meaning: "A row says no source; a figure that nobody can look up is not used.",
    wayOut:
      "Name a key of the bibliography. An assumption of yours is a source too: give it an entry and say so there.",
  },
  E216: {
    name: "id twice",
    meaning: "Two measures have one id, so scenarios could not choose between them.",
    wayOut: "Rename one of the two.",
  },
  E217: {
    name: "parties are not three",
    meaning: "The question is what a conflict of A and B means for a third country: the countries must differ.",
    wayOut: "Name different countries in `a`, `b` and `third`.",
  },
  E218: {
    name: "not an id",
    meaning: "Ids are used in file names, paths and tables.",
    wayOut:
      "Use letters, digits, `-`, `_` and `.`, beginning with a letter or digit; the scenario `base` exists already.",
  },
  E219: {
    name: "bloc as a party",
    meaning: "A party is one country: WLD and EU have no welfare of their own in the model.",
    wayOut: "Name one country, or several in `third`.",
  },
  E220: {
    name: "two tariffs set at once",
    meaning: "Two rows set the tariff of one cell on one day; which of them holds is not for the tool to guess.",
    wayOut: "End the earlier row with `to` where the later one begins, or make one of them `add` or `multiply`.",
  },
  E221: {
    name: "row twice",
    meaning: "Two rows of a measure are identical; added twice, the measure would count double.",
    wayOut: "Remove one of the two.",
  },
  E222: {
    name: "product of no market",
    meaning:
      "The equilibrium engine works by sector; a row by HS code acts in the markets that have the code, and none has it.",
    wayOut: "Give the row by sector, add the code to `hs` of a market, or keep the measure out of scenarios.",
  },
  E223: {
    name: "sector and product, or no product code",
    meaning: "A row is by sector or by HS product, not both; an HS code has 2, 4 or 6 to 10 digits.",
    wayOut: "Leave one of the two columns empty, and write the HS code with digits only.",
  },
  E224: {
    name: "instrument of a market",
    meaning:
      "Quotas, tariff-rate quotas and market access limit quantities; the equilibrium engine does not model them.",
    wayOut:
      "Take the measure out of the scenario, or express it as a tariff, trade-cost or ban and say so in the title.",
  },
  E225: {
    name: "rate or mode without meaning",
    meaning: "A ban or an export control closes trade and has no rate; only tariffs have a mode.",
    wayOut: "Leave the cell empty; for a partial closure use trade-cost.",
  },
  E226: {
    name: "missing rate",
    meaning: "The instrument needs a rate, and absent is not zero.",
    wayOut: "Give the rate in percent, 0 if it is meant.",
  },
  E227: {
    name: "rows missing or given twice",
    meaning: "A measure has either a `table` or `rows`, and at least one row.",
    wayOut: "Give one of the two.",
  },
  E228: {
    name: "tariff of −100 % or less",
    meaning:
      "The rows together bring a tariff to −100 % or below, or a subsidy to 100 % or above: goods would have no price.",
    wayOut: "Correct the rates, or end one row where the other begins.",
  },
  E229: {
    name: "row outside of the measure",
    meaning: "A row names a country that is in neither list of its measure.",
    wayOut: "Add the country to `imposer` or `target`, or move the row to another measure.",
  },
  E230: {
    name: "country named and excepted",
    meaning: "A country stands in a list and in `except` at once.",
    wayOut: "Remove it from one of the two.",
  },
  E231: {
    name: "unknown measure",
    meaning: "A scenario names a measure that the case does not have.",
    wayOut: "Use an id from `measures`.",
  },
  E232: {
    name: "scenarios in a circle",
    meaning: "A scenario stacks, through `on`, upon itself.",
    wayOut: "Break the circle.",
  },
  E233: {
    name: "unknown scenario",
    meaning:
      "A scenario stacks upon one that the case does not have, or upon a sweep, which is many scenarios; or the headline is none of the scenarios.",
    wayOut: "Use an id from `scenarios` that has no `sweep`.",
  },
  E234: {
    name: "sweep without effect",
    meaning: "A sweep replaces the rates of one measure of its scenario; this measure is not in it or has no rates.",
    wayOut: "Name a measure of the scenario that has rates.",
  },
  E235: {
    name: "chosen twice",
    meaning: "A scenario chooses a measure twice, itself or through `on`; added twice, it would count double.",
    wayOut: "Name each measure once.",
  },
  E236: {
    name: "too many rows or scenarios",
    meaning: "A case may have 20,000 rows, 300 scenarios and 200 rates per sweep, and its `set` rows 2 million cells.",
    wayOut: "Use lists such as WLD instead of one row per country, or split the case.",
  },
  E237: {
    name: "more problems than are listed",
    meaning: "After 500 problems the rows that follow are not read.",
    wayOut: "Mend the problems listed first: many often have one cause, such as a shifted column.",
  },
  E240: {
    name: "unknown data package",
    meaning: "No shipped package and none under --data-root has this name.",
    wayOut: "Use a name that `tertius data list` prints, or give the folder of yours with --data-root.",
  },
  E241: {
    name: "unknown elasticity set",
    meaning: "The data package has no elasticity set of this name.",
    wayOut: "Use a set of the package's elasticities.csv; `tertius data show` lists them.",
  },
  E242: {
    name: "no concordance between packages",
    meaning:
      "Rows are written in the sectors of the headline package, and it does not say which sectors of the other package hold the same goods.",
    wayOut:
      "Take the package out of `economy.also`, give a concordance.csv, or write rows for all goods or all sectors.",
  },
  E243: {
    name: "sanction row without instrument",
    meaning: "A sanction is a bundle: each of its rows says what it does.",
    wayOut: "Fill the column `instrument` with tariff, trade-cost, ban, export-control or export-subsidy.",
  },
  E244: {
    name: "column of sanctions only",
    meaning: "`instrument` and `side` are columns of sanction bundles; elsewhere the measure itself says both.",
    wayOut: "Leave the cell empty, or make the measure a sanction.",
  },
  E245: {
    name: "headline is a reference",
    meaning: "A scenario marked `reference` is solved to be checked; the answer leaves it out and cannot be about it.",
    wayOut: "Name another scenario in `headline`, or remove `reference` from this one.",
  },
  E246: {
    name: "unknown unit of deficits",
    meaning: "Deficits are to be fixed in value added of a country that the package does not have.",
    wayOut:
      "Write `{ fixed: world }`, or a country of the package; one inside its rest of the world has no value added of its own.",
  },
  E247: {
    name: "nothing but references",
    meaning:
      "Scenarios marked `reference` are solved to be checked and left out of the answer. Where all of them are, there is no war to answer from.",
    wayOut: "Take `reference` off the scenario that the question is about, or add one.",
  },
  E248: {
    name: "table without rows",
    meaning: "A table that the case names has a header and nothing below it. Most often its rows were lost on the way.",
    wayOut: "Restore the rows. Where there is nothing to say, leave the key away that names the table.",
  },
  W216: {
    name: "earlier word for deficits",
    meaning:
      "`fixed` and `proportional` are read as `{ fixed: world }` and `own`, which say what they are fixed in or move with.",
    wayOut: "Write the new word.",
  },
  W217: {
    name: "evidence named twice",
    meaning:
      "Elasticity sets, closures or packages of a range are the same, by name or by their values. A package in another order, unit of money or rounding is the same one. Each counts once: a number that is solved twice is not known better.",
    wayOut: "Leave one of the names away, or correct the values that were to differ.",
  },
  W218: {
    name: "scenario under two names",
    meaning:
      "Two scenarios choose the same measures on the same day with the same closure, or two of a market set the same, so that their answers are one answer.",
    wayOut: "Remove one of them, or correct what was to differ.",
  },
  W294: {
    name: "measure under two names",
    meaning:
      "A scenario chooses two measures with the same rows: instrument, countries, sectors or products, rates and days. Both count, so that ten percent become twenty.",
    wayOut: "Remove one of them, or correct what was to differ.",
  },
  W202: {
    name: "data years apart",
    meaning: "Measures are read three or more years after the year of the data; trade moved meanwhile.",
    wayOut:
      "Use a newer package, or roll this one forward with `tertius data roll`; flows of a later year hold in part what measures did before it (W214).",
  },
  W203: {
    name: "very high rate",
    meaning: "A rate above 300 % is possible, but more often a slip of the decimal point.",
    wayOut: "Check the source; nothing needs to change if the rate is meant.",
  },
  W204: {
    name: "name read as a code",
    meaning: "Countries are kept as ISO 3166-1 alpha-3; a name or other code was read as one.",
    wayOut: "Write the alpha-3 code to silence this.",
  },
  W205: {
    name: "nothing in force",
    meaning: "No row of a chosen measure is in force on the day of the scenario, so it changes nothing there.",
    wayOut: "Check `at` of the scenario against `from` and `to` of the rows.",
  },
  W206: {
    name: "scenario without measures",
    meaning: "The scenario chooses no measure: it repeats the base.",
    wayOut: "Name measures, or remove the scenario.",
  },
  W207: {
    name: "country left out",
    meaning:
      "A measure names countries that are only part of the rest of the world in a data package; it does not reach them there.",
    wayOut: "Read the result on that package as one without these countries, or use another package.",
  },
  W208: {
    name: "ban of a part",
    meaning:
      "On the other package a banned sector is only part of a wider one; the share that it covers is closed, not the whole.",
    wayOut: "Compare with the headline package, where the ban is exact.",
  },
  W209: {
    name: "sector without counterpart",
    meaning: "A sector of the headline package has no counterpart in the other one; its rows do not act there.",
    wayOut: "Complete concordance.csv of the headline package.",
  },
  W210: {
    name: "rate looks like a fraction",
    meaning:
      "Rates of the measure are below 1, all of them or some beside larger ones; rates are percent, so 0.25 is a quarter of one percent.",
    wayOut: "Write 25 for 25 %; nothing needs to change if a fraction of a percent is meant.",
  },
  W211: {
    name: "measure in no scenario",
    meaning: "No scenario chooses the measure, so it has no effect.",
    wayOut: "Name it in a scenario.",
  },
  W212: {
    name: "sales within a country",
    meaning:
      "Importer and exporter of a row are one country: the row burdens or closes its home market, not its borders.",
    wayOut: "Correct the countries; nothing to do when a charge on the home market is what you mean.",
  },
  W213: {
    name: "whole range of nothing",
    meaning:
      "A scenario asks for the whole range (`fullRange`), and the case names neither elasticity sets nor closures nor packages beside the centre.",
    wayOut: "Name them in `economy.range`, or further packages in `economy.also`; or remove `fullRange`.",
  },
  W214: {
    name: "measure in the flows already",
    meaning:
      "A measure began before the end of the year whose flows the package holds, and acts on top of them: what it did until then counts twice. A rolled package has the flows of the later year and the tariffs of its first. On a package that was not rolled assumptions are left out, and tariffs that are set, not added.",
    wayOut: "Compute the measure on a package of the year before it began, or write only what came after.",
  },
  W361: {
    name: "confidence not stated",
    meaning:
      "Rows of a table leave `confidence` blank, or the table has no such column; what is printed calls them verified.",
    wayOut: "Say of each row whether it was read in its source, derived, recalled, or stands in for another.",
  },
  W367: {
    name: "basis not stated",
    meaning:
      "Measures leave `basis` blank: they count as published, enter the calibration of markets, and what is printed calls their size published.",
    wayOut: "Say of each measure whether its size is published, measured, fitted, or an assumption of yours.",
  },
};
