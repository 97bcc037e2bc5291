import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchedFolder, type Watching } from "../../../src/cli/open/watchedFolder.ts";
import { folderStamp } from "../../../src/node/files/index.ts";

const EVERY = 100;

let folder = "";
let changes = 0;
let watching: Watching | null = null;
const file = (name: string): string => join(folder, "case", name);
/** What is told after so many looks. */
const after = (looks: number): number => {
  vi.advanceTimersByTime(looks * EVERY);
  return changes;
};

beforeEach(() => {
  vi.useFakeTimers();
  changes = 0;
  folder = mkdtempSync(join(tmpdir(), "tertius-watched-"));
  mkdirSync(file("measures"), { recursive: true });
  writeFileSync(file("case.yaml"), "title: one\n");
  watching = watchedFolder(
    () => folderStamp(file("")),
    EVERY,
    () => changes++,
  );
});
afterEach(() => {
  watching?.end();
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

describe("a folder that is watched", () => {
  it("tells nothing while nothing changes", () => {
    expect(after(20)).toBe(0);
  });

  it("tells of a file that is written, once", () => {
    writeFileSync(file("case.yaml"), "title: two\n");
    expect(after(20)).toBe(1);
  });

  it("does not tell of a file before it rests", () => {
    for (let part = 0; part < 5; part++) {
      writeFileSync(file("case.yaml"), "part\n".repeat(part + 1));
      expect(after(1)).toBe(0);
    }
    expect(after(1)).toBe(1);
  });

  it("tells of a file that another is renamed over, even of the same length", () => {
    writeFileSync(file(".case.yaml.new"), "title: two\n");
    expect(after(3)).toBe(0);
    renameSync(file(".case.yaml.new"), file("case.yaml"));
    expect(after(3)).toBe(1);
  });

  it("tells of a file in a folder within it, and of one that goes", () => {
    writeFileSync(file("measures/tariff.csv"), "id\n");
    expect(after(3)).toBe(1);
    rmSync(file("measures/tariff.csv"));
    expect(after(3)).toBe(2);
  });

  it("does not tell of what editors keep under hidden names", () => {
    writeFileSync(file(".case.yaml.swp"), "swap");
    expect(after(3)).toBe(0);
  });

  it("tells that it is gone, and that it is back", () => {
    renameSync(file(""), join(folder, "elsewhere"));
    expect(after(3)).toBe(1);
    renameSync(join(folder, "elsewhere"), file(""));
    expect(after(3)).toBe(2);
  });
});
