/** Style of the page around the brief: a line of state, problems below it, and the brief in the rest of the window. */
export const SHELL_STYLE = `
:root { color-scheme: light dark; --ground: #ffffff; --text: #1c1f24; --quiet: #59616b; --line: #d5d9de; --mark: #a3231b; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16181c; --text: #e6e8eb; --quiet: #a4acb6; --line: #363b42; --mark: #ff9b8f; }
}
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; background: var(--ground); color: var(--text); font: 15px/1.45 system-ui, sans-serif; }
header { flex: none; max-height: 50%; overflow: auto; border-bottom: 1px solid var(--line); }
p, ol, ul { margin: 0; }
#state { padding: 6px 16px; color: var(--quiet); }
.wrong #state { color: var(--mark); font-weight: 600; }
#problems { padding: 0 16px 0 40px; }
#problems:not(:empty) { padding-bottom: 10px; }
#problems > li { padding: 4px 0; overflow-wrap: anywhere; }
#problems ul { padding-left: 18px; color: var(--quiet); }
.place { font-family: ui-monospace, monospace; font-size: 13px; }
h1 { margin: 24px 16px; font-size: 22px; }
#page { flex: 1; min-height: 0; position: relative; }
iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; background: var(--ground); }
iframe.coming { visibility: hidden; }
@media print { header { display: none; } }
`;
