import { Zip, ZipDeflate, ZipPassThrough, strToU8, unzipSync, zipSync } from "fflate";
import { Parts } from "../../../src/host/xlsx/package/parts";
import { crc32 } from "../../../src/host/xlsx/package/crc32";
import { pack, readZip, unpack, writeZip } from "../../../src/host/xlsx/package/zip";
import { relate, relationshipsOf } from "../../../src/host/xlsx/package/relationships";

/** As programs write that do not know sizes beforehand: they follow the content. */
function streamed(files: Record<string, string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [name, text] of Object.entries(files)) {
    const file = text.length > 5 ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

test("the checksum is the one of zip files", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
});

test.each([
  [
    "packed at once",
    (files: Record<string, string>) =>
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  ],
  ["streamed", streamed],
])("a zip %s is read, and written so that others read it", (_how, make) => {
  const files = { "a.xml": "long enough to be deflated".repeat(20), "行/業.txt": "short", empty: "" };
  const entries = readZip(make(files));
  expect(Object.fromEntries(entries.map((entry) => [entry.name, new TextDecoder().decode(unpack(entry))]))).toEqual(
    files,
  );
  const again = unzipSync(writeZip(entries));
  expect(
    Object.fromEntries(Object.entries(again).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])),
  ).toEqual(files);
});

test("a part that is not written is not packed anew; one that is keeps its place", () => {
  const bytes = writeZip([pack("one", strToU8("1"), 0), pack("two", strToU8("2")), pack("three", strToU8("3"))]);
  const parts = new Parts(bytes);
  parts.write("TWO", "changed");
  expect(parts.names()).toEqual(["one", "two", "three"]);
  expect(readZip(parts.toBytes()).map(({ method }) => method)).toEqual([0, 8, 8]);
  expect(new Parts(parts.toBytes()).text("two")).toBe("changed");
});

test.each([
  [
    "UTF-16",
    Uint8Array.from([
      0xff,
      0xfe,
      ...[...'<?xml version="1.0" encoding="UTF-16"?><a>行</a>'].flatMap((c) => [
        c.charCodeAt(0) & 255,
        c.charCodeAt(0) >> 8,
      ]),
    ]),
    '<?xml version="1.0" encoding="UTF-8"?><a>行</a>',
  ],
  ["a byte order mark", strToU8("\ufeff<a/>"), "<a/>"],
  ["line ends of Windows", strToU8("<a>\r\n\r</a>"), "<a>\n\n</a>"],
  ["a prefix", strToU8('<x:a xmlns:x="u"><x:b/></x:a>'), '<a xmlns="u"><b/></a>'],
])("a part with %s is read as plain XML", (_what, bytes, text) => {
  expect(new Parts(writeZip([pack("part", bytes)])).text("part")).toBe(text);
});

test("relationships get a free id and a path from part to part", () => {
  const parts = new Parts();
  expect(relate(parts, "xl/worksheets/sheet1.xml", "t/table", "xl/tables/table1.xml")).toBe("rId1");
  expect(relate(parts, "xl/worksheets/sheet1.xml", "t/table", "customXml/item1.xml")).toBe("rId2");
  expect(relationshipsOf(parts, "xl/worksheets/sheet1.xml")).toEqual([
    { id: "rId1", kind: "table", type: "t/table", target: "xl/tables/table1.xml", external: false },
    { id: "rId2", kind: "table", type: "t/table", target: "customXml/item1.xml", external: false },
  ]);
  expect(parts.text("xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="../tables/table1.xml"');
});
