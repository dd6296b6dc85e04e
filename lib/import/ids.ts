import anyAscii from "any-ascii";

const LONGEST = 40;

/** Makes ids of names, each once: small Latin letters, digits and hyphens; other scripts are written in Latin ones. */
export function makeIds(): (name: string, fallback: string) => string {
  const given = new Set<string>();
  return (name, fallback) => {
    const latin = anyAscii(name.replace(/\p{Script=Han}/gu, "$&-"))
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-");
    const slug = latin.slice(0, LONGEST).replace(/^-|-$/g, "") || fallback;
    let id = slug;
    for (let count = 2; given.has(id); count++) id = `${slug}-${count}`;
    given.add(id);
    return id;
  };
}
