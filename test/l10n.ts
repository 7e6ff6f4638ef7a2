/** Finds every sentence that the program says to people, in the sources themselves. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "..");

/** Of the server's and the client's sources, the English words with their places: what a translation is found by. */
export function spokenWords(): ReadonlySet<string> {
  const said = new Set<string>();
  for (const path of ["server/src", "client/src"].flatMap(sourcesIn)) {
    const visit = (node: ts.Node): void => {
      const words = wordsOf(node);
      if (words !== undefined) said.add(words);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, false));
  }
  return said;
}

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".generated.ts"))
    .map(({ parentPath, name }) => join(parentPath, name));

/** say`…` in the server, l10n.t("…") in the client. */
function wordsOf(node: ts.Node): string | undefined {
  if (ts.isTaggedTemplateExpression(node) && isNamed(node.tag, "say")) return templateWords(node.template);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const [words] = node.arguments;
  const isL10n = isNamed(node.expression.expression, "l10n") && node.expression.name.text === "t";
  return isL10n && words && ts.isStringLiteral(words) ? words.text : undefined;
}

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

function templateWords(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce((text, { literal }, at) => `${text}{${at}}${literal.text}`, template.head.text);
}
