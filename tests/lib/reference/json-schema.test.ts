import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { deriveJsonSchema } from "@/lib/reference/json-schema";
import { profileSchema } from "@/lib/resume/schema/profile";
import { day, end, id, lastMoment, link, moment, month, text } from "@/lib/resume/schema/scalars";
import { siteSchema } from "@/lib/resume/schema/site";

const digits = (from: number, to: number) => fc.integer({ min: from, max: to }).map(String);
const written = {
  month: fc.tuple(digits(1800, 2200), fc.constantFrom("-", ".", "/"), digits(0, 14), fc.constantFrom("", " ")).map((parts) => parts.join("")),
  year: digits(1800, 2200),
  day: fc.tuple(digits(1900, 2100), fc.constant("-0"), digits(0, 9), fc.constant("-"), digits(10, 31)).map((parts) => parts.join("")),
  present: fc.constantFrom("present", " present ", "now"),
  address: fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.emailAddress(),
    fc.emailAddress().map((address) => `MailTo:${address}`),
  ),
  path: fc.stringMatching(/^(\/[\w.~-]{1,5}){0,3}$/),
  tag: fc.constantFrom("en", "pt-BR", "zh-Hant-TW", "yue", "e", "EN", "en_US"),
  id: fc.stringMatching(/^[a-z0-9-]{1,9}$/),
  anything: fc.string({ minLength: 1 }),
};
const anyText = fc.oneof(...Object.values(written));

describe("an editor does not underline what the content takes, nor takes a month for right that is none:", () => {
  test.each<[string, z.ZodType, boolean]>([
    ["a month", month, true],
    ["a last month", end, true],
    ["a month or year", moment, true],
    ["a last month or year", lastMoment, true],
    ["an id", id, true],
    ["an address", link, false],
    ["a day", day, false],
    ["an e-mail address", profileSchema.shape.email, false],
    ["an origin", siteSchema.in.shape.origin, false],
    ["a base path", siteSchema.in.shape.basePath, false],
    ["a text", text, false],
  ])("%s", (_, schema, isExact) => {
    const { pattern = "", minLength = 0, maxLength = Number.POSITIVE_INFINITY } = deriveJsonSchema(schema);
    const editor = new RegExp(pattern, "u");
    fc.assert(
      fc.property(anyText, (text) => {
        const takes = editor.test(text) && text.length >= minLength && text.length <= maxLength;
        const isRight = schema.safeParse(text).success;
        expect([text, takes]).toEqual([text, isExact ? isRight : takes || isRight]);
      }),
      { numRuns: 1000 },
    );
  });
});
