/** The encodings in which sources come, and bytes that are no text. */
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../server/src/host/decode.ts";

const single = (text: string, table: (code: number) => number): Uint8Array =>
  Uint8Array.from([...text].map((character) => table(character.codePointAt(0) ?? 0)));

const utf16 = (text: string, big: boolean): number[] =>
  [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return big ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });

const cyrillic = (code: number): number => (code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code);
const hebrew = (code: number): number => (code >= 0x5d0 && code <= 0x5ea ? code - 0x5d0 + 0xe0 : code);
const greek = (code: number): number => (code >= 0x384 && code <= 0x3ce ? code - 0x384 + 0xb4 : code);

describe("bytes of a source", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode("Orléans “held”."), "utf-8", "Orléans “held”."],
    ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), "utf-8", "a"],
    ["UTF-16 with a mark", Uint8Array.from([0xff, 0xfe, ...utf16("Orléans", false)]), "utf-16le", "Orléans"],
    ["UTF-16 big-endian with a mark", Uint8Array.from([0xfe, 0xff, ...utf16("Käse", true)]), "utf-16be", "Käse"],
    ["UTF-16 without a mark", Uint8Array.from(utf16("Orléans held.", false)), "utf-16le", "Orléans held."],
    ["Windows' Western page", Uint8Array.from([0x4f, 0x93, 0x6c, 0xe9, 0x94]), "windows-1252", "O“lé”"],
    [
      "Cyrillic",
      single("Министр сообщил о событии в четверг", cyrillic),
      "windows-1251",
      "Министр сообщил о событии в четверг",
    ],
    ["Hebrew", single("הסכר קרס ביום חמישי בלילה", hebrew), "windows-1255", "הסכר קרס ביום חמישי בלילה"],
    ["Greek", single("Ο υπουργός μίλησε την Πέμπτη", greek), "windows-1253", "Ο υπουργός μίλησε την Πέμπτη"],
    [
      "a page that says so",
      single('<meta charset="iso-8859-2">\u0142', (code) => (code === 0x142 ? 0xb3 : code)),
      "iso-8859-2",
      '<meta charset="iso-8859-2">ł',
    ],
  ])("%s", (_, bytes, encoding, text) => {
    expect(decodeBytes(bytes)).toEqual({ kind: "text", encoding, text });
  });

  it("Arabic", () => {
    const bytes = Uint8Array.from([0xc7, 0xe4, 0xe5, 0xc7, 0xd1, 0x20, 0xc7, 0xe1, 0xd3, 0xcf]);
    expect(decodeBytes(bytes)).toEqual({ kind: "text", encoding: "windows-1256", text: "انهار السد" });
  });

  it("that are no text", () => {
    expect(decodeBytes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0x0a]))).toEqual({ kind: "binary" });
  });
});
