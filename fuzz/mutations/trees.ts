import type { Dice } from "../dice.ts";
import { type Mutation, nested, ofText, ofTree, type Spot, spotIn, type Tree } from "./mutation.ts";
import { DAYS, HOSTILE, longText, SIZES, TYPES } from "./values.ts";

const ENLARGED = 200;
/** More members than a list may have. */
const VERY_LONG = 1200;
const DEPTHS = [10, 60, 70, 5000, 100_000];

/** Damage to keys, values and lists of a YAML or JSON document. */
export const TREES: readonly Mutation[] = [
  ofTree("key removed", (tree, dice) => at(tree, dice, isKey, ({ holder, key }) => void delete holder[key])),
  ofTree("key renamed", (tree, dice) =>
    at(tree, dice, isKey, (spot) => renamed(spot, `${spot.key}${dice.of(["s", "_", "2"])}`)),
  ),
  ofTree("hostile key", (tree, dice) => at(tree, dice, isKey, (spot) => renamed(spot, dice.of(HOSTILE)))),
  ofTree("key moved elsewhere", (tree, dice) => moved(tree, dice)),
  ofTree("key unknown", (tree, dice) => at(tree, dice, isKey, ({ holder }) => void (holder["remark"] = "x"))),
  ofTree("value removed", (tree, dice) => at(tree, dice, isKey, ({ holder, key }) => void (holder[key] = null))),
  ofTree("value becomes a list", (tree, dice) =>
    at(tree, dice, isAny, ({ holder, key }) => void (holder[key] = [holder[key]])),
  ),
  ofTree("value becomes a map", (tree, dice) =>
    at(tree, dice, isAny, ({ holder, key }) => void (holder[key] = { a: holder[key] })),
  ),
  ofTree("list or map becomes a text", (tree, dice) =>
    at(tree, dice, isBranch, ({ holder, key }) => void (holder[key] = "x")),
  ),
  ofTree("list emptied", (tree, dice) =>
    at(tree, dice, isBranch, ({ holder, key }) => void (holder[key] = Array.isArray(holder[key]) ? [] : {})),
  ),
  ofTree("item doubled", (tree, dice) =>
    at(tree, dice, isList, ({ holder, key }) => {
      const list = listAt(holder, key);
      list.push(structuredClone(dice.of(list)));
    }),
  ),
  ofTree("items in another order", (tree, dice) =>
    at(tree, dice, isLongList, ({ holder, key }) => void (holder[key] = listAt(holder, key).toReversed())),
  ),
  ofTree("list enlarged", (tree, dice) =>
    at(tree, dice, isList, ({ holder, key }) => void (holder[key] = enlarged(listAt(holder, key)))),
  ),
  ofTree("list made long", (tree, dice) =>
    at(tree, dice, isList, ({ holder, key }) => {
      const list = listAt(holder, key);
      holder[key] = Array.from({ length: VERY_LONG }, (_, copy) => copyOf(list[copy % list.length], copy));
    }),
  ),
  ofTree("value made long", (tree, dice) => leafSet(tree, dice, [longText(dice)])),
  ofTree("key made long", (tree, dice) => at(tree, dice, isKey, (spot) => renamed(spot, longText(dice)))),
  ofTree("values swapped", (tree, dice) => swapped(tree, dice)),
  ofTree("value of another size", (tree, dice) => leafSet(tree, dice, SIZES, isNumber)),
  ofTree("value of another type", (tree, dice) => leafSet(tree, dice, TYPES)),
  ofTree("value of another day", (tree, dice) => leafSet(tree, dice, DAYS, (text) => /^\d{4}/u.test(text))),
  ofTree("hostile value", (tree, dice) => leafSet(tree, dice, HOSTILE)),
  ofTree("nested deep", (tree, dice) =>
    at(tree, dice, isAny, ({ holder, key }) => void (holder[key] = nested(dice.of(DEPTHS)))),
  ),
  {
    ...ofText("line doubled", (text, dice) => {
      const lines = text.split("\n");
      const line = dice.below(lines.length);
      return lines.toSpliced(line, 0, lines[line]).join("\n");
    }),
    reaches: (path) => /\.(?:ya?ml|json|bib|txt)$/u.test(path),
  },
];

const isAny = (): boolean => true;
const isKey = ({ holder }: Spot): boolean => !Array.isArray(holder);
const isBranch = ({ holder, key }: Spot): boolean => typeof holder[key] === "object" && holder[key] !== null;
const isList = ({ holder, key }: Spot): boolean => Array.isArray(holder[key]) && holder[key].length > 0;
const isLongList = (spot: Spot): boolean => isList(spot) && listAt(spot.holder, spot.key).length > 1;
const isLeaf = (spot: Spot): boolean => !isBranch(spot);
const isNumber = (text: string): boolean => text !== "" && Number.isFinite(Number(text));
const listAt = (holder: Record<string, unknown>, key: string): unknown[] => holder[key] as unknown[];

/** The document after a change at one of the places that fit; null where none does. */
function at(tree: Tree, dice: Dice, fits: (spot: Spot) => boolean, change: (spot: Spot) => void): Tree {
  const spot = spotIn(tree, dice, fits);
  if (spot === null) return null;
  change(spot);
  return tree;
}

function leafSet(tree: Tree, dice: Dice, values: readonly string[], fits: (text: string) => boolean = isAny): Tree {
  const isFit = (spot: Spot): boolean => isLeaf(spot) && fits(String(spot.holder[spot.key]));
  return at(tree, dice, isFit, ({ holder, key }) => {
    const value = dice.of(values);
    holder[key] = typeof holder[key] === "number" && isNumber(value) ? Number(value) : value;
  });
}

/** The same map with another name for one key, in the same place. */
function renamed({ holder, key }: Spot, name: string): void {
  const entries = Object.entries(holder);
  for (const each of Object.keys(holder)) delete holder[each];
  for (const [each, value] of entries) {
    Object.defineProperty(holder, each === key ? name : each, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}

function moved(tree: Tree, dice: Dice): Tree {
  const to = spotIn(tree, dice, (spot) => isBranch(spot) && !Array.isArray(spot.holder[spot.key]));
  if (to === null) return null;
  return at(
    tree,
    dice,
    (spot) => isKey(spot) && isLeaf(spot),
    ({ holder, key }) => {
      const value = holder[key];
      delete holder[key];
      (to.holder[to.key] as Record<string, unknown>)[key] = value;
    },
  );
}

function swapped(tree: Tree, dice: Dice): Tree {
  const other = spotIn(tree, dice, isLeaf);
  if (other === null) return null;
  return at(tree, dice, isLeaf, ({ holder, key }) => {
    [holder[key], other.holder[other.key]] = [other.holder[other.key], holder[key]];
  });
}

/** Copies with ids of their own, where items have ids. */
function enlarged(list: readonly unknown[]): unknown[] {
  return Array.from({ length: ENLARGED }, (_, copy) => copyOf(list[copy % list.length], copy));
}

function copyOf(item: unknown, copy: number): unknown {
  if (typeof item !== "object" || item === null) return item;
  const named = "id" in item && copy > 0 ? { id: `${String(item.id)}-${copy}` } : {};
  return { ...structuredClone(item), ...named };
}
