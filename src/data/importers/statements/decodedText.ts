import { LEGACY_CHARACTERS, type LegacyEncoding } from "./legacyCharacters.ts";

/** How bytes stand for characters. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | LegacyEncoding;

/** Bytes as text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** 1-based lines in UTF-8 inside a file that otherwise is not: two encodings in one file; empty when there is one. */
  readonly mixedLines: readonly number[];
}

/**
 * The text of a file whose encoding nobody stated: a byte order mark decides, then whether the bytes are UTF-8, then
 * zero bytes (UTF-16), then how letters stand among each other (windows-1251, koi8-r, windows-1252).
 *
 * @example
 *   decodedText(new Uint8Array([0xcc, 0xe8, 0xf0])).text       // "Мир"
 *   decodedText(new Uint8Array([0xcc, 0xe8, 0xf0])).encoding   // "windows-1251"
 *   decodedText(new Uint8Array([0x63, 0x61, 0x66, 0xe9])).text // "café"
 */
export function decodedText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: wideText(bytes, wide), encoding: wide, mixedLines: [] };
  const utf8 = utf8Text(bytes);
  if (utf8 !== null) return { text: withoutMark(utf8), encoding: "utf-8", mixedLines: [] };
  const encoding = legacyEncoding(bytes);
  return { text: legacyText(bytes, encoding), encoding, mixedLines: mixedLines(bytes) };
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  let [even, odd] = [0, 0];
  const looked = Math.min(bytes.length, 4096);
  for (let at = 0; at < looked; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  if (odd > looked / 8 && even < odd / 8) return "utf-16le";
  return even > looked / 8 && odd < even / 8 ? "utf-16be" : null;
}

function wideText(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string {
  const [low, high] = encoding === "utf-16le" ? [0, 1] : [1, 0];
  const unit = (at: number): number => (bytes[2 * at + low] ?? 0) | ((bytes[2 * at + high] ?? 0) << 8);
  return withoutMark(joined(Math.floor(bytes.length / 2), unit));
}

/** Text of valid UTF-8; null where a byte is out of place. */
function utf8Text(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  const units = new Uint16Array(AT_ONCE + 1);
  let filled = 0;
  for (let at = 0; at < bytes.length;) {
    const [code, length] = utf8Character(bytes, at);
    if (length === 0) return null;
    if (code < 0x10000) units[filled++] = code;
    else {
      units[filled++] = 0xd7c0 + (code >> 10);
      units[filled++] = 0xdc00 + (code & 0x3ff);
    }
    at += length;
    if (filled < AT_ONCE) continue;
    parts.push(textOf(units, filled));
    filled = 0;
  }
  return parts.join("") + textOf(units, filled);
}

/** Smallest code point that a sequence of so many bytes may stand for. */
const LEAST_CODE = [0, 0, 0x80, 0x800, 0x10000];

/** Code point and number of bytes; 0 bytes where none begins. */
function utf8Character(bytes: Uint8Array, at: number): [code: number, length: number] {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return [lead, 1];
  const length = utf8Length(lead);
  let code = lead & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return [0, 0];
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < (LEAST_CODE[length] ?? 0) || code > 0x10ffff || isSurrogate ? [0, 0] : [code, length];
}

function utf8Length(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** Letters that are common in Russian, as bytes: о е а и н т, small and capital. */
const COMMON: Readonly<Record<"windows-1251" | "koi8-r", readonly (readonly number[])[]>> = {
  "windows-1251": [
    [0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2],
    [0xce, 0xc5, 0xc0, 0xc8, 0xcd, 0xd2],
  ],
  "koi8-r": [
    [0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4],
    [0xef, 0xe5, 0xe1, 0xe9, 0xee, 0xf4],
  ],
};

function legacyEncoding(bytes: Uint8Array): LegacyEncoding {
  let [letters, inRuns] = [0, 0];
  const isLetter = (at: number): boolean => (bytes[at] ?? 0) >= 0xc0;
  for (let at = 0; at < bytes.length; at++) {
    if (!isLetter(at)) continue;
    letters++;
    if (isLetter(at - 1) || isLetter(at + 1)) inRuns++;
  }
  if (inRuns < letters / 2 || letters === 0) return "windows-1252";
  return commonLetters(bytes, "koi8-r") > commonLetters(bytes, "windows-1251") ? "koi8-r" : "windows-1251";
}

function commonLetters(bytes: Uint8Array, encoding: "windows-1251" | "koi8-r"): number {
  const [small = [], capital = []] = COMMON[encoding];
  let score = 0;
  for (const byte of bytes) {
    if (small.includes(byte)) score += 1;
    else if (capital.includes(byte)) score += 0.4;
  }
  return score;
}

function legacyText(bytes: Uint8Array, encoding: LegacyEncoding): string {
  const upper = LEGACY_CHARACTERS[encoding];
  const unit = (byte: number): number => (byte < 128 ? byte : upper.charCodeAt(byte - 128));
  return joined(bytes.length, (at) => unit(bytes[at] ?? 0));
}

/** Lines that are valid UTF-8 with two or more characters beyond ASCII, which legacy text hardly ever is. */
function mixedLines(bytes: Uint8Array): number[] {
  const found: number[] = [];
  let [line, start] = [1, 0];
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 10) continue;
    const text = utf8Text(bytes.subarray(start, at));
    if (text !== null && (text.match(/[^\0-\u007F]/gu)?.length ?? 0) >= 2) found.push(line);
    line++;
    start = at + 1;
  }
  return found;
}

/** Code units that become text at once: put together one by one, a text takes thirty times its own memory meanwhile. */
const AT_ONCE = 8192;

/** The text of the first code units of a room, at most {@link AT_ONCE} and one. */
function textOf(units: Uint16Array, filled: number): string {
  return String.fromCharCode.apply(null, [...units.subarray(0, filled)]);
}

/** A text from its UTF-16 code units. */
function joined(length: number, unit: (at: number) => number): string {
  const parts: string[] = [];
  const units = new Uint16Array(AT_ONCE);
  for (let start = 0; start < length; start += AT_ONCE) {
    const filled = Math.min(AT_ONCE, length - start);
    for (let at = 0; at < filled; at++) units[at] = unit(start + at);
    parts.push(textOf(units, filled));
  }
  return parts.join("");
}
