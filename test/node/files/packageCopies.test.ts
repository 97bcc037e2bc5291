import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { copyOfTexts, writeCopies } from "../../../src/node/files/packageCopies.ts";

const outer = mkdtempSync(join(tmpdir(), "tertius-copies-"));
const folder = join(outer, "packages");
const HASH = "a".repeat(64);
const COPY = { text: '{"name":"Россия"}', numbers: Uint8Array.of(0, 1, 2, 255) };
const file = join(folder, `${HASH}.bin`);
afterAll(() => rmSync(outer, { recursive: true, force: true }));
beforeEach(() => expect(writeCopies(new Map([[HASH, COPY]]), folder)).toEqual([]));

function found(): ReturnType<typeof copyOfTexts> {
  return copyOfTexts(HASH, folder);
}

describe("copies of packages", () => {
  it("are read as they were written", () => {
    const { text, numbers } = found()!;
    expect([text, ...numbers]).toEqual([COPY.text, ...COPY.numbers]);
  });

  it("are found by the hash of the texts, and nowhere else", () => {
    expect(copyOfTexts("b".repeat(64), folder)).toBeNull();
    expect(copyOfTexts("../packages/a", folder)).toBeNull();
    expect(copyOfTexts(HASH, join(outer, "none"))).toBeNull();
    expect(copyOfTexts(HASH, null)).toBeNull();
  });

  it("are none with any byte changed", () => {
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(whole.readUInt8(at) ^ 1, at);
      writeFileSync(file, damaged);
      expect(found(), `byte ${at}`).toBeNull();
    }
  });

  it("are none when cut, or with more behind", () => {
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(file, whole.subarray(0, length));
      expect(found(), `${length} bytes`).toBeNull();
    }
    writeFileSync(file, Buffer.concat([whole, Buffer.alloc(1)]));
    expect(found()).toBeNull();
  });

  it("are not followed out of their folder", () => {
    const elsewhere = join(outer, "elsewhere.bin");
    writeFileSync(elsewhere, readFileSync(file));
    rmSync(file);
    symlinkSync(elsewhere, file);
    expect(found()).toBeNull();
  });

  it("of an earlier build are cleared", () => {
    expect(writeCopies(new Map([["b".repeat(64), COPY]]), folder)).toEqual([]);
    expect(readdirSync(folder)).toEqual([`${"b".repeat(64)}.bin`]);
  });

  it("are not read by sources, which may be newer than the last build", () => {
    for (const name of readdirSync(folder)) expect(copyOfTexts(name.slice(0, -4))).toBeNull();
  });
});
