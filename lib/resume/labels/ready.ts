import { AR } from "./ar";
import { DE } from "./de";
import { EN } from "./en";
import { ES } from "./es";
import { FR } from "./fr";
import type { Labels } from "./words";
import { ZH } from "./zh";

const READY: Record<string, Labels> = { ar: AR, de: DE, en: EN, es: ES, fr: FR, zh: ZH };

/** The words that come with the software for an edition's language; undefined where there are none. */
export function findReadyLabels(edition: string): Labels | undefined {
  return READY[new Intl.Locale(edition).language];
}
