import { describe, expect, test } from "vitest";
import { hidePhone, takePhones } from "@/lib/import/phones";

describe("telephone numbers", () => {
  test.each([
    ["Tel. 030/5550100 | mira@mira.example", "030/5550100"],
    ["+49 (0)30 / 555 01 00", "+49 (0)30 / 555 01 00"],
    ["出生年月：1990-01-01\n手机：00055501000", "00055501000"],
    ["(555) 555-0132", "(555) 555-0132"],
    ["[call me](tel:+15550100199)", "+15550100199"],
    ["# Mira\n## Experience\n- Cared\n\n## Contact\n- 555 555 0132", "555 555 0132"],
    ["# Mira\n## Experience\nMobile: 0555 5550132", "0555 5550132"],
    ["# Mira\n\nExperience\n----------\n\n+1 555 010 0199", "+1 555 010 0199"],
  ])("are taken out of %j", (text, phone) => {
    const taken = takePhones(text);
    expect(taken.phones).toEqual([phone]);
    expect(taken.text).not.toContain(phone);
  });

  test.each(["2015 - 2019 Berlin", "born 01.02.1990", "# Mira\n## Experience\n- 12 000 000 users, 555 555 0132", "https://a.example/5550100199", "zs5550100199"])(
    "are not in %j",
    (text) => {
      expect(takePhones(text)).toEqual({ text, phones: [] });
    },
  );

  test("are all kept, each once", () => {
    expect(takePhones("+1 555 010 0199 · 0555 555 0132\n+1 (555) 010-0199").phones).toEqual(["+1 555 010 0199", "0555 555 0132"]);
  });

  test("are hidden however they are set", () => {
    expect(hidePhone("Call +1 (555) 010-0199 now.", "15550100199")).toMatch(/^Call\s+now\.$/);
    expect(hidePhone("Call 112.", "112")).toBe("Call 112.");
  });
});
