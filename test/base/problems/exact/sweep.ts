import * as problems from "../../../../src/node/sweep/problems.ts";
import { queueAddress } from "../../../../src/node/sweep/index.ts";
import { passwordSeen } from "../../../../src/cli/problems/options.ts";
import { otherPackages } from "../../../../src/cli/problems/packages.ts";
import type { Provoked } from "./provoked.ts";

const [here, there] = [
  { tertius: "0.1.0", node: "22" },
  { tertius: "0.2.0", node: "24" },
];

/** What is wrong with the folder of a sweep, with a queue, or with who works at it. */
export const SWEEP_PROVOKED: Provoked = {
  E940: () => [
    problems.anotherSweep("out/mine-draws", [
      { name: "seed", first: "1", second: "2" },
      { name: "tertius", first: "0.1.0", second: "0.2.0" },
    ]),
  ],
  E941: () => [problems.begunSweep("out/mine-draws")],
  E942: () => [problems.unreadablePlan("out/mine-draws/plan.json")],
  E943: () =>
    ["http://127.0.0.1", "here"].flatMap((text) => {
      const found = queueAddress(text);
      return "code" in found ? [found] : [];
    }),
  E944: () => [problems.unreachableQueue("redis://127.0.0.1:6379", "connect ECONNREFUSED 127.0.0.1:6379")],
  E945: () => [problems.lostQueue("redis://127.0.0.1:6379", 5)],
  E946: () => [problems.otherVersion(here, there)],
  E947: () => [problems.failedShard(12, "machine-2", "E160: A data package changed while the case was solved.")],
  E948: () => [problems.overlongPlan(5_000_000, 4_194_304)],
  E949: () => [problems.leaseRefused("out/mine-draws", "ENOSPC")],
  E950: () => [problems.unfitResult(12, "no whole Parquet file")],
  W950: () => [problems.setAside(12, "no whole Parquet file", `tertius:aside:${"0a1b2c3d".repeat(8)}`)],
  E956: () => [otherPackages(["world-2022", "unga"])],
  E957: () => [passwordSeen("redis://me@host:6379")],
  W956: () => [problems.leftOutWorker("machine-2", "A data package changed while the case was solved.")],
  W940: () => [problems.madeAnew("shards/0000003-8e1d.parquet", "no whole Parquet file")],
  W946: () => [problems.refusedWorker("machine-2", here, there)],
};
