import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { archiveFault, contentKind } from "../../../../src/data/importers/index.ts";
import { archiveList } from "./archiveList.ts";

it("an archive that would unpack to too much, in one or many entries, is refused by its list", () => {
  expect(archiveFault(archiveList([[1000, 200_000]]))).toBe("it grows more than 100 times when unpacked");
  expect(archiveFault(archiveList([[5e6, 3e8]]))).toBe("it unpacks to 300000000 bytes, more than 256 MiB");
  expect(archiveFault(archiveList(Array.from({ length: 1001 }, () => [1, 1] as const)))).toBe(
    "it has 1001 entries, more than 1000",
  );
});

it("what is no archive, is broken, or is of the 64-bit kind is refused", () => {
  expect(archiveFault(new Uint8Array(5))).toBe("it is no ZIP archive");
  const broken = archiveList([[1, 1]]);
  broken[0] = 0;
  expect(archiveFault(broken)).toBe("its list of entries is broken");
  const wide = archiveList([[1, 1]]);
  wide.fill(0xff, 46 + 10, 46 + 12);
  expect(archiveFault(wide)).toBe("archives of the 64-bit kind are not read");
});

it("any bytes are told apart and looked at without an exception", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(["archive", "old spreadsheet", "database", "text"]).toContain(contentKind(bytes));
      const ended = Uint8Array.from([...bytes, ...archiveList([[1, 1]])]);
      expect(() => [archiveFault(bytes), archiveFault(ended)]).not.toThrow();
    }),
    { numRuns: 200 },
  );
});

it("an archive as spreadsheets are is not refused", async () => {
  expect(archiveFault(await writeXlsx({ sheets: [{ name: "Codes", rows: [["id"], ["1"]] }] }))).toBeNull();
});
