/**
 * Strongly connected components of a directed graph: nodes that reach each other.
 *
 * @param successors  For each node the nodes its arcs lead to.
 * @returns component of each node, numbered so that arcs between components go from a higher to a lower number.
 * @unit none
 * @source Tarjan (1972), SIAM Journal on Computing 1(2)
 *
 * @example  0 and 1 reach each other, 2 is only reached
 *   [...strongComponents([[1], [0, 2], []])]   // [1, 1, 0]
 */
export function strongComponents(successors: readonly (readonly number[])[]): Int32Array {
  const size = successors.length;
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const component = new Int32Array(size).fill(-1);
  const stack: number[] = [];
  let visited = 0;
  let found = 0;
  const visit = (node: number): void => {
    order[node] = low[node] = visited++;
    stack.push(node);
    for (const next of successors[node]) {
      if (order[next] < 0) visit(next);
      if (component[next] < 0) low[node] = Math.min(low[node], low[next]);
    }
    if (low[node] !== order[node]) return;
    let member: number;
    do {
      member = stack.pop() as number;
      component[member] = found;
    } while (member !== node);
    found++;
  };
  for (let node = 0; node < size; node++) if (order[node] < 0) visit(node);
  return component;
}
