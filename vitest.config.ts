import { defineConfig } from "vitest/config";

export default defineConfig({
  // VS Code gives its extensions this module; there is no package of that name.
  resolve: { alias: { vscode: new URL("test/client/vscode.ts", import.meta.url).pathname } },
  test: { include: ["test/**/*.test.ts"], exclude: ["test/e2e/**", "**/node_modules/**"], testTimeout: 30_000 },
});
