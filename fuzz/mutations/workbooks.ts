import { inflateRawSync } from "node:zlib";
import { archive, type Packed } from "../../test/cli/hostileFiles/archive.ts";
import type { Dice } from "../dice.ts";
import { withFile } from "../files.ts";
import type { Mutation } from "./mutation.ts";
import { HOSTILE, longText, SIZES, TYPES } from "./values.ts";

/** Damage to one cell of a workbook, whose archive stays sound. */
export const WORKBOOKS: readonly Mutation[] = [
  ofBook("cell of a workbook made long", longText),
  ofBook("cell of a workbook of another type", (dice) => dice.of([...SIZES, ...TYPES, ...HOSTILE])),
];

function ofBook(name: string, textFor: (dice: Dice) => string): Mutation {
  return {
    name,
    reaches: (path) => path.endsWith(".xlsx"),
    change: (files, path, dice) => {
      const entries = entriesOf(files.get(path) ?? new Uint8Array());
      const after = entries === null ? null : withCell(entries, dice, textFor(dice));
      return after === null ? null : withFile(files, path, archive(after));
    },
  };
}

const [LIST_MARK, ENTRY_BYTES] = [0x02014b50, 46];

/** The entries of an archive by its list; null where it is none any more. */
function entriesOf(bytes: Uint8Array): readonly Packed[] | null {
  const view = Buffer.from(bytes);
  const found: Packed[] = [];
  try {
    const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    let at = view.readUInt32LE(end + 16);
    while (view.readUInt32LE(at) === LIST_MARK) {
      const [packed, nameBytes] = [view.readUInt32LE(at + 20), view.readUInt16LE(at + 28)];
      const head = view.readUInt32LE(at + 42);
      const from = head + 30 + view.readUInt16LE(head + 26) + view.readUInt16LE(head + 28);
      const raw = view.subarray(from, from + packed);
      const content = view.readUInt16LE(at + 10) === 0 ? Uint8Array.from(raw) : inflateRawSync(raw);
      found.push({ name: view.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes), content });
      at += ENTRY_BYTES + nameBytes + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
    }
  } catch {
    return null;
  }
  return found.length === 0 ? null : found;
}

const CELL = /<c ([^>]*?)(?: t="[^"]*")?( \/>|\/>|>.*?<\/c>)/gu;

/** The entries with another text in one cell of a sheet; null where there is none. */
function withCell(entries: readonly Packed[], dice: Dice, text: string): readonly Packed[] | null {
  const sheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/u.test(name));
  if (sheets.length === 0) return null;
  const sheet = dice.of(sheets);
  const xml = Buffer.from(sheet.content).toString("utf8");
  const cells = [...xml.matchAll(CELL)];
  if (cells.length === 0) return null;
  const { 0: whole, 1: attributes, index } = dice.of(cells);
  const escaped = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/\p{Cc}/gu, "");
  const cell = `<c ${attributes.trim()} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
  const content = `${xml.slice(0, index)}${cell}${xml.slice(index + whole.length)}`;
  return entries.map((each) => (each === sheet ? { name: each.name, content } : each));
}
