/** Reads a document of cases: fences that hold sources and drafts, carets under what must be reported. */

export interface Case {
  readonly title: string;
  /** 1-based line of the draft's fence, for the test's name. */
  readonly line: number;
  readonly sources: readonly CaseSource[];
  /** YAML of the actor table, where the case needs one. */
  readonly actors?: string;
  readonly draft: string;
  readonly published?: string;
  /** The analytic standard the draft is held to. */
  readonly profile?: string;
  /** Whether suppressions need a reason: `required` or `optional`. */
  readonly reason?: string;
  readonly expected: readonly Expected[];
  /** The draft after its preferred fixes. */
  readonly fixed?: string;
}

export interface CaseSource {
  readonly key: string;
  readonly published?: string;
  readonly text: string;
  /** Where its pages start, in a source marked `paged`: lines of `* * *` part them. */
  readonly pages?: readonly number[];
  /** No longer what a lock file recorded. */
  readonly changed: boolean;
}

export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly message: string;
}

interface Fence {
  readonly kind: string;
  readonly words: readonly string[];
  readonly text: string;
  readonly line: number;
}

/** Every section that has a draft is a case; fences of sources and actors belong to the section they stand in. */
export function readCases(markdown: string): readonly Case[] {
  const cases: Case[] = [];
  for (const { title, fences } of readSections(markdown)) {
    const sources = fences.filter(({ kind }) => kind === "source").map(readSource);
    const actors = fences.find(({ kind }) => kind === "actors")?.text;
    fences.forEach((fence, at) => {
      if (fence.kind !== "draft") return;
      const next = fences[at + 1];
      const fixed = next?.kind === "fixed" ? next.text : undefined;
      const published = option(fence, "published");
      const profile = option(fence, "profile");
      const reason = option(fence, "reason");
      cases.push({
        title,
        line: fence.line,
        sources,
        ...readMarks(fence.text),
        ...(actors !== undefined && { actors }),
        ...(published !== undefined && { published }),
        ...(profile !== undefined && { profile }),
        ...(reason !== undefined && { reason }),
        ...(fixed !== undefined && { fixed }),
      });
    });
  }
  return cases;
}

function readSections(markdown: string): readonly { title: string; fences: Fence[] }[] {
  const sections: { title: string; fences: Fence[] }[] = [];
  let open: { kind: string; words: readonly string[]; lines: string[]; line: number } | undefined;
  markdown.split("\n").forEach((text, index) => {
    if (open) {
      if (text.startsWith("```")) {
        const { lines, ...fence } = open;
        sections.at(-1)?.fences.push({ ...fence, text: lines.join("\n") });
        open = undefined;
      } else open.lines.push(text);
    } else if (text.startsWith("```")) {
      const [kind = "", ...words] = text.slice(3).trim().split(/\s+/u);
      open = { kind, words, lines: [], line: index + 1 };
    } else if (text.startsWith("#")) sections.push({ title: text.replace(/^#+\s*/u, ""), fences: [] });
  });
  return sections;
}

function readSource(fence: Fence): CaseSource {
  const published = option(fence, "published");
  const changed = fence.words.includes("changed");
  const given = { key: fence.words[0] ?? "source", changed, ...(published !== undefined && { published }) };
  if (!fence.words.includes("paged")) return { ...given, text: fence.text };
  const pages = fence.text.split("\n* * *\n").map((page) => `${page}\n\n`);
  const starts = pages.map((_, index) => pages.slice(0, index).join("").length);
  return { ...given, text: pages.join(""), pages: starts };
}

const option = ({ words }: Fence, name: string): string | undefined =>
  words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);

const MARK = /^\s*(\^+)\s+([\w-]+)(?::\s*(.*))?$/u;

/** Takes the lines of carets out of a draft; each marks the last line above it that is not one. */
function readMarks(marked: string): { draft: string; expected: readonly Expected[] } {
  const kept: string[] = [];
  const expected: Expected[] = [];
  let start = 0;
  let next = 0;
  for (const line of marked.split("\n")) {
    const mark = MARK.exec(line);
    if (mark) {
      const column = line.indexOf("^");
      const [, carets = "", rule = "", message = ""] = mark;
      expected.push({ start: start + column, end: start + column + carets.length, rule, message });
    } else {
      start = next;
      kept.push(line);
      next = start + line.length + 1;
    }
  }
  return { draft: kept.join("\n"), expected };
}
