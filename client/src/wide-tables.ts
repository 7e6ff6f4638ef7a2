/** Room between the columns of tables in hovers: VS Code sets their cells edge to edge. */

/** The Markdown with wide spaces at the end of every cell of its tables but the last of a row. */
export const widenTables = (markdown: string): string =>
  markdown.replace(/^\| (?!:--).*\|$/gm, (row) => row.replace(/(?<=[^\\\s|]) \| (?=.)/g, `${GAP} | `));

const GAP = "&emsp;&emsp;";
