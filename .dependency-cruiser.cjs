// The rooms and the one way imports go: text ← extract ← corpus ← verify ← rules ← service ← {report, host} ← {lsp, cli}.
// Every room may read the lexicon; the lexicon reads nothing.
const order = ["text", "extract", "corpus", "verify", "rules"];
const room = (name) => `^server/src/${name}/`;
const rooms = order.map((name, index) => ({
  name: `${name}-imports-backwards`,
  severity: "error",
  comment: `${name}/ may import only the rooms before it, and the lexicon`,
  from: { path: room(name) },
  to: { path: "^(server|client)/src/", pathNot: [...order.slice(0, index + 1), "lexicon"].map(room) },
}));

module.exports = {
  forbidden: [
    ...rooms,
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "lexicon-imports-nothing",
      severity: "error",
      from: { path: room("lexicon") },
      to: { pathNot: room("lexicon") },
    },
    {
      name: "service-imports-doors",
      severity: "error",
      from: { path: "^server/src/(service|settings)" },
      to: { path: "^(server/src/(report|host|lsp|cli)/|client/)" },
    },
    {
      name: "host-imports-doors",
      severity: "error",
      from: { path: room("host") },
      to: { path: "^(server/src/(report|lsp|cli)/|client/)" },
    },
    {
      name: "report-imports-doors",
      severity: "error",
      from: { path: room("report") },
      to: { path: "^(server/src/(host|lsp|cli)/|client/)" },
    },
    {
      name: "lsp-imports-cli",
      severity: "error",
      from: { path: room("lsp") },
      to: { path: "^(server/src/cli/|client/)" },
    },
    {
      name: "cli-imports-lsp",
      severity: "error",
      comment: "one door: cli/commands/lsp.ts starts the server",
      from: { path: room("cli"), pathNot: "^server/src/cli/commands/lsp.ts$" },
      to: { path: "^(server/src/lsp/|client/)" },
    },
    {
      name: "client-imports-server",
      severity: "error",
      comment: "the client shares message types only",
      from: { path: "^client/src/" },
      to: { path: "^server/src/", pathNot: "^server/src/lsp/messages.ts$" },
    },
    {
      name: "pure-rooms-do-io",
      severity: "error",
      comment: "the rooms up to the service, and the report, do no IO",
      from: { path: "^server/src/(text|lexicon|extract|corpus|verify|rules|report|service|settings)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "protocol-outside-lsp",
      severity: "error",
      from: { path: "^server/src/", pathNot: room("lsp") },
      to: { path: "vscode-languageserver" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
