import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shippedCopy } from "../../src/data/packages/index.ts";
import { copyOfTexts, packageFolders, packageSha256, VERSION } from "../../src/node/files/index.ts";
import { openPackage } from "../../src/cli/shelf.ts";
import { ROOT, tertius, tertiusProcess } from "./cli.ts";

const COPIES = join(ROOT, "dist/packages");
const root = mkdtempSync(join(tmpdir(), "tertius-changed-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the copies that the build made", () => {
  it.each(["unga", "world-2014", "world-2017", "world-2022"])(
    "%s: it is that of the texts as they are checked now",
    (name) => {
      const folder = packageFolders().find((each) => each.name === name)!;
      const sha256 = packageSha256(folder.folder)!;
      const { content, problems } = openPackage(folder);
      if (content?.kind !== "economy" && content?.kind !== "votes") throw new Error(`${name} has no copy`);
      const { text, numbers } = copyOfTexts(sha256, COPIES)!;
      const now = shippedCopy({ ...content, problems }, { sha256, tertius: VERSION });
      expect(text).toBe(now.text);
      expect(Buffer.compare(numbers, now.numbers)).toBe(0);
    },
  );
});

describe("a package whose text was changed", () => {
  const flows = join(root, "world-2022", "tariffs.csv");
  beforeAll(async () => {
    cpSync(join(ROOT, "data/world-2022"), join(root, "world-2022"), { recursive: true });
    expect((await tertius(["init", "case"], root)).exit).toBe(0);
  });

  it("is read from its text, not from the copy of what it was", () => {
    const words = ["check", "case", "--data-root", "."];
    expect(tertiusProcess(words, root).exit).toBe(0);
    writeFileSync(flows, readFileSync(flows, "utf8").replace(/,[\d.]+\n/u, ",much\n"));
    const ended = tertiusProcess(words, root);
    expect(ended.exit).toBe(2);
    expect(ended.stderr).toContain("tariffs.csv");
  });
});
