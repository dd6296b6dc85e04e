import { EmailProperty, FNProperty, LangProperty, LanguageTagType, NProperty, OrgProperty, SpecialValueType, TextType, TitleProperty, URIType, URLProperty, VCARD } from "vcard4";
import { PRESENT } from "@/lib/resume/month";
import type { Resume } from "@/lib/resume/resume";
import { nameEdition } from "@/lib/site/edition";

/** Who the candidate is and how to reach them, as vCard 4.0 (RFC 6350), for address books; `home` is the address of the site. */
export function formatVcard({ profile, experience, edition }: Resume, home: string): string {
  const [family, given] = splitName(profile.name);
  const current = experience.find(({ roles }) => roles.some(({ end }) => end === PRESENT));
  const links = [home, profile.url, ...profile.links.map(({ url }) => url)].filter((url) => url !== undefined);
  const card = new VCARD([
    new FNProperty([], new TextType(profile.name)),
    new NProperty(
      [],
      new SpecialValueType(
        "NProperty",
        [family, given, undefined, undefined, undefined].map((part) => (part ? new TextType(part) : undefined)),
      ),
    ),
    new TitleProperty([], new TextType(profile.headline)),
    ...(current ? [new OrgProperty([], new SpecialValueType("OrgProperty", [new TextType(current.company)]))] : []),
    ...(profile.email ? [new EmailProperty([], new TextType(profile.email))] : []),
    ...[...new Set(links)].map((url) => new URLProperty([], new URIType(url))),
    new LangProperty([], new LanguageTagType(nameEdition(edition).tag)),
  ]);
  return card.repr().replaceAll("\r\n ", "").split("\r\n").map(fold).join("\r\n");
}

/** A line in parts of at most 75 octets, none in the middle of a character (RFC 6350, section 3.2); vcard4 counts characters. */
function fold(line: string): string {
  const parts = [""];
  for (const character of line) {
    const longer = `${parts.at(-1)}${character}`;
    if (Buffer.byteLength(longer) <= 75) parts[parts.length - 1] = longer;
    else parts.push(` ${character}`);
  }
  return parts.join("\r\n");
}

/** Family and given name: Chinese names begin with the family's, of two characters where there are four; others end with it. */
function splitName(name: string): [string, string | undefined] {
  if (/^\p{Script=Han}{2,4}$/u.test(name)) {
    const characters = [...name];
    const length = characters.length === 4 ? 2 : 1;
    return [characters.slice(0, length).join(""), characters.slice(length).join("")];
  }
  const words = name.trim().split(/\s+/);
  return [words.at(-1) ?? name, words.slice(0, -1).join(" ") || undefined];
}
