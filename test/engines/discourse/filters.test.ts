import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adjacencyMatrix,
  conceptNetwork,
  eventList,
  FILTER_VARIABLES,
  oneModeNetwork,
  type Statement,
  type StatementDocument,
  twoModeNetwork,
} from "../../../src/engines/discourse/index.ts";
import type { TertiusError } from "../../../src/base/problems/index.ts";
import { dnaStatements } from "./referenceStatements.ts";
import { statement } from "./smallStatements.ts";

/** The concept that the documentation of rDNA excludes in its example. */
const EXCLUDED = "There should be legislation to regulate emissions.";

const statements: fc.Arbitrary<Statement[]> = fc
  .array(
    fc.record({
      organization: fc.constantFrom("A", "B", "C"),
      concept: fc.constantFrom("x", "y", "z"),
      agreement: fc.boolean(),
      document: fc.constantFrom("d1", "d2"),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((rows) => rows.map((row, at) => statement({ id: String(at), ...row })));

function document(given: Partial<StatementDocument> & { readonly id: string }): StatementDocument {
  return { title: "", date: "", author: "", source: "", section: "", type: "", ...given };
}

function refused(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    return (error as TertiusError).problems.map(({ path, found, expected }) => `${path} ${found}: ${expected}`);
  }
  return [];
}

describe("filters on the sample of Discourse Network Analyzer", () => {
  it("leave what is left when the rows are taken out of the table by hand", () => {
    const all = dnaStatements();
    const kept = all.filter(({ concept }) => concept !== EXCLUDED);
    const options = { qualifier: "congruence", normalization: "average" } as const;
    const filtered = oneModeNetwork(all, { ...options, exclude: { concept: [EXCLUDED] } });
    expect(kept.length).toBeLessThan(40);
    expect(adjacencyMatrix(filtered)).toEqual(adjacencyMatrix(oneModeNetwork(kept, options)));
    expect(filtered.leftOut.excluded).toHaveLength(40 - kept.length);
  });

  it("inverted let in alone what they named before: both parts make up the whole table of two modes", () => {
    const all = dnaStatements();
    const concepts = [EXCLUDED];
    const cell = (network: ReturnType<typeof twoModeNetwork>): Map<string, number> =>
      new Map(network.edges.map(({ actor, concept, weight }) => [`${actor}|${concept}`, weight]));
    const [whole, without, only] = [{}, { exclude: { concept: concepts } }, { only: { concept: concepts } }].map(
      (options) => cell(twoModeNetwork(all, options)),
    );
    expect([...whole].map(([key]) => (without.get(key) ?? 0) + (only.get(key) ?? 0))).toEqual([...whole.values()]);
    expect([...without.keys()].filter((key) => only.has(key))).toEqual([]);
  });

  it("with isolates every organization and concept of the sample stays a node", () => {
    const all = dnaStatements();
    const only = { organization: ["Energy and Environmental Analysis, Inc."] };
    const network = twoModeNetwork(all, { only, isolates: true });
    expect(adjacencyMatrix(network).rows).toHaveLength(7);
    expect(adjacencyMatrix(network).columns).toHaveLength(6);
    expect(twoModeNetwork(all, { only }).nodes.filter(({ kind }) => kind === "actor")).toHaveLength(1);
    const tied = oneModeNetwork(all, { isolates: true });
    expect(tied).toEqual({ ...oneModeNetwork(all), options: { isolates: true } });
  });

  it("an event list has a row for each of the 40 statements, by date, then id", () => {
    const all = dnaStatements();
    const { events, leftOut } = eventList(all);
    expect(events.map(({ statement: { id } }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    expect(events.map(({ statement: { date } }) => date)).toEqual(all.map(({ date }) => date).toSorted());
    expect(leftOut.duplicates).toEqual([]);
    const once = eventList(all, { duplicates: "acrossrange" });
    const cells = new Set(all.map((each) => [each.organization, each.concept, each.agreement].join("|")));
    expect(once.events).toHaveLength(cells.size);
    expect(once.events.length + once.leftOut.duplicates.length).toBe(40);
  });
});

describe("filters, whatever the statements", () => {
  it("only is the complement of exclude for every variable, and both are a filter of the table", () => {
    fc.assert(
      fc.property(statements, fc.constantFrom("organization", "concept", "document"), (all, variable) => {
        const value = all[0][variable]!;
        const isNamed = (each: Statement): boolean => each[variable] === value;
        const only = eventList(all, { only: { [variable]: [value] } });
        const without = eventList(all, { exclude: { [variable]: [value] } });
        const ids = (events: typeof only.events): string[] => events.map((each) => each.statement.id);
        expect(ids(only.events)).toEqual(ids(eventList(all.filter(isNamed)).events));
        expect(without.leftOut.excluded.toSorted()).toEqual(ids(only.events).toSorted());
        expect(only.leftOut.excluded.toSorted()).toEqual(ids(without.events).toSorted());
      }),
    );
  });

  it("isolates add nodes without weight and change no tie", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const exclude = { concept: [all[0].concept] };
        const [plain, isolates] = [false, true].map((each) => oneModeNetwork(all, { exclude, isolates: each }));
        expect(isolates.edges).toEqual(plain.edges);
        expect(isolates.nodes.filter(({ statements: count }) => count > 0)).toEqual(plain.nodes);
        expect(isolates.nodes.map(({ id }) => id)).toEqual(
          [...new Set(all.map(({ organization }) => organization))].toSorted(),
        );
        expect(conceptNetwork(all, { exclude, isolates: true }).nodes.map(({ id }) => id)).toContain(all[0].concept);
      }),
    );
  });

  it("several variables are joined: none that is excluded, one of each that is included", () => {
    const all = [
      statement({ id: "1", person: "Ann", concept: "x", source: "paper; radio" }),
      statement({ id: "2", person: "Ann", concept: "y" }),
      statement({ id: "3", person: "Bob", concept: "x" }),
    ];
    const ids = (options: Parameters<typeof eventList>[1]): string[] =>
      eventList(all, options).events.map((each) => each.statement.id);
    expect(ids({ only: { person: ["Ann"], concept: ["x"] } })).toEqual(["1"]);
    expect(ids({ only: { person: ["Ann"] }, exclude: { concept: ["x"] } })).toEqual(["2"]);
    expect(ids({ exclude: { source: ["radio"] } })).toEqual(["2", "3"]);
  });

  it("documents are told apart by their type, and what they leave out is no isolate either", () => {
    const documents = [document({ id: "d1", type: "hearing" }), document({ id: "d2", type: "article" })];
    const all = [
      statement({ id: "1", organization: "A", document: "d1" }),
      statement({ id: "2", organization: "B", document: "d2" }),
    ];
    const options = { documents, exclude: { documentType: ["hearing"] }, isolates: true };
    expect(oneModeNetwork(all, options).nodes.map(({ id }) => id)).toEqual(["B"]);
  });

  it("a value that no statement has, and a variable that is none, are named all at once", () => {
    const all = [statement({ id: "1", person: "Ann" }), statement({ id: "2", person: "Bob" })];
    const only = { documentType: ["hearing"], mood: ["good"] };
    expect(refused(() => oneModeNetwork(all, { exclude: { person: ["Ann", "Bobb"] }, only }))).toEqual([
      "exclude.person Bobb: a person that a statement has: Ann, Bob",
      "only.documentType hearing: statements with a documentType; here none has one",
      `only.mood mood: one of ${FILTER_VARIABLES.join(", ")}`,
    ]);
  });
});

describe("attributes of nodes", () => {
  it("come from the fields that all statements share, the documents they stand in, and the table of entities", () => {
    const documents = [
      document({ id: "d1", type: "hearing", author: "Clerk" }),
      document({ id: "d2", type: "article", author: "Clerk" }),
    ];
    const all = [
      statement({ id: "1", person: "Ann", role: "minister", document: "d1" }),
      statement({ id: "2", person: "Ann", role: "member", document: "d2" }),
    ];
    const entities = [
      { variable: "person", value: "Ann", attributes: { Type: "Congress", Label: "A", camp: "own" } },
      { variable: "concept", value: "Ann", attributes: { Type: "not hers" } },
    ] as const;
    const [ann] = oneModeNetwork(all, { actor: "person", documents, entities }).nodes;
    expect(ann.attributes).toEqual({
      person: "Ann",
      country: "AAA",
      camp: "officials",
      organization: "O",
      documentAuthors: "Clerk",
      documentTypes: "article; hearing",
      Type: "Congress",
      entity_Label: "A",
      entity_camp: "own",
    });
  });
});
