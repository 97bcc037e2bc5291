const DARK = "prefers-color-scheme: dark";

/** Rules of the page that hold on dark screens. */
function darkRules(): readonly CSSMediaRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter((rule) => rule.conditionText.includes(DARK));
}

/** Turns a page from the colours of the reader's screen to the others, and back. */
export function themeSwitch(): () => void {
  const rules = darkRules();
  let isDark = matchMedia(`(${DARK})`).matches;
  return () => {
    isDark = !isDark;
    for (const rule of rules) rule.media.mediaText = isDark ? "screen" : "not all";
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  };
}
