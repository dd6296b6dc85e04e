import type { Link, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import * as z from "zod";
import { explainLink, formatHost } from "@/lib/resume/link";
import { formatInline, parseMarkdown } from "@/lib/resume/markdown";
import type { Prose } from "./prose";

/** What the lines before the first part say of the person. */
export type Contacts = {
  name?: string;
  headline?: string;
  seeking?: string;
  email?: string;
  phone?: string;
  summary?: string;
  links: { label: string; url: string }[];
};

const NAME = /^(姓\s*名|名字|name)$/i;
const SEEKING = /^(求职意向|意向|应聘职位|期望职位|seeking|objective|desired position)$/i;
const HEADLINE = /^(职位|职业|title|position|headline|profession)$/i;
const CONTACT = /^(联系方式|联系|邮箱|电子邮件|电话|手机|手机号|微信|contact|e-?mail|phone|mobile|tel|telephone|website|homepage|网站|主页)$/i;
const EMAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;
const PHONE = /(?<![\w.])\+?\d[\d\s().-]{6,18}\d(?!\w)/;
const URL_IN_TEXT = /https?:\/\/[^\s，。；）)|｜]+/;

/** The longest line that is taken for a headline, in characters. */
const LONGEST_HEADLINE = 60;

/** Reads the lines before the first part: `Name: …` and the like, addresses, telephone numbers. */
export function readContacts(nodes: RootContent[], prose: Prose): Contacts {
  const contacts: Contacts = { links: [] };
  for (const node of nodes) {
    if (node.type === "paragraph" || node.type === "list" || node.type === "blockquote") for (const line of prose.linesOf(node)) readLine(line, contacts, prose);
    else if (node.type !== "thematicBreak") prose.leave(node, "cannot stand before the first part");
  }
  return contacts;
}

function readLine({ place, text }: { place: string; text: string }, contacts: Contacts, { report }: Prose): void {
  const { plain, links } = parseLine(text);
  if (!plain) return;
  const { key, value } = splitKey(plain);
  const field = nameField(key);
  if (field && value) {
    contacts[field] ??= value;
    report.took(place, `profile.yaml, ${field}`);
    return;
  }
  const isContact = CONTACT.test(key);
  const own = value && (isContact || links.length || URL_IN_TEXT.test(value)) ? value : plain;
  const rest = squeeze(takeDetails(takeLinks(own, links, isContact ? "" : key, contacts), contacts));
  if (rest !== squeeze(plain)) report.took(place, "profile.yaml");
  if (/[\p{L}\p{N}]/u.test(rest)) keepRest(rest, plain, place, contacts, report);
}

function splitKey(plain: string): { key: string; value: string } {
  const [, key = "", value = ""] = /^([^:：/]{1,16}?)\s*[:：]\s*(.*)$/.exec(plain) ?? [];
  return { key, value };
}

function nameField(key: string): "name" | "seeking" | "headline" | undefined {
  if (NAME.test(key)) return "name";
  if (SEEKING.test(key)) return "seeking";
  return HEADLINE.test(key) ? "headline" : undefined;
}

/** Takes links and bare addresses out of a line; they are called by the word before their colon, else by what they say. */
function takeLinks(line: string, links: Link[], key: string, contacts: Contacts): string {
  let rest = line;
  for (const { url, children } of links) {
    const label = formatInline(children);
    rest = rest.replace(label, " ");
    if (url.startsWith("mailto:")) contacts.email ??= url.slice("mailto:".length);
    else if (!explainLink(url)) contacts.links.push({ label: key || (label === url ? formatHost(url) : label), url });
  }
  return rest.replace(new RegExp(URL_IN_TEXT, "g"), (url) => {
    contacts.links.push({ label: key || formatHost(url), url });
    return " ";
  });
}

/** Takes an e-mail address and a telephone number out of a line. */
function takeDetails(line: string, contacts: Contacts): string {
  const [email] = EMAIL.exec(line) ?? [];
  if (email && z.email().safeParse(email).success) contacts.email ??= email;
  const [phone] = PHONE.exec(line) ?? [];
  if (phone) contacts.phone ??= phone.trim();
  return line.replace(email ?? "", " ").replace(phone ?? "", " ");
}

/** A line without the signs that stand between its parts. */
function squeeze(line: string): string {
  return line.replace(/[\s|｜·•,，;；/]+/g, " ").trim();
}

/** A line of its own is the headline if it is short and the first, else a part of the summary; what is left of other lines has no place. */
function keepRest(rest: string, plain: string, place: string, contacts: Contacts, report: Prose["report"]): void {
  if (rest.length < plain.length * 0.8) report.left(place, rest, "has no place in the content");
  else if (rest.length <= LONGEST_HEADLINE && !contacts.headline && !/[。.!！]$/.test(rest)) {
    contacts.headline = plain;
    report.guessed(place, "taken as the headline");
  } else {
    contacts.summary = [contacts.summary, plain].filter(Boolean).join(" ");
    report.guessed(place, "taken as the summary");
  }
}

function parseLine(text: string): { plain: string; links: Link[] } {
  const [paragraph] = parseMarkdown(text)?.children ?? [];
  if (paragraph?.type !== "paragraph") return { plain: text, links: [] };
  const links: Link[] = [];
  visit(paragraph, "link", (link) => void links.push(link));
  return { plain: formatInline(paragraph.children).replace(/\s+/g, " ").trim(), links };
}
