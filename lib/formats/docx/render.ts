import {
  AlignmentType,
  convertMillimetersToTwip,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
  Document as WordDocument,
} from "docx";
import type { Highlight, Inline } from "@/lib/resume/highlight";
import { formatInline } from "@/lib/resume/markdown";
import { nameEdition } from "@/lib/site/edition";
import { light } from "@/tailwind.config";
import { type Document, type Entry, isLine, type Linked, type Setting, showAddress } from "../document";
import { settle } from "./settle";

/** Sizes of paper in millimetres. */
const PAPER = { a4: { width: 210, height: 297 }, "us-letter": { width: 215.9, height: 279.4 } };

/** Fonts that Word has for a script; others take those of Latin. */
const FONTS: Record<string, string> = { Hans: "Microsoft YaHei", Hant: "Microsoft JhengHei", Jpan: "Yu Gothic", Kore: "Malgun Gothic" };
const LATIN_FONT = "Calibri";

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;
const BULLETS = "bullets";
const DEEPEST = 9;

/** Writes a document as a Word file (ECMA-376); `href` makes the addresses of links whole. */
export async function renderDocx(document: Document, setting: Setting, href: (url: string) => string): Promise<Uint8Array> {
  const { name, alias, headline, facts, contacts, summary, results, sections, signs, keywords } = document;
  const write = writerFor(document, href);
  const children = [
    write.heading(1, [...write.words(name, { bold: true }), ...(alias ? write.words(` ${alias}`, { bold: false, color: hex(light.muted) }) : [])]),
    write.paragraph(write.joined([write.words(headline, { bold: true }), ...facts.map(({ term, value }) => [...write.quiet(`${term}${signs.colon}`), ...write.words(value)])])),
    write.paragraph(write.joined(contacts.map((contact) => write.addressed(contact)))),
    ...(summary ? [write.paragraph(write.inline(summary))] : []),
    ...results.map(({ figure, story }) => write.bullet([...write.words(`${figure} `, { bold: true, color: hex(light.accent) }), ...write.words(story)], 0)),
    ...sections.flatMap(({ title, entries }) => [
      write.heading(2, write.words(title)),
      ...(entries.every(isLine) ? entries.map((entry) => write.line(entry)) : entries.flatMap((entry) => write.entry(entry, 3))),
    ]),
  ];
  const word = new WordDocument({
    title: `${name} · ${headline}`,
    creator: name,
    lastModifiedBy: name,
    description: headline,
    keywords: keywords.join(", "),
    styles: stylesFor(document, setting),
    numbering: { config: [{ reference: BULLETS, levels: Array.from({ length: DEEPEST }, (_, level) => bulletLevel(level)) }] },
    sections: [{ properties: { page: pageOf(setting) }, footers: { default: new Footer({ children: [write.footer()] }) }, children }],
  });
  return settle(await Packer.toBuffer(word), document.asOf);
}

type Look = { bold?: boolean; color?: string; strike?: boolean; style?: string };

/** What writes the parts of a document as paragraphs and runs, in its direction. */
function writerFor({ edition, name, signs }: Document, href: (url: string) => string) {
  const isMirrored = nameEdition(edition).direction === "rtl";
  const quietly = { color: hex(light.muted) };

  const words = (text: string, look: Look = {}): ParagraphChild[] => [new TextRun({ text, ...look, ...(isMirrored && { rightToLeft: true }) })];
  const quiet = (text: string) => words(text, quietly);
  const link = (url: string, text: string, look: Look = {}): ParagraphChild[] => [
    new ExternalHyperlink({ link: href(url), children: [new TextRun({ text, style: "Hyperlink", ...look, ...(isMirrored && { rightToLeft: true }) })] }),
  ];
  const linked = ({ text, url }: Linked, look: Look = {}) => (url ? link(url, text, look) : words(text, look));
  const addressed = (address: Linked) => {
    const { label, ...shown } = showAddress(address);
    return [...(label ? quiet(`${label}\u00a0`) : []), ...linked(shown)];
  };
  const joined = (parts: ParagraphChild[][]) => parts.flatMap((part, index) => (index ? [...quiet("\u00a0· "), ...part] : part));
  const inline = (content: Inline, look: Look = {}): ParagraphChild[] =>
    content.flatMap((node) => {
      if (node.type === "strong" || node.type === "emphasis") return inline(node.children, { ...look, bold: true });
      if (node.type === "delete") return inline(node.children, { ...look, strike: true });
      if (node.type === "link") return link(node.url, formatInline(node.children), look);
      if (node.type === "break") return [new TextRun({ break: 1 })];
      return words(formatInline([node]), look);
    });

  const paragraph = (children: ParagraphChild[], options: { style?: string; keepNext?: boolean } = {}) => new Paragraph({ children, ...options, bidirectional: isMirrored });
  const heading = (level: 1 | 2 | 3 | 4, children: ParagraphChild[]) => new Paragraph({ heading: HEADINGS[level - 1] as never, children, bidirectional: isMirrored });
  const bullet = (children: ParagraphChild[], level: number) =>
    new Paragraph({ style: "ListParagraph", numbering: { reference: BULLETS, level: Math.min(level, DEEPEST - 1) }, children, bidirectional: isMirrored });
  const highlights = (items: Highlight[], level: number): Paragraph[] =>
    items.flatMap(({ content, children }) => [bullet(inline(content), level), ...highlights(children, level + 1)]);
  const list = ({ name: what, words: all }: NonNullable<Entry["words"]>, look: Look) => [
    ...(what ? words(`${what}${signs.colon}`, look) : []),
    ...words(all.join(signs.comma), look === quietly ? quietly : {}),
  ];
  const linesOf = ({ period, details, links }: Entry) => [...[...(period ? [period] : []), ...details].map(quiet), ...links.map(addressed)];

  /** An entry that is told in a line or two. */
  const line = (entry: Entry) =>
    paragraph(
      joined([
        ...(entry.title ? [linked(entry.title, { bold: true })] : []),
        ...(entry.summary ? [inline(entry.summary)] : []),
        ...linesOf(entry),
        ...(entry.words ? [list(entry.words, { bold: true })] : []),
      ]),
    );
  const entry = (item: Entry, level: 3 | 4): Paragraph[] => {
    const lines = linesOf(item);
    return [
      ...(item.title ? [heading(level, linked(item.title))] : []),
      ...(lines.length ? [paragraph(joined(lines), { keepNext: true })] : []),
      ...(item.summary ? [paragraph(inline(item.summary))] : []),
      ...highlights(item.highlights, 0),
      ...item.parts.flatMap((part) => entry(part, 4)),
      ...(item.words ? [paragraph(list(item.words, quietly))] : []),
    ];
  };
  const footer = () =>
    new Paragraph({
      style: "Footer",
      alignment: AlignmentType.END,
      bidirectional: isMirrored,
      children: [new TextRun({ children: [`${name}  `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
    });
  return { words, quiet, addressed, joined, inline, paragraph, heading, bullet, line, entry, footer };
}

function stylesFor({ edition }: Document, { textSize }: Setting) {
  const { language, script, region } = new Intl.Locale(edition).maximize();
  const tag = `${language}-${region}`;
  const eastAsia = FONTS[script ?? ""];
  const isMirrored = nameEdition(edition).direction === "rtl";
  const points = (factor: number) => Math.round(2 * factor * (textSize + 1)); // Word's fonts are set wider apart, so a point more reads alike
  const heading = (factor: number, before: number, after: number, color = light.ink) => ({
    run: { size: points(factor), bold: true, color: hex(color), font: fonts },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after } },
  });
  const fonts = { ascii: LATIN_FONT, hAnsi: LATIN_FONT, cs: "Arial", eastAsia: eastAsia ?? LATIN_FONT };
  return {
    default: {
      document: {
        run: {
          font: fonts,
          size: points(1),
          color: hex(light.ink),
          language: { value: eastAsia ? "en-US" : tag, ...(eastAsia && { eastAsia: tag }), ...(isMirrored && { bidirectional: tag }) },
        },
        paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO, after: 40 } },
      },
      heading1: heading(2.2, 0, 60),
      heading2: heading(1.2, 240, 80, light.accent),
      heading3: heading(1.05, 160, 20),
      heading4: heading(1, 120, 20),
      hyperlink: { run: { color: hex(light.accent), underline: {} } },
      listParagraph: { paragraph: { spacing: { after: 20 } } },
    },
    paragraphStyles: [{ id: "Footer", name: "footer", basedOn: "Normal", run: { size: points(0.85), color: hex(light.muted) } }],
  };
}

function bulletLevel(level: number) {
  const left = convertMillimetersToTwip(4.5 * (level + 1));
  return {
    level,
    format: LevelFormat.BULLET,
    text: "•",
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: left, hanging: convertMillimetersToTwip(4.5) } } },
  };
}

function pageOf({ paper }: Setting) {
  const { width, height } = PAPER[paper];
  const [side, top] = [convertMillimetersToTwip(18), convertMillimetersToTwip(16)];
  return { size: { width: convertMillimetersToTwip(width), height: convertMillimetersToTwip(height) }, margin: { left: side, right: side, top, bottom: top } };
}

/** A colour as Word writes it, without its #. */
function hex(colour: string): string {
  return colour.slice(1);
}
