/**
 * Style of the levers and of a page that moves; it holds only where scripts run, and never on paper.
 *
 * @param addressed  What a page says while it computes what its address asks for.
 */
export function controlStyle(addressed: string): string {
  return [
    LOOK,
    FINDING,
    MOVING,
    keepingBack(addressed),
    WIDE,
    NARROW,
    "@media print { [data-live-only] { display: none; } }",
  ].join("\n");
}

const LOOK = `
.panel { border: 1px solid var(--line); border-radius: 6px; padding: 0 16px 16px; margin: 1.6em 0; font-size: .9375rem; background: var(--paper); }
.panel h2 { font-size: 1.05rem; margin: 0; padding: 12px 0 0; border: 0; }
.panel .question { margin: .4em 0 .6em; line-height: 1.6; }
.panel .question select { width: auto; max-width: 100%; margin: 3px 0; font-weight: 600; field-sizing: content; }
.panel .strip { position: sticky; top: 0; z-index: 1; background: var(--paper); padding: 10px 0 6px; border-bottom: 1px solid var(--line); box-shadow: 0 8px 8px -8px var(--quiet); }
.panel .said { font-weight: 600; margin: .2em 0; }
.panel .main { margin: 0; font-size: .8125rem; }
.panel .status { color: var(--quiet); font-size: .8125rem; margin: 0; min-height: 1.5em; }
.unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
.panel fieldset { border: 0; margin: 1em 0 0; padding: 0; min-width: 0; }
.panel legend { padding: 0; font-weight: 600; }
.panel label { display: block; margin: .5em 0 0; }
.panel .choice > span { display: block; line-height: 1.3; }
.panel .lever { margin: .7em 0 0; }
.panel .named { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 10px; line-height: 1.3; }
.panel .set { display: flex; align-items: center; gap: 10px; }
.panel .typed { display: flex; align-items: center; gap: 4px; margin: 0; flex: none; }
.panel input[type="number"] { width: 4.6em; min-height: 36px; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: 2px 4px; text-align: right; }
.panel .sectors { margin: .3em 0 0; }
.panel .sectors .typed { justify-content: flex-end; margin: 4px 0 0; }
.panel .sectors .name { flex: 1; min-width: 0; line-height: 1.25; font-size: .875rem; }
.panel .sectors ::placeholder { color: var(--quiet); opacity: 1; font-style: italic; }
.panel .switch { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.panel .markets { margin: 1em 0 0; }
.panel .markets summary { font-weight: 600; cursor: pointer; min-height: 44px; align-content: center; }
.panel .said-of-market { margin: .6em 0; line-height: 1.35; }
.panel .group { font-weight: 600; margin: 1em 0 0; }
.jump { font: inherit; color: var(--link); cursor: pointer; min-height: 44px; padding: 2px 14px; border: 1px solid var(--quiet); border-radius: 4px; background: none; }
.panel select { width: 100%; text-overflow: ellipsis; min-height: 36px; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: 2px 6px; }
.panel input[type="range"] { flex: 1; min-width: 0; min-height: 30px; margin: 0; accent-color: var(--mark); }
.panel input[type="checkbox"] { width: 24px; height: 24px; accent-color: var(--mark); }
.panel .words, .panel .note { margin: 0; color: var(--quiet); font-size: .8125rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
.panel button, .links button { font: inherit; color: var(--link); cursor: pointer; }
.panel button { font-size: .875rem; min-height: 36px; padding: 2px 10px; border: 1px solid var(--quiet); border-radius: 4px; background: none; }
.panel button[aria-disabled="true"] { color: var(--quiet); border-style: dashed; cursor: default; }
.links button { border: 0; padding: 0; background: none; text-decoration: underline; }
.panel .presets, .panel .actions { display: flex; flex-wrap: wrap; gap: 6px; margin: .7em 0 0; }
.panel .actions button { flex: 1 1 auto; }
.panel [aria-invalid="true"] { outline: 2px solid #d55e00; outline-offset: 2px; }
.panel :is(button, select, input, summary, textarea) { scroll-margin: 9em 0 1em; }
.panel :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.panel pre { white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.45; margin: .4em 0; padding: 6px; border: 1px solid var(--line); }
.panel textarea { width: 100%; margin-top: .6em; font: inherit; color: inherit; background: var(--paper); }
.panel .compared { width: 100%; font-size: .8125rem; }
[data-live] figure [data-country] { cursor: pointer; }
[data-live] figure [data-here] { stroke: var(--link); stroke-width: 2; }
[data-live] figure text[data-here] { stroke: none; fill: var(--link); text-decoration: underline; }
.failed .headline { border-color: #d55e00; }
`;

/** What leads through the page: the search of its contents, and the choice of verdicts. */
const FINDING = `
.search { position: relative; max-width: 340px; margin: 0 0 .8em; }
.search label { display: block; color: var(--quiet); }
.search input { width: 100%; min-height: 36px; font: inherit; font-size: 1rem; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: 2px 8px; }
.search input:focus-visible, .filter label:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
.search .none { margin: .4em 0; }
.search [role="listbox"] { position: absolute; z-index: 3; left: 0; width: min(560px, calc(100vw - 40px)); max-height: min(60vh, 480px); overflow-y: auto; background: var(--paper); border: 1px solid var(--quiet); border-radius: 4px; padding: 4px 0; }
.search .kind { color: var(--quiet); margin: 0; padding: 6px 12px 2px; font-weight: 600; }
.search [role="option"] { padding: 7px 12px; cursor: pointer; }
.search [role="option"]:is(:hover, [aria-selected="true"]) { background: var(--band); }
.search [aria-selected="true"] { box-shadow: inset 4px 0 var(--link); }
.contents li[hidden] { display: none !important; }
[data-live] .filter { display: flex; flex-wrap: wrap; gap: 6px; border: 0; margin: 1em 0; padding: 0; font-size: .875rem; }
.filter legend { padding: 0 0 4px; color: var(--quiet); }
.filter label { display: inline-flex; align-items: center; min-height: 36px; padding: 2px 12px; border: 1px solid var(--quiet); border-radius: 18px; color: var(--link); cursor: pointer; }
.filter label:has(:checked) { background: var(--link); border-color: var(--link); color: var(--paper); }
.filter input { position: absolute; opacity: 0; width: 1px; height: 1px; margin: 0; }
@media print { [data-live] .filter { display: none; } }
`;

/** Numbers in flight are paler than those that fit the levers, and still darker than the least contrast asks for. */
const MOVING = `
section:is([aria-busy="true"], [data-outdated]) { color: var(--quiet); }
section:is([aria-busy="true"], [data-outdated]) figure svg { opacity: .55; }
.headline[data-wait], .panel:is([data-stage="busy"], [data-stage="ranging"]) .said { color: var(--quiet); }
.numbers .range[data-wait]:empty::after { content: attr(data-wait); font-size: .8125rem; }
[data-beside]:not(h2)::after { content: " · " attr(data-beside); color: var(--quiet); font-size: .8125rem; font-weight: 400; }
div[data-beside]::before { content: attr(data-beside); display: block; color: var(--quiet); font-size: .8125rem; }
div[data-beside]::after { content: none; }
h2[data-beside]::after { content: " · " attr(data-beside); color: var(--quiet); font-size: .875rem; font-weight: 400; }
`;

/** Nothing that a page was written with is seen before its address is answered; it takes its place on the screen. */
function keepingBack(addressed: string): string {
  return `
[data-addressed] main { position: relative; }
[data-addressed] main > *, section[data-kept-back] > :not(h2) { visibility: hidden; }
[data-addressed] main .panel .status { visibility: visible; }
[data-addressed] main::before { content: ${JSON.stringify(addressed)}; position: absolute; top: 30px; left: 20px; right: 20px; font-size: 1.125rem; }
`;
}

/** A wide screen: the levers stay in view beside whatever of the page is read, and the contents hold their search: else it stands beside the page, too. */
const WIDE = `
@media screen and (min-width: 1100px) {
  [data-live] body { display: block; }
  [data-live] .contents { display: flow-root; position: static; max-height: none; max-width: 1184px; margin: 0 auto; padding: 14px 20px 0; overflow: visible; }
  [data-live] .contents li, [data-live] .contents p { display: inline-block; margin: 0 1em .2em 0; }
  .search { float: right; width: 320px; margin: 0 0 0 24px; }
  .search [role="listbox"] { left: auto; right: 0; }
  [data-live] .contents p + ul, [data-live] .contents ul { display: inline; }
  [data-live] main { display: grid; grid-template-columns: 330px minmax(0, 800px); column-gap: 34px; align-content: start; max-width: 1204px; margin: 0 auto; padding: 20px 20px 64px; }
  [data-live] main > * { grid-column: 2; min-width: 0; }
  [data-live] main > #tertius-levers { grid-column: 1; grid-row: 1 / span 40; position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; }
  [data-live] .panel { margin: 0; }
  .panel .said, .panel .main, .jump { display: none; }
}
`;

const NARROW = `
@media (max-width: 600px) {
  .panel { margin: 1.2em -8px; padding: 0 12px 12px; }
  .panel select, .panel button, .panel input:is([type="range"], [type="number"]), .panel summary { min-height: 44px; }
  .panel .said { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; line-height: 1.25; }
  .panel input[type="checkbox"] { width: 44px; height: 44px; }
  .links button, .search input { min-height: 44px; }
  .filter label { min-height: 44px; border-radius: 22px; }
  .search { max-width: none; }
  .search [role="option"] { min-height: 44px; padding: 10px 12px; }
}
`;
