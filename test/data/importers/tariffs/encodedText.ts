/** A text in UTF-16, the low byte first, behind its mark. */
export function wideBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
}

/** A text with Russian letters in windows-1251. */
export function legacyBytes(text: string): Uint8Array {
  const byteOf = (letter: string): number => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  };
  return Uint8Array.from(text, byteOf);
}
