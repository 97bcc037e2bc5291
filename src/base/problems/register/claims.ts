import type { ProblemKind } from "./kind.ts";

/** E800 to E829 and W800 to W829: what the facts and claims of a case say. */
export const CLAIM_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E800: {
    name: "not an expression",
    meaning: "A quantity is computed by an expression of the claims language, and this text is none.",
    wayOut: "Correct it where the message points; docs/case-format.md has the language.",
  },
  E801: {
    name: "expression too large",
    meaning:
      "Cases come from strangers, so expressions are limited to 2,000 characters and 32 parts within each other.",
    wayOut: "Split it: another claim's value is `claim(ID).value`.",
  },
  E802: {
    name: "unknown function",
    meaning: "The language of claims has no function of this name.",
    wayOut: "Use one of the functions that the message names.",
  },
  E803: {
    name: "wrong number of operands",
    meaning: "Every function takes a fixed number of operands.",
    wayOut: "Add or remove operands as the message says.",
  },
  E804: {
    name: "unknown quantity",
    meaning: "A path leads to nothing that results hold.",
    wayOut: "Use a field of the table of results in docs/model/claims.md.",
  },
  E805: {
    name: "path without number",
    meaning: "A path ends before it reaches a number, or goes on behind one.",
    wayOut: "End it at a field of the table in docs/model/claims.md.",
  },
  E806: {
    name: "unknown filter",
    meaning: "Rows are chosen by what they hold, entries of a mapping by their name alone; this filter does neither.",
    wayOut: "Filter lists by key and value, such as `[exporter=RUS]`, and mappings by name, such as `[RUS]`.",
  },
  E807: {
    name: "unknown fact",
    meaning: "An expression or parameter names a figure that the table of facts lacks.",
    wayOut: "Correct the id, or add the row with its source.",
  },
  E808: {
    name: "unknown claim",
    meaning: "An expression takes the value or threshold of a claim that is not in the file.",
    wayOut: "Correct the id.",
  },
  E809: {
    name: "claims in a circle",
    meaning: "Each of these claims is computed from the value of the next, so none can be computed.",
    wayOut: "Compute one of them from facts or results.",
  },
  E810: {
    name: "units do not match",
    meaning: "Two quantities that are compared, added, or given in a unit measure different things.",
    wayOut: "Correct the unit, or convert with a factor that has a source.",
  },
  E811: {
    name: "operator without threshold",
    meaning: "A verdict holds a value against a threshold; without one nothing can be said.",
    wayOut: "Write the article's threshold, or one of ours and say so.",
  },
  E812: {
    name: "selection of facts is empty",
    meaning: "No row of the facts passes all filters.",
    wayOut: "Correct the filters, or add the row with its source.",
  },
  E813: {
    name: "selection of facts undecided",
    meaning: "Several rows give the same figure with the same confidence, and nothing says which one decides.",
    wayOut: "Name the source that the claim means by `sourceName`, or take one row by its id.",
  },
  E814: {
    name: "several rows for one number",
    meaning: "A verdict is about one number; this expression gives a row of numbers.",
    wayOut: "Put a function around it, or more filters into it.",
  },
  E815: {
    name: "id given twice",
    meaning: "Facts, claims and the quantities of a claim are called by their ids, so each is given once.",
    wayOut: "Rename one of them.",
  },
  E816: {
    name: "claim with neither or both",
    meaning: "A claim is computed by quantities, or there is a reason why it cannot be.",
    wayOut: "Keep one of the two.",
  },
  E817: {
    name: "later figure cannot decide",
    meaning: "A claim is judged on what could be known on the day of the case; what came later is shown beside it.",
    wayOut: "Use an earlier figure, or put the quantity under `later`.",
  },
  E818: {
    name: "figure amiss",
    meaning: "A fact is a number between its low and high end, or a word with the unit `text`.",
    wayOut: "Correct the cell.",
  },
  E819: {
    name: "unknown alternative",
    meaning: "What is named as an alternative is nothing that the claim could be computed with.",
    wayOut: "Use one of the names in the message.",
  },
  E820: {
    name: "parameter amiss",
    meaning: "What turns a verdict is looked for between the documented ends of facts and keys of the case.",
    wayOut: "Correct the path or its ends.",
  },
  E821: {
    name: "claim without one quantity",
    meaning: "The value and the threshold of a claim can be used elsewhere only where there is one of each.",
    wayOut: "Name a claim with one quantity, or write the number with its source as a fact.",
  },
  E822: {
    name: "tolerance amiss",
    meaning: "Only equality has a tolerance: how far the value may lie from what the article says.",
    wayOut: "Remove it, or correct it.",
  },
  E823: {
    name: "second threshold without its quantity",
    meaning: "A second threshold belongs to one quantity.",
    wayOut: "Write it inside of the quantity.",
  },
  E824: {
    name: "not an address",
    meaning: "The address of the article becomes a link; only pages of the web can be linked.",
    wayOut: "Correct it or leave it out.",
  },
  E825: {
    name: "open without a choice",
    meaning: "A claim says that its sentence leaves a choice open, and no alternative is named that could be chosen.",
    wayOut: "Name what the sentence may mean under `alternatives`, or leave `open` out.",
  },
  E829: {
    name: "several quantities that decide",
    meaning:
      "A claim has one main reading, which decides. Only a sentence that says several things has a quantity for each, marked `part`.",
    wayOut: "Mark the parts of the sentence, and list every other quantity under `alternatives.reading`.",
  },
  E827: {
    name: "entry left out",
    meaning:
      "A mapping by name, such as that of countries, has an entry for each name, and the path goes on as if there were one.",
    wayOut: "Choose one by its name in brackets, or take every entry with `[*]` inside of a function.",
  },
  E828: {
    name: "star behind a key",
    meaning:
      "`*` stands for every entry of a mapping, alone in brackets; rows of a list are all taken where no filter chooses.",
    wayOut: "Leave the filter out.",
  },
  W827: {
    name: "main reading without a reason",
    meaning: "A claim does not say why its main reading is what the sentence says, so that a reader cannot contest it.",
    wayOut: "Add `why` to the claim.",
  },
  W828: {
    name: "threshold without a reason",
    meaning: "A threshold that the article does not give is a choice of the case, and no reason for it is given.",
    wayOut: "Add `why` to the quantity, before its value is known.",
  },
  W825: {
    name: "country without results",
    meaning:
      "A claim reads trade results of a country that the package holds only inside its rest of the world, or not at all, so that the quantity will have no value and the audit is one in part.",
    wayOut:
      "Ask of a country that the package lists (`tertius data show NAME`), name a package that has it, or hold the claim against a cited figure.",
  },
  W826: {
    name: "country not among the parties",
    meaning:
      "A claim reads a part of the trade results that holds the parties of the case, or only its two sides, and asks it for another country, so that the quantity will have no value and the audit is one in part.",
    wayOut:
      "Read `equilibrium.flows`, which has every pair by sector, or `thirds` of `equilibrium.diversion`; or name the country among `parties.third`.",
  },
  W834: {
    name: "fact of no country",
    meaning:
      "A reporter or partner of a fact is written as three capitals, as codes of countries are, and no country has that code: claims that ask for the right one pass the fact by.",
    wayOut: "Correct the code. What is no country, such as a company or a plant, is better named in full.",
  },
};
