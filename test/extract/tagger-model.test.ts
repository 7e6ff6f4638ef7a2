/** The word list that the build puts in is the one that compromise would have made. */
import { createRequire } from "node:module";
import nlp from "compromise/two";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { taggerModel } from "../../scripts/tagger-model.mjs";

test("a bundle's model is compromise's own", async () => {
  const stdin = { contents: 'export { default } from "compromise/two";', resolveDir: import.meta.dirname };
  const { outputFiles } = await build({
    stdin,
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    plugins: [taggerModel],
  });
  const module = { exports: {} as { default: typeof nlp } };
  const code = outputFiles[0]?.text ?? "";
  new Function("module", "exports", "require", code)(module, module.exports, createRequire(import.meta.url));
  const made = JSON.stringify(module.exports.default.model());
  expect(code).toContain("JSON.parse");
  expect(made.length).toBeGreaterThan(500_000);
  expect(made).toBe(JSON.stringify(nlp.model()));
});
