import { setTimeout as pause } from "node:timers/promises";
import { append, type Problem } from "../../base/problems/index.ts";
import type { Shard } from "../../sweep/index.ts";
import {
  errorCode,
  isFileThere,
  type LeaseOwner,
  leaseOwner,
  releaseLease,
  renewLease,
  takeLease,
} from "../files/index.ts";
import { leaseRefused } from "./problems.ts";
import { keepShard, leasePath, shardPath } from "./sweepFolder.ts";

/** How long a lease holds where its owner does not renew it, milliseconds. */
const LEASE = 60_000;
/** How often it is looked whether shards that others have taken are there, milliseconds. */
const LOOKED_EVERY = 500;

/** Who makes shards. */
export interface Crew {
  /** Shards that are made at once. */
  readonly lanes: number;
  /** The bytes of the file of a shard. */
  readonly make: (shard: Shard, lane: number) => Promise<Uint8Array>;
}

/** Told when a shard is there: made here, or by somebody else. */
export type ShardTold = (shard: Shard, isOurs: boolean) => void;

/** What came of the filling of a folder. */
export interface Filled {
  /** Shards that were made here. */
  readonly made: number;
  readonly problems: readonly Problem[];
}

/**
 * Makes the shards that are missing in a folder, beside all others that do so at the same time on this machine or on others: a shard is
 * taken by a lease, and where its owner is gone, by another. Twice made does no harm, since a shard has one content.
 *
 * @param missing  Shards whose files are not there.
 * @param lease    Milliseconds that a lease holds.
 * @returns when all of them are there, or with what the disk said.
 */
export async function fillFolder(
  folder: string,
  missing: readonly Shard[],
  crew: Crew,
  told: ShardTold,
  lease: number = LEASE,
): Promise<Filled> {
  const filling: Filling = {
    folder,
    lease,
    told,
    crew,
    owner: leaseOwner(),
    open: new Map(missing.map((shard) => [shard.number, shard])),
    held: new Set(),
    problems: [],
    made: 0,
  };
  const renewing = setInterval(() => renewAll(filling), lease / 3);
  try {
    await Promise.all(Array.from({ length: crew.lanes }, (_, lane) => work(filling, lane)));
  } catch (error) {
    filling.open.clear();
    if (!(error instanceof Error && "syscall" in error)) throw error;
    filling.problems.push(leaseRefused(folder, errorCode(error)));
  } finally {
    clearInterval(renewing);
  }
  return filling;
}

interface Filling extends Filled {
  readonly folder: string;
  readonly lease: number;
  readonly told: ShardTold;
  readonly crew: Crew;
  readonly owner: LeaseOwner;
  /** Shards that nobody is known to have made, and that are not being made here. */
  readonly open: Map<number, Shard>;
  /** Leases of shards that are being made here. */
  readonly held: Set<string>;
  readonly problems: Problem[];
  made: number;
}

async function work(filling: Filling, lane: number): Promise<void> {
  const { open, problems } = filling;
  while (open.size > 0 && problems.length === 0) {
    const shard = nextShard(filling);
    if (shard !== null) await makeShard(filling, shard, lane);
    else if (open.size > 0) await pause(LOOKED_EVERY);
  }
}

/** The first shard that is not there and that nobody else makes; null where others make all that are left. */
function nextShard(filling: Filling): Shard | null {
  const { folder, open, held, owner, lease } = filling;
  for (const shard of open.values()) {
    if (isThere(filling, shard)) continue;
    const file = leasePath(folder, shard);
    if (!takeLease(file, owner, lease)) continue;
    // Who had it may have finished between the two looks.
    if (isThere(filling, shard)) {
      releaseLease(file, owner);
      continue;
    }
    open.delete(shard.number);
    held.add(file);
    return shard;
  }
  return null;
}

function isThere({ folder, open, told }: Filling, shard: Shard): boolean {
  if (!isFileThere(shardPath(folder, shard))) return false;
  if (open.delete(shard.number)) told(shard, false);
  return true;
}

async function makeShard(filling: Filling, shard: Shard, lane: number): Promise<void> {
  const { folder, crew, owner, held, problems, told } = filling;
  const file = leasePath(folder, shard);
  try {
    const written = keepShard(folder, shard, await crew.make(shard, lane));
    append(problems, written);
    if (written.length > 0) return;
    filling.made++;
    told(shard, true);
  } finally {
    held.delete(file);
    releaseLease(file, owner);
  }
}

/** A lease that cannot be renewed now may be the next time; at worst another makes the shard too. */
function renewAll({ held, owner, lease }: Filling): void {
  for (const file of held) {
    try {
      renewLease(file, owner, lease);
    } catch {
      // The write of the shard will say what is wrong with the disk.
    }
  }
}
