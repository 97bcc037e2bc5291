type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Methods that may stop before the last entry: what counts is how often they ask. */
const ASKING = [
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
  "filter",
  "map",
  "flatMap",
  "some",
  "every",
  "reduce",
  "reduceRight",
  "forEach",
  "sort",
  "toSorted",
] as const;
/** Methods that look for a value, up to the position that they return. */
const LOOKING = ["includes", "indexOf"] as const;
/** Methods that make a list. */
const MAKING = ["slice", "splice", "concat", "toReversed", "toSpliced", "with"] as const;

/**
 * Entries that lists, maps and sets are asked for while something is done: through their methods, by loops, spreads and
 * destructuring, and as keys and values of objects. Loops that count positions themselves are not seen.
 *
 * @param texts  Whether letters count too that regular expressions pass over. How often one goes back is no part of it:
 *   `test/house/patterns.test.ts` holds that to a constant for each letter.
 * @returns a number that no clock and no machine changes.
 */
export function countedSteps(work: () => void, { texts = false }: { readonly texts?: boolean } = {}): number {
  let steps = 0;
  const count = (entries: number): void => {
    steps += entries;
  };
  const restore = [...onLists(count), ...onIterators(count), ...onObjects(count), ...(texts ? onPatterns(count) : [])];
  try {
    work();
  } finally {
    for (const each of restore) each();
  }
  return steps;
}

function onLists(count: (entries: number) => void): (() => void)[] {
  const position = Array.prototype.indexOf as Method;
  const asking = ASKING.map((name) =>
    replaced(Array.prototype, name, (own, list, [ask, ...more]) => {
      if (typeof ask !== "function") return own.apply(list, [ask, ...more]);
      const counted: Method = function (...args) {
        count(1);
        return (ask as Method).apply(this, args);
      };
      return own.apply(list, [counted, ...more]);
    }),
  );
  const looking = LOOKING.map((name) =>
    replaced(Array.prototype, name, (own, list, args) => {
      const found = own.apply(list, args);
      const at = name === "includes" ? Number(position.apply(list, args)) : Number(found);
      count(at < 0 ? (list as readonly unknown[]).length : at + 1);
      return found;
    }),
  );
  const making = MAKING.map((name) =>
    replaced(Array.prototype, name, (own, list, args) => {
      const made = own.apply(list, args);
      count((made as readonly unknown[]).length);
      return made;
    }),
  );
  return [...asking, ...looking, ...making];
}

function onIterators(count: (entries: number) => void): (() => void)[] {
  return [[][Symbol.iterator](), new Map()[Symbol.iterator](), new Set()[Symbol.iterator]()].map((iterator) =>
    replaced(Object.getPrototypeOf(iterator) as object, "next", (own, self, args) => {
      count(1);
      return own.apply(self, args);
    }),
  );
}

function onObjects(count: (entries: number) => void): (() => void)[] {
  return ["keys", "values", "entries"].map((name) =>
    replaced(Object, name, (own, self, args) => {
      const made = own.apply(self, args);
      count((made as readonly unknown[]).length);
      return made;
    }),
  );
}

function onPatterns(count: (entries: number) => void): (() => void)[] {
  return [
    replaced(RegExp.prototype, "exec", (own, self, args) => {
      const pattern = self as RegExp;
      const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
      const found = own.apply(self, args) as RegExpExecArray | null;
      const to = found === null ? (pattern.sticky ? from : String(args[0]).length) : found.index + found[0].length;
      count(1 + Math.max(0, to - from));
      return found;
    }),
  ];
}

/** Puts another method in the place of one; what comes back puts it back. */
function replaced(
  holder: object,
  name: string,
  other: (own: Method, self: unknown, args: unknown[]) => unknown,
): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(holder, name)!;
  const own = descriptor.value as Method;
  const value: Method = function (...args) {
    return other(own, this, args);
  };
  Object.defineProperty(holder, name, { ...descriptor, value });
  return () => void Object.defineProperty(holder, name, descriptor);
}
