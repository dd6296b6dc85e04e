import { describe, expect, test } from "vitest";
import { formatLabelsTemplate } from "@/lib/import/write";
import { WORDS } from "@/lib/resume/labels/words";
import { load } from "./write-folder";

const profile = "name: Mira Okafor\nheadline: Ontwikkelaar\n";

const loadDutch = (labels: string | null) => load({ "site.yaml": "origin: https://mira.example\neditions: [nl]\n", "nl/profile.yaml": profile, "nl/labels.yaml": labels });

describe("where no words of the interface come in a language", () => {
  test("the content warns of those that are English still", () => {
    const { warnings, resumes } = loadDutch("experience: Ervaring\n");
    const [warning] = warnings;
    expect(warning).toMatchObject({ file: expect.stringMatching(/nl\/labels\.yaml$/), line: 1, column: 1 });
    expect(warning?.message).toMatch(/^the interface has no words in this language yet and is English in these: home, projects, .+; write yours in labels\.yaml$/);
    expect(resumes[0].labels).toMatchObject({ home: "Home", experience: "Ervaring" });
  });

  test("the import leaves a file with all of them, to be taken up one by one", () => {
    const template = formatLabelsTemplate();
    expect(loadDutch(template).warnings).toHaveLength(1);
    expect(loadDutch(template.replace(/^# (?=\w+: ")/gm, "")).warnings).toEqual([]);
    for (const meaning of Object.values(WORDS)) expect(template).toContain(`# ${meaning}\n`);
  });
});

test("where they come ready, nothing warns", () => {
  expect(load().warnings.filter(({ file }) => file.endsWith("labels.yaml"))).toEqual([]);
});
