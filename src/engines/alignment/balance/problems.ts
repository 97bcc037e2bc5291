import { problem, type Problem } from "../../../base/problems/index.ts";

/** A node that is named twice. */
export function repeatedNode(node: string): Problem {
  return problem(
    "E683",
    { path: node },
    { message: `${node} is twice among the nodes.`, found: node, expected: "each node once" },
  );
}

/** An edge that is none. */
export function brokenEdge(a: string, b: string, fault: string): Problem {
  return problem(
    "E683",
    { path: `${a}-${b}` },
    { message: `The edge ${a}-${b} ${fault}.`, expected: "one edge with a finite weight between two different nodes" },
  );
}
