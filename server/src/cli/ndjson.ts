/** Splits a byte stream into lines, holding no more than the line being read. */

/** A line longer than this is an error of its own: memory stays bounded whatever comes in. */
export const longestLine = 64 * 1024 * 1024;

export type Line =
  /** Numbers count from 1, blank lines too. */
  | { readonly kind: "line"; readonly number: number; readonly text: string }
  | { readonly kind: "too-long"; readonly number: number };

/** The lines of a UTF-8 stream, blank ones left out. */
export async function* readLines(
  stream: AsyncIterable<string | Uint8Array>,
  limit = longestLine,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8");
  let parts: string[] = [];
  let length = 0;
  let number = 0;
  const take = (): Line | undefined => {
    const text = parts.join("").trim();
    number += 1;
    const line: Line = length > limit ? { kind: "too-long", number } : { kind: "line", number, text };
    parts = [];
    length = 0;
    return line.kind === "line" && text === "" ? undefined : line;
  };
  const keep = (part: string): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    const pieces = (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })).split("\n");
    for (const [index, piece] of pieces.entries()) {
      keep(piece);
      const line = index < pieces.length - 1 ? take() : undefined;
      if (line !== undefined) yield line;
    }
  }
  const last = take();
  if (last !== undefined) yield last;
}
