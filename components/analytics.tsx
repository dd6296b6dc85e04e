import { ANALYTICS_CLASS, listScripts } from "@/lib/site/analytics";
import type { View } from "@/lib/site/view";

/** The scripts of the service that counts visits, where the site names one. */
export function Analytics({ analytics }: Pick<View["site"], "analytics">) {
  if (!analytics) return null;
  return listScripts(analytics).map(({ attributes, text }) => (
    <script key={text ?? "loaded"} className={ANALYTICS_CLASS} {...attributes} {...(text && { dangerouslySetInnerHTML: { __html: text } })} />
  ));
}
