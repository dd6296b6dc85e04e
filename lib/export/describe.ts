import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { SQUARE } from "@/lib/site/pages";

/** What QQ and WeChat read of a page, as microdata in its head: the name, description and square twin of the card that its Open Graph tags name. Next cannot write such tags. */
export function describePage(page: Root): void {
  visit(page, "element", (element) => {
    if (element.tagName !== "head") return;
    const said = new Map(
      element.children.flatMap((child) => (child.type === "element" && child.tagName === "meta" ? [[String(child.properties.property), String(child.properties.content)]] : [])),
    );
    const [name, description, image] = ["og:title", "og:description", "og:image"].map((property) => said.get(property));
    if (name) element.children.push(item("name", name));
    if (description) element.children.push(item("description", description));
    if (image) element.children.push(item("image", image.replace(/\.png$/, SQUARE)));
  });
}

function item(itemProp: string, content: string): Element {
  return { type: "element", tagName: "meta", properties: { itemProp: [itemProp], content }, children: [] };
}
