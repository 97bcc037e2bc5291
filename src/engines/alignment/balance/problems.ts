import { defineProblem, type Problem } from "../../../base/problems/index.ts";

export const signedGraphNotUsable = defineProblem("E683", {
  name: "signed graph not usable",
  meaning:
    "An edge of a signed graph joins two different nodes of it, once, with a finite weight; no node is named twice.",
  wayOut: "Correct the edge that the message names.",
});

/** A node that is named twice. */
export function repeatedNode(node: string): Problem {
  return signedGraphNotUsable({
    place: { path: node },
    message: `${node} is twice among the nodes.`,
    found: node,
    expected: "each node once",
    russian: { message: `${node} стоит среди узлов дважды.`, expected: "каждый узел один раз" },
  });
}

/** The faults of an edge, in Russian. */
const RUSSIAN_FAULTS: Readonly<Record<string, string>> = {
  "names a node that the graph does not have": "называет узел, которого в графе нет",
  "joins a node to itself": "соединяет узел с самим собой",
  "is there twice": "стоит дважды",
};

/** An edge that is none. */
export function brokenEdge(a: string, b: string, fault: string): Problem {
  return signedGraphNotUsable({
    place: { path: `${a}-${b}` },
    message: `The edge ${a}-${b} ${fault}.`,
    expected: "one edge with a finite weight between two different nodes",
    russian: {
      message: `Ребро ${a}-${b} ${RUSSIAN_FAULTS[fault] ?? fault.replace(/^has the weight /u, "имеет вес ")}.`,
      expected: "одно ребро с конечным весом между двумя разными узлами",
    },
  });
}
