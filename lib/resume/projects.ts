import type { Project } from "./resume";

/** Products worked on, and published code. */
export function groupByKind(projects: Project[]): { products: Project[]; openSource: Project[] } {
  return { products: projects.filter(({ kind }) => kind === "product"), openSource: projects.filter(({ kind }) => kind === "open-source") };
}

/** The projects for the home page, products first: those marked as featured, or all where none is. */
export function listFeatured(projects: Project[]): Project[] {
  const { products, openSource } = groupByKind(projects);
  const all = [...products, ...openSource];
  const featured = all.filter((project) => project.featured);
  return featured.length ? featured : all;
}
