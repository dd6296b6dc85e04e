import type { Section as Content } from "@/lib/resume/schema/section";
import type { View } from "@/lib/site/view";
import { ItemList } from "./item-list";
import { Section } from "./section";

/** Parts of the résumé that are lists under a heading. */
export function SectionList({ sections, view }: { sections: Content[]; view: View }) {
  return sections.map(({ id, title, items }) => (
    <Section key={id} title={title}>
      <ItemList items={items} view={view} />
    </Section>
  ));
}
