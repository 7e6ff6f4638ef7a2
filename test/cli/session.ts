/**
 * Reads a Markdown document of terminal sessions.
 * Each heading is a case; a `file PATH` fence is a file of its folder (`latin1 PATH` one that is not UTF-8);
 * a `console` fence is a session: a `$ claimlint …` line, `? STATUS` where the status is not 0, then what is printed.
 * `…` alone on a line stands for any lines, `[..]` for anything within one, `[CWD]` for the folder.
 */

export interface Case {
  readonly title: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly calls: readonly Call[];
}

export interface Call {
  readonly argv: readonly string[];
  readonly stdin: string;
  readonly status: number;
  readonly output: string;
}

export function readCases(markdown: string): readonly Case[] {
  return markdown
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const fences = [...section.matchAll(/^(`{3,})(.*)\n([\s\S]*?)^\1$/gm)];
      const stdin = fences.find(([, , info]) => info === "stdin")?.[3] ?? "";
      return {
        title: section.slice(0, section.indexOf("\n")),
        files: Object.fromEntries(fences.flatMap(([, , info = "", body = ""]) => toFile(info, body))),
        calls: fences.flatMap(([, , info, body = ""]) => (info === "console" ? toCalls(body, stdin) : [])),
      };
    });
}

function toFile(info: string, body: string): readonly [string, string | Uint8Array][] {
  const [kind, path = ""] = info.split(" ");
  if (kind === "file") return [[path, body]];
  return kind === "latin1" ? [[path, Buffer.from(body, "latin1")]] : [];
}

function toCalls(body: string, stdin: string): readonly Call[] {
  return body
    .split(/^\$ claimlint ?/m)
    .slice(1)
    .map((text) => {
      const [command = "", ...lines] = text.split("\n");
      const status = /^\? (\d)$/.exec(lines[0] ?? "")?.[1];
      const output = lines.slice(status === undefined ? 0 : 1).join("\n");
      const argv = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
      return { argv, stdin, status: Number(status ?? 0), output: output.trim() };
    });
}

/** The expected output as a pattern for the real one. */
export function outputPattern(expected: string): RegExp {
  const lines = expected
    .split("\n")
    .map((line) => (line === "…" ? "(?:.*\n)*?" : `${line.split("[..]").map(escaped).join(".*")}\n`));
  return new RegExp(`^${lines.join("")}$`);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
