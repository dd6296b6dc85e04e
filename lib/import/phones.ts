import { identifyPart } from "./outline";

const KEY =
  /\b(tel|phone|telephone|mobile|mob|cell|handy|telefon|mobil|portable|téléphone|teléfono|móvil|telefone|celular|telefono|cellulare|fax|whatsapp)\b|тел|телефон|电话|電話|手机|手機|携帯|전화|휴대|هاتف|جوال|טלפון|נייד|[☎☏✆📞📱]/iu;
const NUMBER = /(?<![\w.@/-])(?:\+|00)?\(?\d[\d ()./\u00a0–-]{5,24}\d(?![\w@-])/g;
const LINK = /\[[^\]\n]{0,99}\]\((?:tel|sms|callto):([^)\s]*)\)|(?:tel|sms|callto):([+\d][\d.()-]+)/gi;

/** A text without telephone numbers, and the numbers: all before the first part of a résumé and below a heading that says contact, elsewhere those that are called so or have the country's code. */
export function takePhones(text: string): { text: string; phones: string[] } {
  const phones: string[] = [];
  let isContact = true;
  const lines = text.split("\n").map((line, index, all) => {
    const heading = /^#{1,6}\s+(.*?)#*$/.exec(line)?.[1] ?? (/^(=+|-+)\s*$/.test(all[index + 1] ?? "") ? line : undefined);
    const part = heading && identifyPart(heading);
    if (part) isContact = part === "contact";
    const take = (number: string) => {
      phones.push(number.trim());
      return " ";
    };
    const withoutLinks = line.replace(LINK, (_, inLink?: string, bare?: string) => take(inLink ?? bare ?? ""));
    return withoutLinks.replace(NUMBER, (number) => {
      const isSaid = isContact || KEY.test(line) || number.startsWith("+");
      return isSaid && isPhone(number) ? take(number) : number;
    });
  });
  const digits = phones.map(digitsOf);
  return { text: lines.join("\n"), phones: phones.filter((phone, index) => digits.indexOf(digitsOf(phone)) === index && phone) };
}

/** A text without a telephone number that is known, however it is set, and with or without the code of its country. */
export function hidePhone(text: string, phone: string): string {
  const digits = digitsOf(phone).slice(-9);
  if (digits.length < 7) return text;
  const begin = "(?<![\\w])(?:\\+\\d{1,3}[ .-]?)?\\(?\\d{0,4}";
  return text.replace(new RegExp(`${begin}${[...digits].join("[ ()./\\u00a0–-]{0,3}")}`, "g"), " ").trim();
}

/** Whether digits and signs are a telephone number rather than a date, or years from one to another. */
function isPhone(number: string): boolean {
  const { length } = digitsOf(number);
  const isDate =
    /^(19|20)\d{2}([ ./–-]+\d{1,2}){0,2}([ –-]+(19|20)\d{2}([ ./–-]+\d{1,2}){0,2})?$/.test(number) ||
    /^(\d{1,2}[ ./-]+){1,2}(19|20)\d{2}([ –-]+(\d{1,2}[ ./-]+){0,2}(19|20)\d{2})?$/.test(number);
  return length >= 7 && length <= 15 && !isDate;
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, "");
}
