import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { errorCode } from "./confinedFolder.ts";
import { makeFolders } from "./places.ts";
import { isAlive } from "./staging.ts";

/** Who takes leases: one process. */
export interface LeaseOwner {
  readonly host: string;
  readonly process: number;
  /** No other owner has it, on any machine. */
  readonly id: string;
}

/** What the file of a lease says. */
interface Lease extends LeaseOwner {
  /** Milliseconds of the clock after which anybody may take it over. */
  readonly until: number;
}

/** This process as an owner of leases. */
export function leaseOwner(): LeaseOwner {
  return { host: hostname(), process: process.pid, id: randomUUID() };
}

/**
 * Takes the lease in a file, for as long as is said from now on: where there is none, where it has expired, or where its owner was a
 * process of this machine that is gone. Of several that take it at once one gets it; on a file system that cannot tell two of them apart both
 * may, so that what a lease keeps must be harmless when it is done twice.
 *
 * @returns whether it is now this owner's.
 * @throws what the system says where nothing can be written there.
 */
export function takeLease(file: string, owner: LeaseOwner, milliseconds: number): boolean {
  makeFolders(dirname(file));
  if (isMade(file, owner, milliseconds)) return true;
  const standing = standingLease(file, milliseconds);
  if (standing?.id === owner.id) return true;
  if (standing !== null && !isOver(standing)) return false;
  return isRemoved(file, owner) && isMade(file, owner, milliseconds);
}

/** Makes a lease of one's own longer, from now on. */
export function renewLease(file: string, owner: LeaseOwner, milliseconds: number): void {
  const part = partOf(file, owner);
  writeFileSync(part, leaseText(owner, milliseconds));
  renameSync(part, file);
}

/** Gives a lease back; one that another has taken over meanwhile stays. */
export function releaseLease(file: string, owner: LeaseOwner): void {
  if (standingLease(file, 0)?.id === owner.id) rmSync(file, { force: true });
}

/** Made under another name and then linked, so that a lease is never half written: a second link of that name is refused. */
function isMade(file: string, owner: LeaseOwner, milliseconds: number): boolean {
  const part = partOf(file, owner);
  try {
    writeFileSync(part, leaseText(owner, milliseconds));
    linkSync(part, file);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(errorCode(error))) throw error;
    return isMadeWithoutLinks(file, owner, milliseconds);
  } finally {
    rmSync(part, { force: true });
  }
}

function isMadeWithoutLinks(file: string, owner: LeaseOwner, milliseconds: number): boolean {
  try {
    writeFileSync(file, leaseText(owner, milliseconds), { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Only one of several can move it away. */
function isRemoved(file: string, owner: LeaseOwner): boolean {
  const part = partOf(file, owner);
  try {
    renameSync(file, part);
    return true;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return true;
    throw error;
  } finally {
    rmSync(part, { force: true });
  }
}

function partOf(file: string, { id }: LeaseOwner): string {
  return `${file}.${id}`;
}

function leaseText(owner: LeaseOwner, milliseconds: number): string {
  return JSON.stringify({ ...owner, until: Date.now() + milliseconds } satisfies Lease);
}

/** The lease in a file; one that cannot be read holds for as long as a lease does from when it was written. */
function standingLease(file: string, milliseconds: number): Lease | null {
  try {
    const { host, process: id, id: name, until } = JSON.parse(readFileSync(file, "utf8")) as Partial<Lease>;
    if (typeof host === "string" && typeof id === "number" && typeof name === "string" && typeof until === "number")
      return { host, process: id, id: name, until };
    return unknownLease(file, milliseconds);
  } catch (error) {
    return errorCode(error) === "ENOENT" ? null : unknownLease(file, milliseconds);
  }
}

function unknownLease(file: string, milliseconds: number): Lease | null {
  try {
    return { host: "", process: 0, id: "", until: statSync(file).mtimeMs + milliseconds };
  } catch {
    return null;
  }
}

function isOver({ host, process: id, until }: Lease): boolean {
  return until < Date.now() || (host === hostname() && !isAlive(id));
}
