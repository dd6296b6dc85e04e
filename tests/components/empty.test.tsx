import { expect, test } from "vitest";
import { HighlightList } from "@/components/highlight-list";
import { Inline } from "@/components/inline";
import { ItemList } from "@/components/item-list";
import { ProjectList } from "@/components/project-list";
import { ResultList } from "@/components/result-list";
import { Section } from "@/components/section";
import { SkillGroups } from "@/components/skill-groups";
import { SkillList } from "@/components/skill-list";
import { SkillMatrix } from "@/components/skill-matrix";
import { StackList } from "@/components/stack-list";
import { Timeline } from "@/components/timeline";
import { makeResume, makeView } from "@/tests/sample";
import { show } from "./show";

const view = makeView();
const bare = makeView("/", makeResume({ experience: [], projects: [], skills: [] }));

test.each([
  ["a section", <ItemList key="a" items={[]} view={view} />],
  ["highlights", <HighlightList key="a" highlights={[]} view={view} home="/" />],
  ["text", <Inline key="a" content={undefined} href={view.href} />],
  ["projects", <ProjectList key="a" projects={[]} view={view} />],
  ["results", <ResultList key="a" results={[]} view={view} />],
  [
    "a part that is not shown",
    <Section key="a" title="Writing" shown={false}>
      words
    </Section>,
  ],
  ["groups of skills", <SkillGroups key="a" view={bare} />],
  ["skills", <SkillList key="a" skills={[]} view={view} />],
  ["matrix", <SkillMatrix key="a" view={bare} />],
  ["stack", <StackList key="a" words={[]} view={view} />],
  ["career", <Timeline key="a" view={bare} />],
])("nothing is rendered of no %s", (_, element) => {
  expect(show(element).container.innerHTML).toBe("");
});
