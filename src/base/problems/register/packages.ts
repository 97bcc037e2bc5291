import type { ProblemKind } from "./kind.ts";

/** E3xx and W3xx: economy packages and tables. */
export const PACKAGE_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E301: {
    name: "missing file",
    meaning: "A file that the package or the foreign format must have is not there.",
    wayOut: "Add the file; its columns are listed in docs/case-format.md.",
  },
  E302: {
    name: "missing column",
    meaning: "A table lacks a column without which it cannot be read.",
    wayOut: "Add the column, or correct its name in the header line.",
  },
  E303: {
    name: "not JSON",
    meaning: "datapackage.json cannot be parsed.",
    wayOut: "Correct the syntax: commas, quotes, brackets.",
  },
  E304: {
    name: "bad metadata",
    meaning: "A key of datapackage.json is missing, unknown or of the wrong kind.",
    wayOut: "Write what the message says; without name, year, unit and licence no number can be cited.",
  },
  E305: {
    name: "unknown country",
    meaning: "A row names a country that countries.csv does not list.",
    wayOut: "Correct the code, or list the country.",
  },
  E306: {
    name: "unknown sector",
    meaning: "A row names a sector that sectors.csv does not list.",
    wayOut: "Correct the code, or list the sector.",
  },
  E307: {
    name: "duplicated row",
    meaning: "Two rows of a table speak of the same cell; which one holds cannot be known.",
    wayOut: "Keep one of the two, or add them up yourself.",
  },
  E308: {
    name: "not a number",
    meaning: "A cell that must hold a number in decimal notation holds something else, or nothing.",
    wayOut: "Write a number such as 1234.5 or 1.2e6; leave out the row where there is no figure.",
  },
  E309: {
    name: "not finite",
    meaning: "A number is too large for double precision.",
    wayOut: "Correct the figure or its unit.",
  },
  E310: {
    name: "negative value",
    meaning: "Flows and use are values of deliveries; they cannot be negative.",
    wayOut: "Fold negative inventory changes into another use and say so in the notes of the package.",
  },
  E311: {
    name: "tariff at or below −100 %",
    meaning: "Such a tariff makes the price of a delivery zero or negative.",
    wayOut: "Tariffs are fractions above −1: 0.25 is 25 %.",
  },
  E312: {
    name: "row of the wrong length",
    meaning: "A row has more or fewer cells than the header.",
    wayOut: "Quote texts that contain commas; fill or remove the row.",
  },
  E313: {
    name: "accounts disagree",
    meaning: "accounts.csv must repeat what flows.csv, tariffs.csv and use.csv add up to.",
    wayOut: "Find which of the tables is wrong; the accounts follow from the others.",
  },
  E314: {
    name: "elasticity out of bounds",
    meaning:
      "The trade elasticity θ must be a positive number of at most 1000; the largest published ones are below 100.",
    wayOut: "Give θ > 0; sets that print −1/θ or σ must be converted first (θ = σ − 1).",
  },
  E315: {
    name: "elasticity set incomplete",
    meaning: "An elasticity set must give θ for every sector, services too.",
    wayOut: "Add the missing rows, or leave the set out.",
  },
  E316: {
    name: "code listed twice",
    meaning: "A country or sector stands in its list more than once.",
    wayOut: "Remove one of the rows.",
  },
  E317: {
    name: "value not allowed",
    meaning: "A column that allows only a few words holds another.",
    wayOut: "Use one of the words that the message names.",
  },
  E318: {
    name: "empty table",
    meaning: "A table that must have rows has none.",
    wayOut: "Fill it.",
  },
  E319: {
    name: "negative final demand",
    meaning: "Intermediate use of a good exceeds all of it that the country buys.",
    wayOut: "Lower its use or raise its supply; the model cannot spend less than nothing on a good.",
  },
  E320: {
    name: "negative value added",
    meaning: "A sector spends more on inputs than it sells.",
    wayOut: "Lower its inputs or raise its sales.",
  },
  E321: {
    name: "country without income",
    meaning: "A country that sells nothing has no value added, so no income and no welfare.",
    wayOut: "Leave the country out, or put it into the rest of the world.",
  },
  E322: {
    name: "not a code",
    meaning: "Codes of countries, sectors and sets are short words of letters, digits, `_`, `-` and `.`.",
    wayOut: "Shorten the code; the name column takes any text.",
  },
  E323: {
    name: "unclosed quote",
    meaning: "A double quote opens a text that never ends, so the rest of the file cannot be read.",
    wayOut: "Close it, or double it where it is part of the text.",
  },
  E324: {
    name: "package too large",
    meaning: "Countries² × sectors is beyond what the solver can hold.",
    wayOut: "Aggregate countries or sectors.",
  },
  E325: {
    name: "more of the same",
    meaning: "A file has so many rows with problems that only the first are listed.",
    wayOut: "Correct those listed; the others usually have the same cause.",
  },
  E326: {
    name: "set disagrees with itself",
    meaning: "All rows of an elasticity set must name the same horizon and the same source.",
    wayOut: "Use one text for all rows, or split the set in two.",
  },
  E327: {
    name: "table too long",
    meaning: "A list of countries, sectors, elasticities or a concordance has more rows than any economy needs.",
    wayOut: "Check that it is the right file.",
  },
  E328: {
    name: "accounts incomplete",
    meaning: "accounts.csv must have a row for every country and sector, zeros included.",
    wayOut: "Add the rows, or write the package anew with `tertius import`.",
  },
  E329: {
    name: "column twice",
    meaning: "Two columns of a table have one name; which of the two holds is not for the tool to guess.",
    wayOut: "Remove or rename one of them.",
  },
  E330: {
    name: "unknown unit",
    meaning: "A value is given in a unit that cannot be converted into that of the package.",
    wayOut: "Use USD, thousand USD, million USD, billion USD or trillion USD.",
  },
  E332: {
    name: "rolling did not settle",
    meaning: "No intermediate use fits the later year's production and purchases with value-added shares kept.",
    wayOut: "Check that the later year's values are in the unit they claim; roll fewer pairs.",
  },
  E333: {
    name: "nothing left for final demand",
    meaning: "With value-added shares kept, industries would need more inputs than the country buys of everything.",
    wayOut: "Give own sales for the later year as well: exports that grow alone leave too little at home.",
  },
  E334: {
    name: "overlapping rows",
    meaning: "The later year's value of a pair and sector is given twice, once by sector and once in a sum.",
    wayOut: "Give either sectors or sums for a pair.",
  },
  E335: {
    name: "no year",
    meaning: "The later year is unknown: the file has no column `year` and the command names none.",
    wayOut: "Add the column, or name the year.",
  },
  E336: {
    name: "several years",
    meaning: "The column `year` holds more than one year, or what is no year.",
    wayOut: "Keep the rows of one year.",
  },
  E337: {
    name: "rolled backwards",
    meaning: "The values are of a year before that of the package, which is rolled to a later year only.",
    wayOut: "Correct --year or the column `year`, or roll a package of an earlier year.",
  },
  E341: {
    name: "wrong shape",
    meaning: "A file of numbers has another number of rows or columns than its format says.",
    wayOut: "Take the file from the original package.",
  },
  E342: {
    name: "no elasticity in the cell",
    meaning: "A cell of an elasticity column holds neither a positive number nor a list of them.",
    wayOut: "Correct the cell, or choose a value under `chosen` in the recipe.",
  },
  E343: {
    name: "bad recipe",
    meaning: "A key of the import recipe is missing, unknown or of the wrong kind.",
    wayOut: "Write what the message says; data/recipes has two examples.",
  },
  E344: {
    name: "country without a name",
    meaning: "A country code is not in ISO 3166-1 and has no name of its own.",
    wayOut: "Name it under `countries` in the recipe.",
  },
  E345: {
    name: "not a number in a matrix",
    meaning: "A file of numbers holds something else.",
    wayOut: "Take the file from the original package.",
  },
  E346: {
    name: "year of the tables unknown",
    meaning: "Tables without a recipe have no year of their own, and a model needs its base year.",
    wayOut: "Give a recipe, or name the folder with its year.",
  },
  E347: {
    name: "accounts contradict flows",
    meaning:
      "A table of accounts is more than one percent of a sector's sales or purchases away from what flows, tariffs and use add up to. The package holds the sums, so that one of the tables is wrong.",
    wayOut:
      "Correct flows.csv, use.csv or the accounts, or take the column of the accounts out: it is then computed. `--rebase` keeps the shares of value added and of final demand that the accounts state, and moves flows, inputs and accounts until all add up.",
  },
  E348: {
    name: "value added above output",
    meaning: "The accounts state more value added in a sector than it sells, so that its inputs would be negative.",
    wayOut: "Correct value added or gross output in the accounts.",
  },
  E349: {
    name: "no set of elasticities",
    meaning:
      "Every computation needs an elasticity in every sector, and so does a model that balances tables; a package without one opens nowhere.",
    wayOut: "Give sectors.csv a column of elasticities, or the recipe a set with one value.",
  },
  E387: {
    name: "tariff on itself",
    meaning:
      "A country lays a tariff on its own goods, which would be revenue that nobody pays. Only what is left of the world, marked `residual`, trades among itself.",
    wayOut: "Remove the row, or mark the country `residual` where it stands for several.",
  },
  E388: {
    name: "name of another country",
    meaning:
      "Two countries have one name, or a country is called by the code of another: no reader could tell them apart.",
    wayOut: "Give every country a name of its own.",
  },
  W301: {
    name: "absent, not zero",
    meaning: "The package says that absent flows are unknown; they are left out of all sums and shares.",
    wayOut: 'Where they are true zeros, write `"absentFlows": "zero"`.',
  },
  W302: {
    name: "unused column",
    meaning: "A table has a column that nothing reads; it may be misspelt.",
    wayOut: "Correct its name or remove it.",
  },
  W360: {
    name: "folders that are no packages",
    meaning: "A folder of data packages has others beside them; what is in those is not read.",
    wayOut: "Give the folder a datapackage.json if it is a package, or keep it elsewhere.",
  },
  W303: {
    name: "tariffs look like percent",
    meaning:
      "Tariffs of a package are fractions; one is above 3 and three times all others of its importer on the sector, or most are 1 and more, so they are most likely percents.",
    wayOut: "Divide the column by 100; nothing needs to change if such tariffs are meant.",
  },
  W304: {
    name: "finding without a reason",
    meaning:
      "`data verify` found tariffs or own sales that look odd, and the package does not say why they are right. They may be: preferences, statistics and small countries are odd at times. Nothing was refused.",
    wayOut: "Look at the rows; correct them, or write the reason into `accepted` of datapackage.json.",
  },
  W305: {
    name: "reason without a finding",
    meaning: "An entry of `accepted` in datapackage.json covers no row that `data verify` finds.",
    wayOut: "Remove the entry, or correct its codes.",
  },
  W332: {
    name: "codes added to the rest of the world",
    meaning: "The later year's table lists countries that the package does not; they are inside its rest of the world.",
    wayOut: "Look through the codes for misspelt ones.",
  },
  W333: {
    name: "nothing to scale",
    meaning: "The later year has trade where the base year has none: there is no sector composition to scale.",
    wayOut: "Nothing to do when the share is small; else use a later base year.",
  },
  W340: {
    name: "final demand folded",
    meaning: "The original has slightly more intermediate use of a good than purchases of it; use was scaled down.",
    wayOut: "Nothing to do: the message says how much was moved.",
  },
  W341: {
    name: "negative input share",
    meaning: "The original has a negative input share, which no cost share can be; the package has zero in its place.",
    wayOut: "Nothing to do; a replication of the original uses its own arrays, not the package.",
  },
  W342: {
    name: "recipe assumed",
    meaning: "Tables were imported without a recipe, so that licence, sources and the meaning of columns are guesses.",
    wayOut: "Write a recipe; data/recipes has two examples.",
  },
  W343: {
    name: "accounts off the sums",
    meaning:
      "A table of accounts is up to one percent of a sector's sales or purchases away from what flows, tariffs and use add up to; the package holds the sums.",
    wayOut: "Nothing to do where tables were rounded or fitted; else correct one of them.",
  },
};
