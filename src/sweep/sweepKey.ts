/** Everything that a run of a sweep depends on, beside its own number: two sweeps with the same key have the same runs. */
export interface SweepKey {
  /** Of the files of shards. */
  readonly format: 1;
  /** Version of Tertius. */
  readonly tertius: string;
  /** Major version of Node: the last bits of a number depend on it. */
  readonly node: string;
  /** SHA-256 of the texts of the case. */
  readonly case: string;
  /** Packages, each with its version and SHA-256. */
  readonly packages: readonly string[];
  readonly seed: number;
  readonly runsPerShard: number;
  /** What was asked on the command line and changes results, such as `set` or `elasticities`, as text. */
  readonly asked: Readonly<Record<string, string>>;
}

/** A difference between two keys. */
export interface KeyDifference {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

/**
 * A key as text: the same for keys with the same values, whatever the order of their fields.
 *
 * @example
 *   const key = { format: 1, tertius: "1.0.0", node: "22", case: "c0", packages: [], seed: 1, runsPerShard: 10, asked: {} };
 *   keyText(key) === keyText({ ...key, asked: {} })   // true
 *   keyText(key) === keyText({ ...key, seed: 2 })     // false
 */
export function keyText(key: SweepKey): string {
  return JSON.stringify(keyFields(key));
}

/**
 * What is different between two keys, by field.
 *
 * @example
 *   const key = { format: 1, tertius: "1.0.0", node: "22", case: "c0", packages: [], seed: 1, runsPerShard: 10, asked: {} };
 *   keyDifferences(key, { ...key, seed: 2 })   // [{ name: "seed", first: "1", second: "2" }]
 */
export function keyDifferences(one: SweepKey, other: SweepKey): readonly KeyDifference[] {
  const [first, second] = [new Map(keyFields(one)), new Map(keyFields(other))];
  const names = [...new Set([...first.keys(), ...second.keys()])].toSorted();
  return names.flatMap((name) => {
    const found = { name, first: first.get(name) ?? "none", second: second.get(name) ?? "none" };
    return found.first === found.second ? [] : [found];
  });
}

function keyFields({ asked, packages, ...rest }: SweepKey): readonly (readonly [name: string, value: string])[] {
  const fields = [
    ...Object.entries(rest).map(([name, value]) => [name, String(value)] as const),
    ["packages", packages.join(", ")] as const,
    ...Object.entries(asked).map(([name, value]) => [`--${name}`, value] as const),
  ];
  return fields.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
