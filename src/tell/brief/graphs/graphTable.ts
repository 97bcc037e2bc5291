import {
  type NetworkEdge,
  type NetworkNode,
  type Statement,
  toldOptions,
  type TwoModeEdge,
} from "../../../engines/discourse/index.ts";
import type { GraphInput } from "./graphInput.ts";

/** What an attribute holds. */
export type AttributeKind = "string" | "double" | "int";

/** A named value of a graph, node or edge. */
export interface GraphAttribute {
  readonly name: string;
  readonly kind: AttributeKind;
  readonly value: string | number;
}

/** A node of a graph file. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly attributes: readonly GraphAttribute[];
}

/** An edge of a graph file. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly attributes: readonly GraphAttribute[];
}

/** A network as nodes and edges with attributes, the same for every format. */
export interface GraphTable {
  readonly attributes: readonly GraphAttribute[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const string = (name: string, value: string): GraphAttribute => ({ name, kind: "string", value });
const double = (name: string, value: number): GraphAttribute => ({ name, kind: "double", value });
const int = (name: string, value: number): GraphAttribute => ({ name, kind: "int", value });

/** Nodes, edges and attributes of a network: case and sources on the graph, variables of documents and statements on the edges. */
export function graphTable(input: GraphInput): GraphTable {
  const { network } = input;
  const idOf = new Map(network.nodes.map(({ kind, id }, at) => [`${kind} ${id}`, `n${at}`]));
  const statements = new Map(input.statements.map((each) => [each.id, each]));
  const clusterOf = new Map(
    (input.clusters?.clusters ?? []).flatMap(({ cluster, members }) => members.map((member) => [member, cluster])),
  );
  return {
    attributes: graphAttributes(input),
    nodes: network.nodes.map((node, at) => graphNode(node, `n${at}`, clusterOf.get(node.id))),
    edges: [...network.edges].map((edge, at) => {
      const [source, target] = endsOf(edge, network.kind === "concepts" ? "concept" : "actor");
      const ends = { source: idOf.get(source)!, target: idOf.get(target)! };
      return { id: `e${at}`, ...ends, weight: edge.weight, attributes: edgeAttributes(edge, statements) };
    }),
  };
}

function endsOf(edge: NetworkEdge | TwoModeEdge, kind: NetworkNode["kind"]): readonly [string, string] {
  return "actor" in edge
    ? [`actor ${edge.actor}`, `concept ${edge.concept}`]
    : [`${kind} ${edge.a}`, `${kind} ${edge.b}`];
}

function graphAttributes({ network, title, sources }: GraphInput): GraphAttribute[] {
  const { leftOut, options, kind } = network;
  return [
    string("case", title),
    string("sources", sources.join("\n")),
    string("network", kind),
    string("options", JSON.stringify(toldOptions(options))),
    string("left_out_excluded", leftOut.excluded.join(" ")),
    string("left_out_collective", leftOut.collective.join(" ")),
    string("left_out_undated", leftOut.undated.join(" ")),
    string("left_out_duplicates", leftOut.duplicates.map(({ statement }) => statement).join(" ")),
  ];
}

function graphNode(node: NetworkNode, id: string, cluster: number | undefined): GraphNode {
  const fields = Object.entries(node.attributes).map(([name, value]) => string(snakeCase(name), value));
  return {
    id,
    label: node.id,
    attributes: [
      string("kind", node.kind),
      int("statements", node.statements),
      double("statement_weight", node.weight),
      ...fields,
      ...(cluster === undefined ? [] : [int("cluster", cluster)]),
    ],
  };
}

function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z\d])[A-Z]/gu, "_$&").toLowerCase();
}

/** Variables of the statements behind an edge that go on it, each value once. */
const VARIABLES = ["document", "concept", "person", "organization", "source", "locator", "coder"] as const;

/** What an edge says: its weights, its pairs of statements, and the variables of their documents. */
function edgeAttributes(edge: NetworkEdge | TwoModeEdge, statements: ReadonlyMap<string, Statement>): GraphAttribute[] {
  const ids = "pairs" in edge ? [...new Set(edge.pairs.flat())] : edge.statements;
  const own = ids.flatMap((id) => statements.get(id) ?? []);
  const listed = (values: readonly string[]): string => [...new Set(values)].filter((each) => each !== "").join("; ");
  const dates = own
    .map(({ date }) => date)
    .filter((date) => date !== "")
    .toSorted();
  return [
    double("raw_weight", edge.rawWeight),
    ...("pairs" in edge
      ? [
          int("pairs", edge.pairs.length),
          string("statement_pairs", edge.pairs.map((pair) => pair.join("~")).join("; ")),
        ]
      : []),
    string("statements", ids.join("; ")),
    string("first_date", dates[0] ?? ""),
    string("last_date", dates.at(-1) ?? ""),
    ...VARIABLES.map((variable) => string(`${variable}s`, listed(own.map((each) => each[variable] ?? "")))),
  ];
}
