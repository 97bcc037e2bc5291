import { describe, expect, it } from "vitest";
import { type Change, problemsOf } from "./marketText.ts";

const policies = (...texts: readonly string[]): Change => [
  ".yaml",
  "policies: []",
  `policies:\n${texts.map((text) => `  - { ${text}, source: own-assumption }`).join("\n")}`,
];

type Row = readonly [name: string, changes: readonly Change[], said: readonly string[]];

const CONTRADICTIONS: readonly Row[] = [
  [
    "policies of no size",
    [
      policies(
        "id: open, kind: closure, chokepoint: hormuz, closed: 0",
        "id: free, kind: access, supplier: [us-gulf], market: [china], access: 100",
        "id: none, kind: specific-duty, supplier: [us-gulf], market: [china], duty: 0",
      ),
    ],
    [
      'W284 .yaml:15:60 Policy "open" changes nothing: `closed` is 0.',
      'W284 .yaml:16:77 Policy "free" changes nothing: `access` is 100.',
      'W284 .yaml:17:82 Policy "none" changes nothing: `duty` is 0.',
    ],
  ],
  [
    "two capacities of one node on one day",
    [
      policies(
        "id: one, kind: capacity, node: qatar, capacity: 20, from: 2018-01-01, to: 2018-07-01",
        "id: two, kind: capacity, node: qatar, capacity: 10, from: 2018-06-01",
      ),
    ],
    [
      'E278 .yaml:16:65 Rows contradict each other: policies "one" and "two" say two things of one day, and only one of them can hold.',
    ],
  ],
  [
    "one closure under two names",
    [
      policies(
        "id: one, kind: closure, chokepoint: hormuz, closed: 50, from: 2018-01-01, to: 2018-07-01",
        "id: two, kind: closure, chokepoint: hormuz, closed: 50, from: 2018-01-01, to: 2018-07-01",
      ),
    ],
    [
      'E278 .yaml:16:69 Rows contradict each other: policies "one" and "two" say the same of the same days, as if it happened twice.',
    ],
  ],
  [
    "two parts of one strait that are closed on the same days",
    [
      policies(
        "id: one, kind: closure, chokepoint: hormuz, closed: 50",
        "id: two, kind: closure, chokepoint: hormuz, closed: 90",
      ),
    ],
    [
      'E278 .yaml:16:5 Rows contradict each other: policies "one" and "two" say two things of one day, and only one of them can hold.',
    ],
  ],
  [
    "one disease under two names, beside another that may come with it",
    [
      policies(
        "id: one, kind: disease, node: china, shift: -50",
        "id: two, kind: disease, node: china, shift: -50",
        "id: three, kind: disease, node: china, shift: -20",
      ),
    ],
    [
      'E278 .yaml:16:5 Rows contradict each other: policies "one" and "two" say the same of the same days, as if it happened twice.',
    ],
  ],
  [
    "two parts of one pair that may trade on the same days",
    [
      policies(
        "id: one, kind: access, supplier: [us-gulf], market: [china], access: 20",
        "id: two, kind: access, supplier: [us-gulf], market: [china], access: 80",
      ),
    ],
    [
      'E278 .yaml:16:5 Rows contradict each other: policies "one" and "two" say two things of one day, and only one of them can hold.',
    ],
  ],
  [
    "two duties beyond the quota of one pair",
    [
      policies(
        "id: one, kind: quota, supplier: [us-gulf], market: [china], quantity: 2, rate: 10",
        "id: two, kind: quota, supplier: [us-gulf], market: [china], quantity: 3, rate: 50",
      ),
    ],
    [
      'E278 .yaml:16:5 Rows contradict each other: policies "one" and "two" say two things of one day, and only one of them can hold.',
    ],
  ],
];

describe("policies of a market that contradict or repeat each other", () => {
  it.each(CONTRADICTIONS.map(([name, changes, said]) => ({ name, changes, said })))("$name", ({ changes, said }) => {
    expect(problemsOf(...changes).toSorted()).toEqual([...said].toSorted());
  });
});
