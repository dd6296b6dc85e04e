import type { Link, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import * as z from "zod";
import { explainLink, formatHost } from "@/lib/resume/link";
import { formatInline, parseMarkdown } from "@/lib/resume/markdown";
import { toInline } from "./inline";
import { isOnWeb } from "./outline";
import type { Prose } from "./prose";
import { namesRole } from "./roles";

/** What the lines before the first part, or below a heading that says contact, tell of the person. */
export type Contacts = {
  name?: string;
  headline?: string;
  seeking?: string;
  email?: string;
  summary?: string;
  links: { label: string; url: string }[];
};

const NAME = /^(姓\s*名|名字|氏名|이름|name|nom|nombre|nome|имя|الاسم|שם)$/i;
const SEEKING = /^(求职意向|意向|应聘职位|期望职位|应聘岗位|希望職種|seeking|objective|desired position)$/i;
const HEADLINE = /^(职位|职业|title|position|headline|profession|job title|beruf|poste|puesto)$/i;
const CONTACT =
  /^(联系方式|联系|邮箱|电子邮件|メール|이메일|电话|手机|手机号|微信|contact|e-?mail|mail|correo|courriel|почта|phone|mobile|tel|telephone|telefon|téléphone|teléfono|telefone|cell|website|homepage|web|网站|主页)\.?$/i;
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;
const ADDRESS = /https?:\/\/[^\s，。；）)>|｜]+/;

/** The longest line that is taken for a headline, in characters. */
const LONGEST_HEADLINE = 60;

/** Adds what nodes say of the person: `Name: …` and the like, addresses; what is left of short lines is the headline, of others the summary. */
export function readContacts(nodes: RootContent[], contacts: Contacts, prose: Prose): void {
  for (const node of nodes) {
    const lines = prose.linesOf(node);
    for (const line of lines) readLine(line, contacts, prose);
    if (!lines.length && node.type !== "thematicBreak") prose.leave(node, "does not read as a way to reach the person");
  }
}

function readLine({ place, text }: { place: string; text: string }, contacts: Contacts, { report }: Prose): void {
  const { plain, links } = parseLine(text);
  const { key, value } = splitKey(plain);
  const field = nameField(key);
  if (field && value) return void takeField(field, value, links, place, contacts, report);
  const [, name] = /^(\p{Script=Han}{2,4})\s*[/｜|,，]\s*(?:男|女)/u.exec(plain) ?? [];
  if (name) {
    contacts.name ??= name;
    report.left(place, plain, "tells the name, which is taken, and what a résumé need not say");
    return;
  }
  const isContact = CONTACT.test(key);
  const own = isContact || (value && (links.length || ADDRESS.test(value))) ? value : plain;
  const unread = takeEmail(takeLinks(own, links, isContact ? "" : key, contacts), contacts);
  const rest = squeeze(unread);
  const hasDetails = rest !== squeeze(plain);
  if (hasDetails) report.took(place, "profile.yaml");
  if (/[\p{L}\p{N}]/u.test(rest) && !isKey(rest.replace(/\s*[:：]$/, ""))) keepRest(hasDetails ? unread : plain, hasDetails, place, contacts, report);
}

/** Takes what a line says of a field; an address beside it is told apart. */
function takeField(field: NonNullable<ReturnType<typeof nameField>>, value: string, links: Link[], place: string, contacts: Contacts, report: Prose["report"]): void {
  const unread = takeEmail(takeLinks(value, links, "", contacts), contacts);
  const [said, ...others] = unread === value ? [value] : splitPieces(unread);
  if (said) contacts[field] ??= squeezeEnds(said);
  report.took(place, `profile.yaml, ${field}`);
  if (others.length) report.left(place, squeeze(others.join(" ")), "has no place in the content");
}

function splitKey(plain: string): { key: string; value: string } {
  const [, key = "", value = ""] = /^([^:：/]{1,16}?)\s*[:：]\s*(.*)$/.exec(plain) ?? [];
  return { key: key.trim(), value };
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
    const label = formatInline(children).trim();
    if (url.startsWith("mailto:")) rest = rest.replace(label, takeEmail(`${url.slice("mailto:".length).replace(/\?.*/, "")} `, contacts));
    else if (isOnWeb(url)) {
      rest = rest.replace(label, " ");
      contacts.links.push({ label: key || (!label || label === url ? formatHost(url) : label), url });
    }
  }
  return rest.replace(new RegExp(ADDRESS, "g"), (url) => {
    if (explainLink(url)) return url;
    contacts.links.push({ label: key || formatHost(url), url });
    return " ";
  });
}

/** Takes the first e-mail address out of a line. */
function takeEmail(line: string, contacts: Contacts): string {
  const [email] = EMAIL.exec(line) ?? [];
  if (!email || !z.email().safeParse(email).success || (contacts.email && contacts.email !== email)) return line;
  contacts.email = email;
  return line.replace(email, " ");
}

/** A line without the signs that stand between its parts. */
function squeeze(line: string): string {
  return line.replace(/[\s|｜·•,，;；/]+/g, " ").trim();
}

/** A line is the headline if it is short and the first, else a part of the summary; of what stands beside contact details only a piece that names a trade. */
function keepRest(rest: string, isBesideDetails: boolean, place: string, contacts: Contacts, report: Prose["report"]): void {
  const pieces = splitPieces(rest);
  const headline = contacts.headline ? undefined : isBesideDetails || pieces.length > 1 ? pieces.find(namesRole) : pieces[0];
  const isHeadline = headline !== undefined && headline.length <= LONGEST_HEADLINE && !/[。.!！]$/.test(headline);
  if (isHeadline) {
    contacts.headline = squeezeEnds(headline);
    report.guessed(place, "taken as the headline");
  }
  const left = squeeze((isHeadline ? pieces.filter((piece) => piece !== headline) : [rest]).join(" "));
  if (!left) return;
  if (isBesideDetails || isHeadline) report.left(place, left, "has no place in the content");
  else {
    contacts.summary = [contacts.summary, toInline(rest, place, report)].filter(Boolean).join(" ");
    report.guessed(place, "taken as the summary");
  }
}

function splitPieces(line: string): string[] {
  return line.split(/\s*[|｜·•]\s*|\s{2,}/).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function squeezeEnds(text: string): string {
  return text.replace(/^[\s,，;；/]+|[\s,，;；/]+$/g, "");
}

function parseLine(text: string): { plain: string; links: Link[] } {
  const [paragraph] = parseMarkdown(text)?.children ?? [];
  if (paragraph?.type !== "paragraph") return { plain: text, links: [] };
  const links: Link[] = [];
  visit(paragraph, "link", (link) => void links.push(link));
  return {
    plain: formatInline(paragraph.children.filter(({ type }) => type !== "image"))
      .replace(/\s+/g, " ")
      .trim(),
    links,
  };
}

/** Whether a word before a colon only names a field of the person. */
export function isKey(key: string): boolean {
  return nameField(key) !== undefined || CONTACT.test(key);
}
