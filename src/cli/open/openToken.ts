import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Bytes of a token: nobody guesses 256 bits. */
const TOKEN_BYTES = 32;

/** A new secret, in letters that an address may hold. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/**
 * Whether what was sent is the token. It takes the same time however much of it is right.
 *
 * @example
 *   isToken("abc", "abc")   // true
 *   isToken("abd", "abc")   // false
 *   isToken(undefined, "abc")   // false
 */
export function isToken(sent: string | undefined, token: string): boolean {
  return sent !== undefined && timingSafeEqual(digest(sent), digest(token));
}

function digest(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}
