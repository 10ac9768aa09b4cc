import { SaxesParser } from "saxes";
import { LIMITS, tooLarge, unreadable } from "./draft.ts";

/*
 * XML without what makes XML dangerous: a document type (and with it every entity of its own) is refused before it is
 * looked at, nothing is fetched, depth and number of elements are bounded.
 */

/** An element; names stand without their prefix. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
  /** from 1 */
  line: number;
}

/**
 * Reads a document.
 * @throws {FileRefused} not well formed, a document type, too deep, too many elements
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ position: true, fragment: false });
  const holder: XmlElement = { name: "", attributes: {}, children: [], line: 1 };
  const open: XmlElement[] = [holder];
  let nodes = 0;
  const count = (more: number): void => {
    nodes += more;
    if (nodes > LIMITS.xmlNodes)
      tooLarge("XML 里的元素太多。请分成几个文件。", "The XML has too many elements. Split the file.");
  };
  const addText = (value: string): void => {
    const parent = open[open.length - 1] ?? holder;
    const last = parent.children.length - 1;
    const before = parent.children[last];
    if (typeof before === "string") parent.children[last] = before + value;
    else {
      count(1);
      parent.children.push(value);
    }
  };
  parser.on("doctype", () =>
    unreadable(
      "文件里有文档类型声明（DOCTYPE）。为了安全，带 DOCTYPE 或自定义实体的 XML 不导入。",
      "The file declares a document type (DOCTYPE). For safety, XML with a DOCTYPE or entities of its own is not imported.",
      { line: parser.line },
    ),
  );
  parser.on("error", (error) => {
    const reason = error.message.replace(/^\d+:\d+: /, "").slice(0, 120);
    unreadable(`不是合格的 XML（${reason}）。`, `Not well-formed XML (${reason}).`, { line: parser.line });
  });
  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = {};
    const entries = Object.entries(tag.attributes);
    count(1 + entries.length);
    for (const [name, value] of entries) attributes[localName(name)] = String(value);
    const element = { name: localName(tag.name), attributes, children: [], line: parser.line };
    open[open.length - 1]?.children.push(element);
    open.push(element);
    if (open.length > LIMITS.xmlDepth)
      unreadable("XML 的层次太深。", "The XML is nested too deeply.", { line: parser.line });
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  const root = holder.children.find((child) => typeof child !== "string");
  return root ?? unreadable("XML 里没有内容。", "The XML is empty.");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The child elements with a name, or all of them. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first child element with a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element, name)[0];
}

/** All text inside an element. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** Every element inside, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    yield child;
    yield* descendants(child);
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Text for the inside of an element or an attribute; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? "");
}

/** An attribute's value: tabs and line ends would become spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
