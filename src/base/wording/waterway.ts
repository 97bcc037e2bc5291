import type { Language } from "./language.ts";

/** Straits and canals of world trade, by the id that market files give them. */
const WATERWAYS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  hormuz: { en: "Strait of Hormuz", ru: "Ормузский пролив" },
  malacca: { en: "Strait of Malacca", ru: "Малаккский пролив" },
  suez: { en: "Suez Canal", ru: "Суэцкий канал" },
  panama: { en: "Panama Canal", ru: "Панамский канал" },
  nsr: { en: "Northern Sea Route", ru: "Северный морской путь" },
  "bab-el-mandeb": { en: "Bab el-Mandeb", ru: "Баб-эль-Мандебский пролив" },
  bosporus: { en: "Bosporus", ru: "Босфор" },
  gibraltar: { en: "Strait of Gibraltar", ru: "Гибралтарский пролив" },
  taiwan: { en: "Taiwan Strait", ru: "Тайваньский пролив" },
};

/**
 * Name of a strait or canal by its id; null where none is known.
 *
 * @example
 *   waterwayName("hormuz", "ru")   // "Ормузский пролив"
 *   waterwayName("ditch", "en")    // null
 */
export function waterwayName(id: string, language: Language): string | null {
  return Object.hasOwn(WATERWAYS, id) ? WATERWAYS[id]![language] : null;
}
