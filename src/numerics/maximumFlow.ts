/**
 * Largest flow from a source to a sink through arcs of limited capacity.
 *
 * @param capacities  Capacity of every arc, 0 = no arc.   [from, to]
 * @returns the value of the flow.
 * @unit that of the capacities
 * @source Edmonds & Karp (1972), Journal of the ACM 19(2): shortest augmenting paths
 *
 * @example  Two ways of 1 and 2 from node 0 to node 2, one through node 1
 *   maximumFlow(Float64Array.of(0, 1, 2, 0, 0, 5, 0, 0, 0), 3, 0, 2)   // 3
 */
export function maximumFlow(capacities: Float64Array, nodes: number, source: number, sink: number): number {
  const room = capacities.slice();
  let total = 0;
  for (;;) {
    const before = shortestPath(room, nodes, source, sink);
    if (before === null) return total;
    let amount = Infinity;
    for (let node = sink; node !== source; node = before[node]) {
      amount = Math.min(amount, room[before[node] * nodes + node]);
    }
    for (let node = sink; node !== source; node = before[node]) {
      room[before[node] * nodes + node] -= amount;
      room[node * nodes + before[node]] += amount;
    }
    total += amount;
  }
}

function shortestPath(room: Float64Array, nodes: number, source: number, sink: number): Int32Array | null {
  const before = new Int32Array(nodes).fill(-1);
  before[source] = source;
  const queue = [source];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head];
    for (let next = 0; next < nodes; next++) {
      if (before[next] >= 0 || !(room[node * nodes + next] > 0)) continue;
      before[next] = node;
      if (next === sink) return before;
      queue.push(next);
    }
  }
  return null;
}
