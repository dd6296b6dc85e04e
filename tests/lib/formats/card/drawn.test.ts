import { PNG } from "pngjs";
import { describe, expect, test, vi } from "vitest";
import { renderPoster } from "@/lib/formats/card/poster";
import { renderCard } from "@/lib/formats/card/render";
import { CARD_SIZES, POSTER_SIZE } from "@/lib/formats/card/sizes";
import { labelsSchema } from "@/lib/resume/schema/labels";
import { derivePoster, listPages } from "@/lib/site/pages";
import { light } from "@/tailwind.config";
import { HARBOR, makeResume, SITE } from "@/tests/sample";

// The package asks for files in a way that only Next's own build of it does without; that is also the one that draws the site.
vi.mock("@vercel/og", () => import("next/dist/compiled/@vercel/og/index.node.js"));

const PEOPLE = [
  ["zh", "宁", "程", "趣"],
  [
    "zh",
    "阿卜杜勒穆罕默德买买提江艾合买提玉素甫江卡德尔尼亚孜阿布都热合曼吐尔逊巴依依明江库尔班热依木买合木提阿里木",
    "分布式系统首席工程师兼架构委员会主席",
    "上海 ACME 国际（中国）Technology 有限公司",
  ],
  ["en", "Wolfeschlegelstein Hubert Blaine Maximilian Montgomery Senior", "Principal Distributed Systems and Reliability Engineer", "Müller & Söhne <GmbH> “Ltd.”"],
  ["en", "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewiss", "C++ & C# </script>", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbaugesellschaft"],
  ["ar", "عبدالرحمن محمد عبدالعزيز بن عبدالله آل سعود الهاشمي القرشي المكي", "مهندس أنظمة موزعة وموثوقية أول في الحوسبة السحابية", "مرفأ الشمال (Harbor Labs)"],
  ["he", "אלכסנדרה־מרים בן־אברהם רוזנצוויג־גולדשטיין הלוי מירושלים הבירה", "מהנדסת Go ו־Kubernetes בכירה", "International Business Machines Corporation Middle East and Africa"],
] as const;

/** The edges of what is drawn on the paper, in pixels from those of the picture. */
function measureMargins(file: ArrayBuffer) {
  const { width, height, data } = PNG.sync.read(Buffer.from(file));
  const paper = Buffer.from(`${light.paper.slice(1)}ff`, "hex");
  const [columns, rows] = [new Set<number>(), new Set<number>()];
  for (let place = 0; place < width * height; place += 1) {
    if (data.compare(paper, 0, 4, place * 4, place * 4 + 4) === 0) continue;
    columns.add(place % width);
    rows.add(Math.floor(place / width));
  }
  const edges = (drawn: Set<number>, size: number) => Math.min(Math.min(...drawn), size - 1 - Math.max(...drawn));
  return { width, height, sides: edges(columns, width), ends: edges(rows, height) };
}

describe.each(PEOPLE)("in %s, of %s,", (edition, name, headline, company) => {
  const { profile } = makeResume();
  const resume = makeResume({ edition, labels: labelsSchema(edition).parse({}), profile: { ...profile, name, headline }, experience: [{ ...HARBOR, company }] });
  const pages = listPages(SITE, resume).filter(({ route }) => ["/", "/experience/harbor/", "/skills/"].includes(route));

  test.each(pages.flatMap((page) => (["wide", "square"] as const).map((form) => [form, page.route, page] as const)))(
    "the %s card of %s keeps its margins",
    async (form, _, { card }) => {
      const file = await renderCard(card, form);
      const { width, height, sides, ends } = measureMargins(file);
      expect([{ width, height }, sides >= 50, ends >= 40]).toEqual([CARD_SIZES[form], true, true]);
      expect(file.byteLength).toBeLessThanOrEqual(300_000);
    },
  );

  test("the poster keeps its margins", async () => {
    const file = await renderPoster(derivePoster(SITE, resume));
    const { width, height, sides, ends } = measureMargins(file);
    expect([{ width, height }, sides >= 100, ends >= 100]).toEqual([POSTER_SIZE, true, true]);
    expect(file.byteLength).toBeLessThanOrEqual(300_000);
  });
});
