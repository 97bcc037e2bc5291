import { bytesOf, textOf } from "../files.ts";
import { type Mutation, ofBytes, ofText } from "./mutation.ts";

const BLOCK = 40;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** Damage to how a text is written: its encoding, its ends of lines, its signs. */
export const ENCODINGS: readonly Mutation[] = [
  ofText("ends of lines of Windows", (text) => text.replaceAll("\n", "\r\n")),
  ofText("ends of lines of old Macs", (text) => text.replaceAll("\n", "\r")),
  ofText("no end of the last line", (text) => text.replace(/\n$/u, "")),
  ofText("blank lines at the end", (text) => `${text}\n\n\n`),
  ofText("semicolons for commas", (text) => text.replaceAll(",", ";")),
  ofText("tabs for commas", (text) => text.replaceAll(",", "\t")),
  ofText("a quote that does not end", (text, dice) => spliced(text, dice.below(text.length + 1), '"')),
  ofText("a zero byte", (text, dice) => spliced(text, dice.below(text.length + 1), "\0")),
  ofText("a control character", (text, dice) =>
    spliced(text, dice.below(text.length + 1), dice.of(["\u001B", "\u202E", "\u2028", "\u200B"])),
  ),
  textual("mark of UTF-8", (bytes) => Uint8Array.from([...UTF8_MARK, ...bytes])),
  textual("UTF-16, little end first", (bytes) => Buffer.from(`\uFEFF${textOf(bytes)}`, "utf16le")),
  textual("UTF-16, big end first", (bytes) => Buffer.from(`\uFEFF${textOf(bytes)}`, "utf16le").swap16()),
  textual("Latin-1", (bytes, dice) => {
    const text = textOf(bytes);
    return Buffer.from(spliced(text, dice.below(text.length + 1), "é"), "latin1");
  }),
  textual("a lone surrogate", (bytes, dice) => inserted(bytes, dice.below(bytes.length + 1), [0xed, 0xa0, 0x80])),
];

/** Damage that a disk or a transfer does. */
export const BYTES: readonly Mutation[] = [
  ofBytes("cut at a byte", (bytes, dice) => bytes.slice(0, dice.below(bytes.length + 1))),
  ofBytes("a bit flipped", (bytes, dice) => {
    if (bytes.length === 0) return null;
    const [at, bit] = [dice.below(bytes.length), dice.below(8)];
    return bytes.with(at, bytes[at] ^ (1 << bit));
  }),
  ofBytes("a block lost", (bytes, dice) => {
    const from = dice.below(bytes.length + 1);
    return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(from + 1 + dice.below(BLOCK))]);
  }),
  ofBytes("a block twice", (bytes, dice) => {
    const from = dice.below(bytes.length + 1);
    return inserted(bytes, from, bytes.slice(from, from + 1 + dice.below(BLOCK)));
  }),
  ofBytes("noise", (bytes, dice) =>
    inserted(
      bytes,
      dice.below(bytes.length + 1),
      Array.from({ length: BLOCK }, () => dice.below(256)),
    ),
  ),
  ofBytes("file emptied", () => bytesOf("")),
];

function textual(name: string, change: Parameters<typeof ofBytes>[1]): Mutation {
  return { ...ofBytes(name, change), reaches: ofText(name, () => null).reaches };
}

function spliced(text: string, at: number, more: string): string {
  return `${text.slice(0, at)}${more}${text.slice(at)}`;
}

function inserted(bytes: Uint8Array, at: number, more: Iterable<number>): Uint8Array {
  return Uint8Array.from([...bytes.slice(0, at), ...more, ...bytes.slice(at)]);
}
