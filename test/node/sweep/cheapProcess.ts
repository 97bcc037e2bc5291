import {
  fillFolder,
  fillFromQueue,
  queueAddress,
  queuePackages,
  serveQueue,
  type ShardMaker,
  standingShards,
} from "../../../src/node/sweep/index.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { otherPackages } from "../../../src/cli/problems/packages.ts";
import { cheapCrew, cheapFile, cheapShards } from "./cheapRuns.ts";

/** What a process of a sweep of cheap runs is told. */
export interface CheapOrder {
  readonly as: "coordinator" | "worker" | "folder";
  readonly folder: string;
  readonly draws: number;
  readonly runsPerShard: number;
  /** Milliseconds that a shard takes. */
  readonly wait: number;
  readonly lanes: number;
  readonly url: string;
  readonly tertius: string;
  readonly lease: number;
  readonly idleSeconds: number | null;
  /** A worker without the packages of the plan, or one whose result of this shard is none. */
  readonly lacks: boolean;
  readonly spoils: number | null;
}

const order = JSON.parse(process.argv[2]) as CheapOrder;
const version = { tertius: order.tertius, node: "0" };
const line = (said: object): void => void process.stdout.write(`${JSON.stringify(said)}\n`);

line(await carriedOut());

async function carriedOut(): Promise<object> {
  const { folder, wait, lanes, lease, idleSeconds } = order;
  if (order.as === "folder") {
    const { missing } = await standingShards(folder, cheapShards(order.draws, order.runsPerShard));
    return fillFolder(folder, missing, cheapCrew(lanes, wait), ({ number }, isOurs) => line({ number, isOurs }), lease);
  }
  const packages = (await queuePackages())!;
  const address = queueAddress(order.url);
  if ("code" in address) return address;
  if (order.as === "worker") {
    const open = (): Promise<ShardMaker> =>
      order.lacks
        ? Promise.reject(new TertiusError([otherPackages(["world-2022"])]))
        : Promise.resolve((shard) =>
            shard.number === order.spoils ? Promise.resolve(Uint8Array.of(1, 2, 3)) : cheapFile(shard, wait),
          );
    return serveQueue({
      packages,
      address,
      version,
      lanes,
      idleSeconds,
      open,
      told: (number) => line({ number }),
    });
  }
  const { missing } = await standingShards(folder, cheapShards(order.draws, order.runsPerShard));
  return fillFromQueue(folder, missing, { packages, address, version, work: "cheap" }, ({ number }) =>
    line({ number }),
  );
}
