/** Tests what the host reads from disk, what it refuses, and how it says so. */
import { mkdir, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readCorpusFiles } from "../../server/src/host/corpus-files.ts";
import { draftTest } from "../../server/src/host/draft-patterns.ts";
import { findConfig } from "../../server/src/host/find-config.ts";
import { findDrafts } from "../../server/src/host/find-drafts.ts";
import { showPath } from "../../server/src/host/paths.ts";
import { decodeText, readTextFile } from "../../server/src/host/text-file.ts";
import { folderWith } from "../cli/run.ts";

describe("text is UTF-8", () => {
  const bytes = (...values: readonly number[]) => Uint8Array.from(values);

  test("a byte order mark is no part of the text, and remembered", () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61), "a.md")).toEqual({ kind: "text", text: "a", bom: true });
  });

  test.each([
    ["UTF-16", bytes(0xff, 0xfe, 0x61, 0), "a.md is UTF-16, not UTF-8; save it as UTF-8."],
    ["binary", bytes(0x47, 0x49, 0x46, 0), "a.md is a binary file, not text."],
    [
      "Latin-1 on line 2",
      bytes(0x61, 0x0a, 0xe9, 0x0a),
      "a.md is not UTF-8 (first wrong byte on line 2); save it as UTF-8.",
    ],
    ["cut within a character", bytes(0xc3), "a.md is not UTF-8 (first wrong byte on line 1); save it as UTF-8."],
  ])("%s is refused", (_, content, message) => {
    expect(decodeText(content, "a.md")).toMatchObject({ kind: "unreadable", message });
  });

  test("an empty file is an empty text", () => {
    expect(decodeText(bytes(), "a.md")).toEqual({ kind: "text", text: "", bom: false });
  });

  test("what is no file says so", async () => {
    const folder = await folderWith({ "file.txt": "x" });
    const messageOf = async (path: string) => {
      const file = await readTextFile(join(folder, path), path);
      return file.kind === "unreadable" ? file.message : undefined;
    };
    expect(await messageOf("absent.md")).toBe("absent.md does not exist.");
    expect(await messageOf(".")).toBe(". is a folder, not a file.");
    expect(await messageOf("file.txt/a.md")).toBe("file.txt/a.md lies inside a file, not a folder.");
  });
});

describe("a corpus folder", () => {
  test("gives its text files, sorted, named from the working folder", async () => {
    const cwd = await folderWith({
      "c/b.txt": "b",
      "c/a.md": "a",
      "c/deep/d.html": "d",
      "c/.hidden.txt": "x",
      "c/e.png": "x",
    });
    const { files, problems } = await readCorpusFiles([join(cwd, "c")], cwd);
    expect(files.map(({ path }) => path)).toEqual(["c/a.md", "c/b.txt", "c/deep/d.html"]);
    expect(problems).toEqual([]);
  });

  test("named twice is read once", async () => {
    const cwd = await folderWith({ "c/a.txt": "a" });
    expect((await readCorpusFiles([join(cwd, "c"), join(cwd, "c")], cwd)).files).toHaveLength(1);
  });

  test("is not left through links", async () => {
    const cwd = await folderWith({ "secret/key.txt": "secret", "c/a.txt": "a" });
    await symlink(join(cwd, "secret/key.txt"), join(cwd, "c/key.txt"));
    await symlink(join(cwd, "secret"), join(cwd, "c/all"));
    await symlink(join(cwd, "c/a.txt"), join(cwd, "c/same.txt"));
    const { files, problems } = await readCorpusFiles([join(cwd, "c")], cwd);
    expect(files.map(({ path }) => path)).toEqual(["c/a.txt", "c/same.txt"]);
    expect(problems.map(({ message }) => message)).toEqual([
      "c/key.txt is a link out of the corpus folder and was not followed.",
    ]);
  });

  test("may be a single file", async () => {
    const cwd = await folderWith({ "c/a.txt": "a", "c/b.txt": "b" });
    expect((await readCorpusFiles([join(cwd, "c/a.txt")], cwd)).files.map(({ path }) => path)).toEqual(["c/a.txt"]);
  });
});

describe("drafts", () => {
  const files = {
    "a.md": "",
    "d/b.md": "",
    "d/c.markdown": "",
    "d/n.txt": "",
    "node_modules/x.md": "",
    "we[i]rd/e.md": "",
  };
  const found = async (patterns: readonly string[], exclude?: readonly string[]) => {
    const cwd = await folderWith(files);
    const { paths, unmatched } = await findDrafts(patterns, cwd, exclude);
    return { paths: paths.map((path) => showPath(path, cwd)), unmatched };
  };

  test("are named by file, folder and glob, each once", async () => {
    expect((await found(["a.md", "d", "**/b.md"])).paths).toEqual(["a.md", "d/b.md", "d/c.markdown"]);
  });

  test("in a folder whose name looks like a glob", async () => {
    expect((await found(["we[i]rd"])).paths).toEqual(["we[i]rd/e.md"]);
  });

  test("of another ending count when they are named", async () => {
    expect((await found(["d/n.txt"])).paths).toEqual(["d/n.txt"]);
  });

  test("that are excluded are left out", async () => {
    expect((await found(["**/*.md"], ["d/**"])).paths).toEqual(["a.md", "we[i]rd/e.md"]);
  });

  test.each([
    { include: ["drafts/**/*.{md,tex}"] },
    { include: ["d"] },
    { include: ["./d/", "a.md"] },
    { include: ["d/n.txt"], exclude: ["d/*"] },
    { include: ["we[i]rd"] },
    { include: ["**/*.md"], exclude: ["d"] },
    { include: ["**/*"], exclude: ["**/*.txt", "we\\[i\\]rd/**"] },
    { include: ["{a,absent}.md", "d/?.m*"] },
    { include: [] },
  ])("are told by their names as they are found: $include but $exclude", async ({ include, exclude = [] }) => {
    const cwd = await folderWith(files);
    const isDraft = draftTest({ include, exclude }, cwd);
    const told = Object.keys(files).filter((path) => isDraft(join(cwd, path)));
    const { paths } = await findDrafts(include, cwd, exclude);
    expect(told.sort()).toEqual(paths.map((path) => showPath(path, cwd)));
  });

  test("are told by their names in a folder beside that of the configuration", async () => {
    const cwd = await folderWith(files);
    const include = ["../d/*.md", "../we[i]rd"];
    const isDraft = draftTest({ include, exclude: [] }, join(cwd, "here"));
    const told = Object.keys(files).filter((path) => isDraft(join(cwd, path)));
    expect(told).toEqual(["d/b.md", "we[i]rd/e.md"]);
    expect((await findDrafts(include, join(cwd, "here"))).paths).toEqual(told.map((path) => join(cwd, path)));
  });

  test("are told by their names before they are saved", () => {
    const isDraft = draftTest({ include: ["drafts/**/*.md", "/abs/*.md"], exclude: ["**/old/**"] }, "/project");
    const asked = ["drafts/new.md", "drafts/a/new.md", "drafts/new.txt", "drafts/old/new.md", "new.md", "/abs/new.md"];
    expect(asked.filter((path) => isDraft(resolve("/project", path)))).toEqual([
      "drafts/new.md",
      "drafts/a/new.md",
      "/abs/new.md",
    ]);
  });

  test("that do not exist are named", async () => {
    expect(await found(["absent.md", "a.md"])).toEqual({ paths: ["a.md"], unmatched: ["absent.md"] });
  });
});

test("the nearest configuration upward governs; YAML goes before JSON", async () => {
  const cwd = await folderWith({ "claimlint.json": "{}", "sub/claimlint.yaml": "", "sub/claimlint.json": "{}" });
  await mkdir(join(cwd, "other/deep"), { recursive: true });
  expect(await findConfig(join(cwd, "sub"))).toBe(join(cwd, "sub/claimlint.yaml"));
  expect(await findConfig(join(cwd, "other/deep"))).toBe(join(cwd, "claimlint.json"));
});
