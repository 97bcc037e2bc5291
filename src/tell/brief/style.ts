/** Style sheet of the brief: one column, readable on a phone and on paper. */
export const STYLE = `
:root { color-scheme: light; --ink: #1a1a1a; --quiet: #555; --line: #d9d9d9; --band: #f2efe4; --link: #005a8c; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 820px; margin: 0 auto; padding: 24px 30px 64px; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .4em; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.2em 0 .6em; padding-top: .5em; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.4em 0 .3em; }
p { margin: .6em 0; }
a { color: var(--link); }
.about, .note, .meta { color: var(--quiet); font-size: .875rem; }
.headline { font-size: 1.15rem; line-height: 1.45; border-left: 4px solid #0072b2; padding: .2em 0 .2em 16px; margin: 1em 0; }
.scroll { overflow-x: auto; background:
  linear-gradient(90deg, #fff 40%, transparent) left / 40px 100% no-repeat local,
  linear-gradient(270deg, #fff 40%, transparent) right / 40px 100% no-repeat local,
  linear-gradient(90deg, #bbb, transparent) left / 12px 100% no-repeat scroll,
  linear-gradient(270deg, #bbb, transparent) right / 12px 100% no-repeat scroll; }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.35; min-width: 50%; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 10px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--ink); }
th:first-child { padding-left: 4px; }
tbody th { font-weight: 400; min-width: 9em; }
.number { text-align: right; white-space: nowrap; }
time { white-space: nowrap; }
thead .number { white-space: normal; width: 9em; }
tr.strong > * { font-weight: 700; background: var(--band); }
.claim { display: grid; grid-template-columns: minmax(0, 1fr) 11em; column-gap: 18px; padding: 7px 0 6px; border-top: 1px solid var(--line); }
.claim p { margin: 0; }
.claim .says { padding-left: 2.9em; text-indent: -2.9em; }
.claim .says > a:first-child { display: inline-block; width: 2.58em; text-indent: 0; }
.claim .verdict { font-size: .94rem; line-height: 1.6; }
.claim .verdict .note { display: block; line-height: 1.2; }
.claim .more { grid-column: 1 / -1; margin: 1px 0 0 3.32em; font-size: .875rem; }
.claim ul { margin: .3em 0; padding-left: 1.2em; }
.claim .more p { margin: .3em 0; }
figure { margin: 1.2em 0; }
figure svg { display: block; max-width: 100%; height: auto; }
figure .phone { display: none; }
details { margin: .6em 0; }
summary { cursor: pointer; color: var(--link); font-size: .875rem; }
li { margin: .3em 0; }
code { font-size: .8rem; overflow-wrap: anywhere; }
@media (max-width: 600px) {
  main { padding: 16px 20px 48px; }
  h1 { font-size: 1.35rem; }
  figure .screen { display: none; }
  figure .phone { display: block; }
  th, td { padding: 4px 5px; }
  th:last-child, td:last-child { padding-right: 0; }
  tbody th { min-width: 6em; }
  .claim { grid-template-columns: minmax(0, 1fr); }
  .claim .verdict { padding-left: 3.09em; }
  .claim .verdict .note { display: inline; }
}
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  figure, tr, .headline, .claim > p { break-inside: avoid; }
  details::details-content { content-visibility: visible; display: block; }
  figure .screen { display: block; }
  figure .phone, summary { display: none; }
  .scroll { overflow: visible; background: none; }
  a { color: inherit; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; overflow-wrap: anywhere; }
}
`;
