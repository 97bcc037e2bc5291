import type { ProblemKind } from "./kind.ts";

/** E9xx and W9xx: the command line and failures of ours. */
export const CLI_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E900: {
    name: "failure of ours",
    meaning: "Tertius stopped where it should not have: the fault is in the program, not in the input.",
    wayOut: "Report it with the command; --debug shows where it happened.",
  },
  E901: {
    name: "unknown command or option",
    meaning: "The command line has a word that no command understands, or lacks one that is needed.",
    wayOut: "`tertius --help` lists the commands, `tertius COMMAND --help` their options.",
  },
  E902: {
    name: "option out of range",
    meaning: "An option has a value that it cannot take.",
    wayOut: "Choose one of the values that the message lists.",
  },
  E903: {
    name: "unknown data package",
    meaning: "No data package of that name is shipped or lies in a folder given with --data-root.",
    wayOut: "`tertius data list` shows what there is.",
  },
  E904: {
    name: "unknown import format",
    meaning: "Files of that form cannot be imported.",
    wayOut: "Choose one of the formats that the message lists.",
  },
  E906: {
    name: "unknown replication",
    meaning: "No published result of that name can be computed again.",
    wayOut: "`tertius replicate` lists them.",
  },
  E907: {
    name: "authors' files missing",
    meaning: "The files of a published result cannot be shipped and were not given.",
    wayOut: "Name their folder with --data.",
  },
  E908: {
    name: "unknown scenario",
    meaning: "The case has no scenario of that name.",
    wayOut: "Choose one of the scenarios that the message lists.",
  },
  E909: {
    name: "unknown elasticity set",
    meaning: "The headline package has no elasticity set of that name.",
    wayOut: "Choose one of the sets that the message lists.",
  },
  E910: {
    name: "unknown schema",
    meaning: "There is no schema of that name.",
    wayOut: "`tertius schema` lists them.",
  },
  E911: {
    name: "folder not empty",
    meaning: "A new case is only written where nothing is in its way.",
    wayOut: "Choose another name, or empty the folder.",
  },
  E912: {
    name: "results among the case",
    meaning: "Results would lie among the files of the case, whose hash says what was run, and would change it.",
    wayOut: "Name a place outside of the case, or its folder out/, which is no part of it.",
  },
  E913: {
    name: "not in this market",
    meaning: "The case has no market, or the market no scenario, chokepoint or year, of that name.",
    wayOut: "Choose one of those that the message lists.",
  },
  E914: {
    name: "market of partial coverage",
    meaning: "The market holds observations and access, but not what an equilibrium needs.",
    wayOut: "Add sourced prices, quantities and elasticities to every node, and set coverage to full.",
  },
  E915: {
    name: "case without alignment",
    meaning: "The command tells of the alignment of states, and the case has no such block.",
    wayOut: "Add a block `alignment` to case.yaml; `tertius init NAME --kind alignment` writes one that runs.",
  },
  E916: {
    name: "case without positions",
    meaning: "The command tells of coded statements, and the case has no such block.",
    wayOut: "Add a block `positions` to case.yaml; `tertius init NAME --kind positions` writes one that runs.",
  },
  E917: {
    name: "case without claims",
    meaning: "The command audits the claims of an article, and the case has none.",
    wayOut:
      "Add the keys `facts` and `claims` to case.yaml; `tertius init NAME --kind claims` writes a case that runs.",
  },
  E918: {
    name: "unknown claim",
    meaning: "The case has no claim of that name.",
    wayOut: "`tertius audit CASE` lists them.",
  },
  E919: {
    name: "closure in another year",
    meaning: "A market is solved for one year, and no day of the closure is in it: nothing would be closed.",
    wayOut: "Solve the year of the closure with --year, or close days of the solved year with --from and --days.",
  },
  E971: {
    name: "files of others",
    meaning:
      "The folder holds results of another case, another package, or files that would be mixed with the new ones.",
    wayOut: "Name another folder with --out, or remove these files.",
  },
  E972: {
    name: "interrupted",
    meaning: "The command was ended from outside: each file or folder that it writes is whole, or as it was before.",
    wayOut: "Run the command again; it does not need what was computed so far.",
  },
  E973: {
    name: "unknown problem code",
    meaning: "No problem has that code.",
    wayOut: "`tertius explain` lists them all.",
  },
};
