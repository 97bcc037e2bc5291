/** Second byte of a letter that was UTF-8 and was read as Windows-1251. */
const AFTER_CYRILLIC = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї";

/** What text looks like that was read in another encoding than it was written in. */
const MISREAD: readonly RegExp[] = [
  /\uFFFD/u,
  /[ÂÃ][\u0080-\u00BF]|â€|[ÐÑ][\u0080-\u00BF‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]/u,
  new RegExp(`(?:[РС][${AFTER_CYRILLIC}]){2}`, "u"),
  /(?<![A-Za-z])[À-ÖØ-öø-ÿ]{4,}(?![A-Za-z])/u,
];

/**
 * Whether a text shows the marks of a wrong encoding: replacement characters, UTF-8 read as Latin-1 or Windows-1251,
 * Windows-1251 read as Latin-1.
 *
 * @example
 *   isMisread("Owned by nobody, café")   // false
 *   isMisread("cafÃ©")                   // true
 *   isMisread("Ïóòèí")                   // true
 */
export function isMisread(text: string): boolean {
  return MISREAD.some((mark) => mark.test(text));
}

const LANGUAGES: ReadonlySet<string> = new Set(
  (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es " +
    "et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki " +
    "kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no " +
    "nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te " +
    "tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
  ).split(" "),
);

/**
 * Whether a text is a language of ISO 639-1.
 *
 * @example
 *   isLanguage("ru")   // true
 *   isLanguage("xx")   // false
 */
export function isLanguage(text: string): boolean {
  return LANGUAGES.has(text);
}
