import type { ENGLISH } from "./english.ts";

/** Key of a message. */
export type MessageKey = keyof typeof ENGLISH;

/** One text per key: a language that lacks a key does not compile. */
export type MessageCatalog = Readonly<Record<MessageKey, string>>;

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What a message wants filled in; `{}` where it wants nothing. */
export type MessageValues<Key extends MessageKey> = Readonly<Record<Names<(typeof ENGLISH)[Key]>, string>>;
