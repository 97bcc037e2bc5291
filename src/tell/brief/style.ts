import { VERDICTS } from "../findings/index.ts";
import { darkStyle } from "./darkStyle.ts";

/** Style sheet of a brief's page, with the colours that its drawings have on a dark screen. */
export function pageStyle(body: string): string {
  return [
    LOOK,
    CLAIMS,
    FILTER,
    WIDE,
    NARROW,
    `@media screen and (prefers-color-scheme: dark) {\n${DARK}${darkStyle(body)}\n}`,
    PRINT,
  ].join("\n");
}

/** Colours, letters, tables and charts: one column that is read from top to bottom. */
const LOOK = `
:root { color-scheme: light dark; --ink: #1a1a1a; --quiet: #555; --line: #d9d9d9; --band: #f2efe4; --link: #005a8c; --paper: #fff; --shade: #bbb; --mark: #0072b2; }
* { box-sizing: border-box; }
html { scroll-padding-top: 12px; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 820px; margin: 0 auto; padding: 24px 30px 64px; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4em; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2em 0 .6em; padding-top: .6em; border-top: 1px solid var(--line); }
#answer h2 { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; margin: 0; padding: 0; }
h3 { font-size: 1.05rem; margin: 1.4em 0 .3em; }
p { margin: .6em 0; }
a { color: var(--link); }
.note, .meta, .links { color: var(--quiet); font-size: .875rem; }
.headline { font-size: 1.3rem; font-weight: 600; line-height: 1.35; border-left: 4px solid var(--mark); padding: .15em 0 .15em 16px; margin: .8em 0; }
.contents { font-size: .875rem; line-height: 1.35; }
.contents ul { list-style: none; margin: 0; padding: 0; }
.contents p { color: var(--quiet); margin: 0; }
.annex-title { font-size: 1.5rem; font-weight: 600; margin: 3em 0 0; padding-top: 1em; border-top: 3px solid var(--ink); }
.scroll { overflow-x: auto; background:
  linear-gradient(90deg, var(--paper) 40%, transparent) left / 40px 100% no-repeat local,
  linear-gradient(270deg, var(--paper) 40%, transparent) right / 40px 100% no-repeat local,
  linear-gradient(90deg, var(--shade), transparent) left / 12px 100% no-repeat scroll,
  linear-gradient(270deg, var(--shade), transparent) right / 12px 100% no-repeat scroll; }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.35; min-width: 50%; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 10px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink); }
th:first-child { padding-left: 4px; }
tbody th { font-weight: 400; min-width: 9em; }
.number { text-align: right; white-space: nowrap; }
time { white-space: nowrap; }
thead .number { white-space: normal; width: 9em; }
tr.strong > * { font-weight: 700; background: var(--band); }
.numbers { font-size: 1rem; min-width: 0; width: 100%; }
.numbers th, .numbers td { border: 0; padding: 3px 10px 3px 0; vertical-align: middle; }
.numbers .value { text-align: right; white-space: nowrap; font-size: 1.15rem; }
.numbers .range { color: var(--quiet); }
.numbers svg { display: block; }
figure { margin: 1.4em 0 1.8em; }
figure svg { display: block; max-width: 100%; height: auto; }
figure .phone { display: none; }
.under { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 1.2em; font-size: .875rem; }
.under > * { margin: .3em 0 0; }
.under details { flex: 1 1 12em; min-width: 0; }
.under details[open] { flex-basis: 100%; }
details { margin: .6em 0; }
summary { cursor: pointer; color: var(--link); font-size: .875rem; }
summary h3 { display: inline; font-size: 1.05rem; }
li { margin: .4em 0; }
code { font-size: .8rem; overflow-wrap: anywhere; }
`;

/** Claims of an article. Whoever reads without scripts has all of them, and nothing to choose. */
const CLAIMS = `
.claim { display: grid; grid-template-columns: minmax(0, 1fr) 11em; column-gap: 18px; padding: 7px 0 6px; border-top: 1px solid var(--line); }
.claim p { margin: 0; }
.claim .says { padding-left: 2.9em; text-indent: -2.9em; }
.claim .says > a:first-child { display: inline-block; width: 2.58em; text-indent: 0; }
.claim .verdict { font-size: .94rem; line-height: 1.6; }
.claim .verdict .note { display: block; line-height: 1.2; }
.claim .more { grid-column: 1 / -1; margin: 1px 0 0 3.32em; font-size: .875rem; }
.claim ul { margin: .3em 0; padding-left: 1.2em; }
.claim .more p { margin: .3em 0; }
.filter { display: none; }
`;

/** Rules that hide what was not chosen among verdicts, and sections in which nothing is left; paper has every claim. */
const FILTER = VERDICTS.map((verdict) => {
  const hidden = [`.claim:not(.${verdict})`, `details.section:not(:has(.claim.${verdict}))`].join(", ");
  return `@media screen { #article:has(#show-${verdict}:checked) :is(${hidden}) { display: none; } }`;
}).join("\n");

/** A wide screen: the contents stay in view beside the page; a page without contents is one column. */
const WIDE = `
@media screen and (min-width: 1100px) {
  body:has(> .contents) { display: grid; grid-template-columns: 210px minmax(0, 820px); column-gap: 24px; justify-content: center; }
  .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 30px 0 30px 16px; }
  .contents li { margin: .55em 0; }
  .contents p { margin-top: 1.4em; }
  .contents ~ main { margin: 0; }
}
@media screen and (max-width: 1099px) {
  .contents { max-width: 820px; margin: 0 auto; padding: 14px 30px 0; }
  .contents li { display: inline-block; margin: 0 1em .2em 0; }
  .contents p { display: inline-block; margin-right: 1em; }
  .contents p + ul { display: inline; }
}
`;

const NARROW = `
@media (max-width: 600px) {
  main { padding: 12px 20px 48px; }
  section > ul { padding-left: 1.3em; }
  .contents { padding: 12px 20px 0; }
  h1 { font-size: 1.35rem; }
  .headline { font-size: 1.15rem; }
  figure .screen { display: none; }
  figure .phone { display: block; }
  th, td { padding: 4px 5px; }
  th:last-child, td:last-child { padding-right: 0; }
  tbody th { min-width: 6em; }
  .contents p:not(.left-out), .contents p + ul { display: none; }
  .scroll[data-wide]::before { content: attr(data-wide); display: block; position: sticky; left: 0; width: fit-content; color: var(--quiet); font-size: .8rem; }
  .numbers, .numbers tbody, .numbers tr { display: block; }
  .numbers tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; padding: 6px 0; border-bottom: 1px solid var(--line); }
  .numbers .drawn { grid-column: 1; padding-right: 8px; }
  .numbers .drawn svg { max-width: 100%; height: auto; }
  .numbers td:not(.drawn) { padding-right: 0; }
  .numbers .range { text-align: right; }
  .numbers .money { grid-column: 1 / -1; color: var(--quiet); }
  .claim { grid-template-columns: minmax(0, 1fr); }
  .claim .verdict { padding-left: 3.09em; }
  .claim .verdict .note { display: inline; }
}
`;

/** The same page where the reader's screen is dark. */
const DARK = `
:root { --ink: #f3f3f3; --quiet: #b4b4b4; --line: #3c3c3c; --band: #2b2922; --link: #7cc4ee; --paper: #0f0f0f; --shade: #555; --mark: #3d9bd6; }
`;

const PRINT = `
@media print {
  :root { color-scheme: light; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  figure, tr, .headline, .claim > p { break-inside: avoid; }
  .annex { break-before: page; }
  details::details-content { content-visibility: visible; display: block; }
  figure .screen { display: block; }
  figure .phone, .contents, .links, summary { display: none; }
  summary:has(h3), summary.said { display: block; color: inherit; }
  .scroll { overflow: visible; background: none; }
  table { font-size: 8pt; line-height: 1.2; }
  th, td, th:first-child { padding: 2px 4px; }
  thead .number { width: auto; }
  tbody th { min-width: 5em; }
  .scroll[data-wide] table { width: 100%; font-size: 6.5pt; }
  .scroll[data-wide] thead th { overflow-wrap: anywhere; hyphens: auto; }
  a { color: inherit; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; overflow-wrap: anywhere; }
}
`;
