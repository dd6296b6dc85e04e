/** Full-width and Arabic digits and their marks as ASCII has them, character by character. */
export function toPlainDigits(text: string): string {
  return text
    .replace(/(?<=[０-９])，(?=[０-９]{3})|٬/g, ",")
    .replace(/(?<=[０-９])．(?=[０-９])|٫/g, ".")
    .replace(/[％٪]/g, "%")
    .replace(/[０-９٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
}

/** What digits with marks between them can mean: 1,500 is a thousand and a half, or one and a half where the comma stands before decimals. */
export function readDigits(digits: string): number[] {
  const plain = digits.replace(/['’\s]/g, "");
  const marks = plain.match(/[.,]/g) ?? [];
  const last = Math.max(plain.lastIndexOf("."), plain.lastIndexOf(","));
  const whole = Number(plain.replace(/[.,]/g, ""));
  if (!marks.length) return [whole];
  const decimal = Number(`${plain.slice(0, last).replace(/[.,]/g, "")}.${plain.slice(last + 1)}`);
  const isGroups = new Set(marks).size === 1 && /^[1-9]\d{0,2}([.,]\d{3})+$/.test(plain);
  if (!isGroups) return [decimal];
  return marks.length > 1 ? [whole] : [whole, decimal];
}
