import { extname, join } from "node:path";
import { loadContent } from "@/lib/content/load";
import type { Resume } from "@/lib/resume/resume";
import { labelsSchema } from "@/lib/resume/schema/labels";
import type { Site } from "@/lib/resume/schema/site";
import { loadPerson } from "@/tests/lib/import/load-person";
import { HARBOR, inline, item, makeResume, REEF, SITE } from "@/tests/sample";

/** A résumé with the settings of its site. */
export type Case = { site: Site; resume: Resume };

const PEOPLE = ["designer-en.json", "lawyer-de.md", "nurse-ar.json", "nurse-en.json", "student-zh.md", "veteran-en.json"];

/** Under an Arabic vowel sign pdf.js says the letter twice, since it reads no ActualText; poppler does not. */
const WITH_VOWEL_SIGNS = "nurse-ar.json";

/** The first résumé in its editions, the made-up people, and résumés made to be hard to set; each is loaded in a test. `isPlain` tells whether pdf.js can read it. */
export function listCases(): { about: string; load: () => Promise<Case>; isPlain?: boolean }[] {
  const { site, resumes } = loadContent("content");
  return [
    ...resumes.map((resume) => ({ about: `the first résumé, ${resume.edition}`, load: async () => ({ site, resume }) })),
    ...PEOPLE.map((file) => ({ about: file, load: () => loadMadeUp(file), isPlain: file !== WITH_VOWEL_SIGNS })),
    ...HARD.map(({ about, resume }) => ({ about, load: async () => ({ site: SITE, resume }) })),
  ];
}

async function loadMadeUp(file: string): Promise<Case> {
  const { content } = await loadPerson(join("tests/people", file), file.replace(extname(file), "").slice(-2));
  return { site: content.site, resume: content.resumes[0] };
}

const WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const ADDRESS = `https://tides.example/${"harbour-wall-".repeat(20)}end?of=the&line=1`;

const HARD: { about: string; resume: Resume }[] = [
  {
    about: "rare characters, and signs that look alike",
    resume: inLanguage("zh", {
      profile: { ...makeResume().profile, name: "龘垚犇", headline: "喆堃骉 · 工程 • 子", alias: "Ǎlīçe Đặng Ωmega", links: [] },
      experience: [
        {
          ...HARBOR,
          company: "〇〇囍（上海）有限公司",
          summary: inline("工 力 又 子 一 二 口 日 田 ‘单引’“双引”《书名》——破折……省略，顿、号；全角：！？"),
          highlights: [{ id: "signs", content: inline("fi fl ffi office flow 1⁄2 ½ → ← ≤ ≥ ± × ÷ ° µ € £ ¥ © ® ™ № § • · – — ‘’ “” … 10~20 <5 & \\* \\_"), children: [] }],
        },
      ],
    }),
  },
  {
    about: "accents on letters that Unicode has without them alone",
    resume: makeResume({
      profile: { ...makeResume().profile, name: "Adébọ̀wálé Ọláńrewájú", headline: "x̄ example, exact, next" },
      experience: [{ ...HARBOR, company: "Ẹ̀kọ́ Ltd.", highlights: [{ id: "one", content: inline("Молоко́ и вода́; m̀, r̃ and Q̇, beside mor Q and r."), children: [] }] }],
    }),
  },
  {
    about: "long names and words",
    resume: makeResume({
      profile: {
        ...makeResume().profile,
        name: `Wolfeschlegelsteinhausenbergerdorff ${"Adolph Blaine Charles ".repeat(6)}Senior`,
        headline: WORD.repeat(2),
        links: [{ label: "Long", url: ADDRESS }],
      },
      experience: [
        {
          ...HARBOR,
          company: `${WORD} ${WORD}`,
          highlights: [{ id: "long", content: inline(`**${WORD}${WORD}**: [${ADDRESS}](${ADDRESS}) ${"x".repeat(400)} ${"Привет".repeat(40)}`), children: [] }],
        },
      ],
      projects: [{ ...REEF, name: WORD.repeat(2), links: [{ label: WORD, url: ADDRESS }] }],
    }),
  },
  {
    about: "many pages",
    resume: makeResume({
      experience: Array.from({ length: 60 }, (_, index) => ({
        ...HARBOR,
        id: `harbor-${index}`,
        company: `Harbor ${index}`,
        highlights: Array.from({ length: 5 }, (_, bullet) => ({
          id: `b${bullet}`,
          content: inline(`Bullet ${index}.${bullet} ${"about the tides ".repeat(bullet * 3)}`),
          children: [],
        })),
      })),
    }),
  },
  {
    about: "Hebrew with Latin words and figures",
    resume: inLanguage("he", {
      profile: { ...makeResume().profile, name: "מירה כהן", headline: "מפתחת Go", seeking: "מפתחת", summary: inline("כותבת **שירותים** ב-Go מאז 2019.") },
      experience: [
        {
          ...HARBOR,
          company: "נמל חיפה",
          summary: inline("לוחות גאות ל-Google (2020–2023) ולנמלים."),
          highlights: [{ id: "one", content: inline("קיצרה את זמן הבנייה מ-20 ל-2 שניות."), children: [] }],
        },
      ],
    }),
  },
  {
    about: "Arabic with Latin words and figures",
    resume: inLanguage("ar", {
      profile: { ...makeResume().profile, name: "سلمى ناصر", headline: "مطورة Go", seeking: undefined, summary: inline("تكتب **خدمات** بلغة Go منذ 2019.") },
      experience: [
        {
          ...HARBOR,
          company: "مرفأ الشمال",
          summary: inline("جداول المد للموانئ."),
          highlights: [{ id: "one", content: inline("قلصت زمن البناء من 20 إلى 2 ثانية."), children: [] }],
        },
      ],
    }),
  },
  {
    about: "Greek, Russian, Vietnamese, Korean and Japanese in one",
    resume: inLanguage("el", {
      profile: { ...makeResume().profile, name: "Ελένη Παπαδοπούλου", headline: "Μηχανικός λογισμικού" },
      sections: [
        {
          id: "languages",
          title: "Γλώσσες",
          items: ["Русский: Разработчик", "Tiếng Việt: kỹ sư phần mềm", "한국어: 개발자", "日本語：エンジニア、東京"].map((name) => item({ name })),
        },
      ],
    }),
  },
];

function inLanguage(edition: string, changes: Partial<Resume>): Resume {
  return makeResume({ edition, labels: labelsSchema(edition).parse({}), ...changes });
}
