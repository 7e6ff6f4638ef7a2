/** Turns the bytes of a source into text: byte order marks, UTF-8, a page's own statement, else the likeliest code page. */

import { fromLatin1 } from "../text/character-reference.ts";

export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: string }
  | { readonly kind: "binary" };

/** Never fails on text; bytes that are no text at all are `binary`. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decodeAs(bytes, marked[1]);
  const wide = guessWide(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  if (bytes.includes(0)) return { kind: "binary" };
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return decodeAs(bytes, statedEncoding(bytes) ?? guessCodePage(bytes));
  }
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Node decodes Windows' Western page as Latin-1, without its quotation marks and dashes. */
function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { kind: "text", text: encoding === "windows-1252" ? fromLatin1(text) : text, encoding };
}

/** UTF-16 without a mark: in text of any Western script nearly every second byte is zero. */
function guessWide(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (half < 4) return undefined;
  if (odd > half * 0.6 && even < half * 0.05) return "utf-16le";
  return even > half * 0.6 && odd < half * 0.05 ? "utf-16be" : undefined;
}

/** What an HTML page or an XML file says of itself near its beginning. */
function statedEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,30})/i.exec(head)?.[1];
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Told by which high bytes are frequent; a text with few of them is Western. */
function guessCodePage(bytes: Uint8Array): string {
  const counts = new Array<number>(256).fill(0);
  let letters = 0;
  let high = 0;
  for (const byte of bytes.subarray(0, 100_000)) {
    counts[byte] = (counts[byte] ?? 0) + 1;
    if (byte >= 0xc0) high++;
    if (byte >= 0xc0 || (byte >= 0x41 && byte <= 0x7a)) letters++;
  }
  if (high < letters * 0.4) return "windows-1252";
  const share = (...ranges: readonly (readonly [number, number])[]) =>
    ranges.reduce((sum, [from, to]) => sum + counts.slice(from, to + 1).reduce((a, b) => a + b, 0), 0) / high;
  if (share([0xe0, 0xfa]) > 0.97) return "windows-1255";
  if (share([0xc7, 0xc7]) > 0.07) return "windows-1256";
  if (share([0xdc, 0xdf], [0xfc, 0xfe]) > 0.06 && share([0xff, 0xff]) < 0.002) return "windows-1253";
  return "windows-1251";
}
