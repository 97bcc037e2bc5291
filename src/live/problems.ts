import { defineProblem, quoted } from "../base/problems/index.ts";

/** More keys than these are counted. */
const MOST_NAMED = 5;

export const unreadState = defineProblem(
  "E974",
  {
    name: "state of a page",
    meaning: "The state of a live page, from an address or a file, is none that this version can read.",
    wayOut: "Open the page without a state, and set its levers again.",
  },
  (path: string, found: string) => ({
    place: { path },
    message: "The state of this page cannot be read.",
    found: quoted(found),
    expected: "a state that a page of this version has written",
  }),
);

export const ignoredKeys = defineProblem(
  "W974",
  {
    name: "state of a newer page",
    meaning: "The state of a live page has keys that this version does not know. They are ignored.",
    wayOut: "Open it with the version that wrote it.",
  },
  (keys: readonly string[]) => ({
    place: { path: "state" },
    message: `The state has ${keys.length === 1 ? "a key" : "keys"} that this version ignores: ${keys.slice(0, MOST_NAMED).map(quoted).join(", ")}.`,
    found: keys.map(quoted).join(", "),
    expected: "keys of this version",
  }),
);

export const unknownPair = defineProblem(
  "E975",
  {
    name: "pair of a page",
    meaning:
      "A live page can set any two countries or blocs of its economy against each other. These are not two of them, or they hold the same country.",
    wayOut: "Choose two from the lists of the page that hold no country in common.",
  },
  (a: string | null, b: string | null) => {
    const [one, other] = [a, b].map((code) => (code === null ? "nobody" : quoted(code)));
    return {
      place: { path: "a, b" },
      message: `${one} and ${other} are not two sides of this economy.`,
      found: `${one}, ${other}`,
      expected: "two countries or blocs with data of their own and no country in common",
    };
  },
);

export const missingText = defineProblem(
  "E976",
  {
    name: "file that a page lacks",
    meaning: "The case of a live page names a file that was not packed with it.",
    wayOut: "Make the page anew from the whole case.",
  },
  (path: string) => ({
    place: { file: path },
    message: `The page does not hold ${quoted(path)}.`,
    expected: "every file that the case names",
  }),
);

export const unknownInMarket = defineProblem(
  "E977",
  {
    name: "lever of a market",
    meaning:
      "The state of a live page names a market, a scenario, a year, a strait or a capacity that the case does not have.",
    wayOut: "Choose another one from the lists of the page.",
  },
  (path: string, found: string, known: readonly string[]) => ({
    place: { path },
    message: `The markets of this case do not have ${quoted(found)}.`,
    found: quoted(found),
    expected: known.length === 0 ? "nothing here" : `one of ${known.map(quoted).join(", ")}`,
  }),
);

export const idleKeys = defineProblem(
  "W978",
  {
    name: "keys beside a pair",
    meaning:
      "The state of a live page has keys that mean nothing beside its pair. Scenarios, sizes of measures, joiners and markets are of the pair of the case; rates are of another pair. They are ignored.",
    wayOut: "Take these keys out, or set the pair that they belong to.",
  },
  (keys: readonly string[], isOwnPair: boolean) => ({
    place: { path: "state" },
    message: `The state sets ${isOwnPair ? "another pair than the case" : "no other pair than the case"}. Beside it this is ignored: ${keys.map(quoted).join(", ")}.`,
    found: keys.map(quoted).join(", "),
    expected: isOwnPair ? "keys of a pair that was picked" : "keys of the pair of the case",
  }),
);
