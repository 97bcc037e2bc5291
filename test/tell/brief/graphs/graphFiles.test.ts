import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { MultiGraph } from "graphology";
import gexfReader from "graphology-gexf";
import graphmlReader from "graphology-graphml";
import { expect, it } from "vitest";
import { adjacencyCsv, edgesCsv, gexf, graphml, type GraphInput, nodesCsv } from "../../../../src/tell/brief/index.ts";
import {
  clusters,
  conceptNetwork,
  type Network,
  oneModeNetwork,
  type Statement,
  twoModeNetwork,
} from "../../../../src/engines/discourse/index.ts";
import { statement } from "../../../engines/discourse/smallStatements.ts";

const AWKWARD = `"Kremlin" & <Co.>\n'Зря'`;

const STATEMENTS: readonly Statement[] = [
  statement({
    id: "1",
    organization: AWKWARD,
    concept: "x",
    document: "speech & answer",
    source: "ria2020",
    date: "2020-02-01",
  }),
  statement({ id: "2", organization: "B", concept: "x", agreement: false, document: "paper", source: "smith<2019>" }),
  statement({ id: "3", organization: "B", concept: "y", document: "paper" }),
  statement({ id: "4", organization: "C", concept: "y", document: null, datePrecision: "year", date: "2019" }),
  statement({ id: "5", organization: "C", isCollective: true }),
];

const network = oneModeNetwork(STATEMENTS, { qualifier: "subtract" });

function input(of: GraphInput["network"], statements: readonly Statement[] = STATEMENTS): GraphInput {
  return { network: of, statements, title: 'A < B & "C"', sources: ["Smith (2019), <Title>", "РИА, 2020"] };
}

const readers = {
  GraphML: (text: string): MultiGraph => graphmlReader.parse(MultiGraph, text),
  GEXF: (text: string): MultiGraph => gexfReader.parse(MultiGraph, text),
};
const writers = { GraphML: graphml, GEXF: gexf };
const FORMATS = ["GraphML", "GEXF"] as const;

it.each(FORMATS)("%s is valid XML that a second reader opens with names, weights and documents", (format) => {
  const text = writers[format](input(network));
  expect(XMLValidator.validate(text)).toBe(true);
  const graph = readers[format](text);
  expect(graph.nodes().map((node) => graph.getNodeAttribute(node, "label") as string)).toEqual([AWKWARD, "B", "C"]);
  expect(graph.mapEdges((_, attributes) => attributes["weight"] as number)).toEqual([-1, 1]);
  const [first, second] = graph.mapEdges((_, attributes) => attributes);
  expect(first).toMatchObject({
    documents: "speech & answer; paper",
    sources: "ria2020; smith<2019>",
    statement_pairs: "1~2",
    first_date: "2020-01-01",
    last_date: "2020-02-01",
    pairs: 1,
  });
  expect(second).toMatchObject({ documents: "paper", statements: "3; 4", concepts: "y" });
});

it("GraphML has case, sources and what was left out on the graph", () => {
  const graph = readers.GraphML(graphml(input(network)));
  expect(graph.getAttributes()).toMatchObject({
    case: 'A < B & "C"',
    sources: "Smith (2019), <Title>\nРИА, 2020",
    network: "actors",
    left_out_collective: "5",
    options: '{"qualifier":"subtract"}',
  });
});

it("GEXF has case and sources in its description, the only place the format has for them", () => {
  const description = readers.GEXF(gexf(input(network))).getAttribute("description") as string;
  expect(description).toContain('case: A < B & "C"');
  expect(description).toContain("РИА, 2020");
});

it.each(FORMATS)("%s of two modes tells an actor from a concept of the same name", (format) => {
  const statements = [statement({ id: "1", organization: "same", concept: "same" })];
  const graph = readers[format](writers[format](input(twoModeNetwork(statements), statements)));
  expect(graph.mapNodes((_, attributes) => [attributes["label"], attributes["kind"]])).toEqual([
    ["same", "actor"],
    ["same", "concept"],
  ]);
  expect(graph.size).toBe(1);
});

it.each(FORMATS)("%s of concepts with clusters says the cluster of each node", (format) => {
  const concepts = conceptNetwork(STATEMENTS);
  const text = writers[format]({ ...input(concepts), clusters: clusters(concepts) });
  expect(readers[format](text).mapNodes((_, attributes) => attributes["cluster"] as number)).toEqual([1, 1]);
});

it.each(FORMATS)("%s of a network without nodes is valid", (format) => {
  const text = writers[format](input(oneModeNetwork([]), []));
  expect(XMLValidator.validate(text)).toBe(true);
  expect(readers[format](text).order).toBe(0);
});

it.each(FORMATS)("%s keeps any name, but for characters that XML does not know", (format) => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.string({ unit: "binary" }), (name, document) => {
      const statements = [
        statement({ id: "1", organization: name, document }),
        statement({ id: "2", organization: `${name}!`, document }),
      ];
      const text = writers[format](input(oneModeNetwork(statements), statements));
      expect(XMLValidator.validate(text)).toBe(true);
      const graph = readers[format](text);
      expect(graph.getNodeAttribute(graph.nodes()[0], "label")).toBe(withoutControls(name));
    }),
    { numRuns: 100 },
  );
});

/** What XML 1.0 leaves of a text. */
function withoutControls(text: string): string {
  return Array.from(text, (character) => (isXml(character) ? character : "\uFFFD")).join("");
}

function isXml(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return character === "\t" || character === "\n" || character === "\r";
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

it("the adjacency matrix is a table with names on both sides", () => {
  expect(adjacencyCsv(input(network))).toBe(
    [',"""Kremlin"" & <Co.>\n\'Зря\'",B,C', '"""Kremlin"" & <Co.>\n\'Зря\'",0,-1,0', "B,-1,0,1", "C,0,1,0", ""].join(
      "\n",
    ),
  );
});

it("the tables of ties and nodes carry every attribute", () => {
  const ties = csvParse(edgesCsv(input(network)));
  expect(ties[0]).toMatchObject({ source: AWKWARD, target: "B", weight: "-1", documents: "speech & answer; paper" });
  const nodes = csvParse(nodesCsv(input(network)));
  expect(nodes[1]).toMatchObject({ node: "B", statements: "2", country: "AAA", camp: "officials" });
});

it("weights survive to the last digit", () => {
  const cosine: Network = oneModeNetwork(STATEMENTS, { normalization: "cosine" });
  const graph = readers.GraphML(graphml(input(cosine)));
  expect(graph.mapEdges((_, attributes) => attributes["weight"] as number)).toEqual(
    cosine.edges.map(({ weight }) => weight),
  );
});
