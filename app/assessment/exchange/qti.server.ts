import type { Question } from "../question.schema.ts";
import { decodeText } from "./decode.ts";
import { type Draft, LIMITS, type ReadResult, type Report, reading, tooLarge, unreadable } from "./draft.ts";
import { readQtiDocument } from "./qti-read.ts";
import { itemFile, writeManifest, writeQtiItem } from "./qti-write.ts";
import { descendants, parseXml } from "./xml.ts";
import { isZip, openZip, writeZip } from "./zip.server.ts";

const MANIFEST = "imsmanifest.xml";

/** Questions as a QTI 3 package: a manifest and one file for each item. */
export function writeQti(questions: readonly Question[]): Buffer {
  const files = new Map<string, string>([[MANIFEST, writeManifest(questions)]]);
  for (const question of questions) files.set(itemFile(question), writeQtiItem(question));
  return writeZip(files);
}

/** Reads a QTI 3 package, or a single item. */
export function readQti(bytes: Uint8Array): ReadResult {
  return reading((report) => {
    if (bytes.length > LIMITS.fileBytes) tooLarge("文件太大。", "The file is too large.");
    if (!isZip(bytes)) return readQtiDocument(parseXml(decodeText(bytes)), "", report);
    return readPackage(bytes, report);
  });
}

function readPackage(bytes: Uint8Array, report: Report): Draft[] {
  const archive = openZip(bytes);
  const documents = archive.names.filter((name) => /\.xml$/i.test(name) && !name.endsWith(MANIFEST));
  const others = archive.names.filter((name) => !/\.(xml|xsd|dtd|css)$/i.test(name));
  if (documents.length === 0) unreadable("压缩文件里没有 QTI 试题。", "There is no QTI item in the archive.");
  if (others.length > 0)
    report(
      "note",
      { item: others[0] ?? "" },
      `包里有 ${others.length} 个不是试题的文件，没有导入。`,
      `${others.length} files of the package are no items and were not taken over.`,
    );
  return inManifestOrder(documents, archive.read(MANIFEST)).flatMap((name) => {
    const content = archive.read(name);
    return content ? readQtiDocument(parseXml(decodeText(content)), name, report) : [];
  });
}

/** The documents in the order in which the manifest names them; what it does not name comes after. */
function inManifestOrder(documents: readonly string[], manifest: Buffer | null): string[] {
  if (!manifest) return [...documents];
  const named = new Map<string, number>();
  for (const { attributes } of descendants(parseXml(decodeText(manifest))))
    if (attributes.href !== undefined && !named.has(attributes.href)) named.set(attributes.href, named.size);
  const place = (name: string): number => named.get(name) ?? named.size;
  return documents
    .map((name) => ({ name, at: place(name) }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}
