import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { errorCode } from "./confinedFolder.ts";

/** Files beside the written ones that a folder may hold: more are a folder that is not only ours. */
const STANDING_LIMIT = 1000;

/**
 * Puts into a folder that was made ready what stands in another and is to stay: the same files by a second name, hidden
 * ones and empty folders too. What is there already is the newer one.
 *
 * @param isKept  By relative path with `/` between folders.
 * @throws an error that says so when more than 1,000 would stay.
 */
export function keepStanding(from: string, ready: string, isKept: (name: string) => boolean): void {
  let kept = 0;
  for (const { name, isFolder } of standingIn(from)) {
    if (!isFolder && !isKept(name)) continue;
    if (++kept > STANDING_LIMIT) throw crowded();
    if (isFolder) mkdirSync(join(ready, name), { recursive: true });
    else keepOne(join(from, name), join(ready, name));
  }
  chmodSync(ready, lstatSync(from).mode);
}

function crowded(): Error {
  return Object.assign(new Error("crowded"), { code: `it holds more than ${STANDING_LIMIT} other files` });
}

interface Standing {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Files and empty folders below a folder; links are not followed. */
function* standingIn(folder: string, inner = ""): Generator<Standing> {
  for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
    const name = inner === "" ? entry.name : `${inner}/${entry.name}`;
    if (!entry.isDirectory()) yield { name, isFolder: false };
    else if (readdirSync(join(folder, name)).length === 0) yield { name, isFolder: true };
    else yield* standingIn(folder, name);
  }
}

function keepOne(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else linkSync(from, to);
  } catch (error) {
    if (errorCode(error) === "EEXIST") return;
    copyFileSync(from, to);
  }
}
