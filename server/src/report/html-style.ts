/** The style of the HTML page: two columns, light and dark, filters without a script, and print. */
import { verdictNames } from "../verify/judgement.ts";

const filters = verdictNames
  .map((verdict) => `body:has(#show-${verdict}:not(:checked)) .card.v-${verdict} { display: none; }`)
  .join("\n");

export const pageStyle = `:root { color-scheme: light dark; --good: #1a7f37; --bad: #c0202b; --doubt: #8a5a00; --plain: #59636e; }
@media (prefers-color-scheme: dark) { :root { --good: #4ac26b; --bad: #ff8182; --doubt: #e3b341; --plain: #9198a1; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 80rem; margin: 0 auto; padding: 1rem; }
h3 { margin: 2rem 0 .5rem; }
h2 { margin-top: 2.5rem; overflow-wrap: anywhere; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem; padding: .5rem 0; content-visibility: auto; contain-intrinsic-size: auto 20rem; border-top: 1px solid color-mix(in srgb, currentcolor 15%, transparent); }
@media (max-width: 50rem) { .row { grid-template-columns: minmax(0, 1fr); gap: .5rem; } }
.draft { white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0; }
.v-supported { --tone: var(--good); --line: solid; }
.v-partially-supported, .v-overstated, .v-superseded, .v-sources-conflict, .v-not-found { --tone: var(--doubt); --line: dashed; }
.v-contradicted { --tone: var(--bad); --line: double; }
.v-unresolved { --tone: var(--plain); --line: dotted; }
mark { background: none; color: inherit; text-decoration: underline var(--line, solid) 2px var(--tone, currentcolor); text-underline-offset: .2em; }
sup a { padding: 0 .15em; }
fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; border: 1px solid var(--plain); }
fieldset label { border-bottom: 2px solid var(--tone); }
.card { border-inline-start: 4px solid var(--tone, var(--plain)); padding: 0 1rem; margin: .5rem 0 1rem; overflow-wrap: anywhere; }
.card h4 { font-size: 1rem; font-weight: normal; margin: 0; }
.card h4 strong, .card li strong { color: var(--tone); }
.card ul { margin: .25rem 0; padding-inline-start: 1.25rem; font-size: .875rem; }
a:focus-visible, input:focus-visible { outline: 2px solid currentcolor; outline-offset: .15em; }
sup a:target { outline: 2px solid var(--tone, currentcolor); }
.card:target { outline: 2px solid var(--tone, currentcolor); outline-offset: .25rem; }
.finding { margin: .25rem 0; }
.finding strong { color: var(--tone); }
figure { margin: .5rem 0; }
blockquote { margin: 0; padding: .25rem .5rem; font-style: italic; }
figcaption { font-size: .875rem; padding: .25rem .5rem; color: var(--plain); }
table { border-collapse: collapse; font-size: .875rem; margin: .25rem .5rem; }
th, td { text-align: start; padding: .1rem .75rem .1rem 0; vertical-align: top; font-weight: normal; }
.differs > * { font-weight: bold; color: var(--tone); }
thead th { border-bottom: 1px solid currentcolor; }
${filters}
@media print { fieldset { display: none; } .row, .card { break-inside: avoid; } body { max-width: none; } }
`;
