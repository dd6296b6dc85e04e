/** The one script of every page: theme, copying, sharing, printing. It is written into the page as it stands, so it may use nothing from outside. */
function run() {
  const root = document.documentElement;
  // Where storage is shut off, reading it throws; the switch then works for this page alone.
  const remember = (theme?: string) => {
    try {
      if (theme) localStorage.setItem("theme", theme);
      return localStorage.getItem("theme");
    } catch {
      return theme;
    }
  };
  const applyTheme = () => {
    root.dataset.theme = remember() ?? root.dataset.theme ?? "auto";
    const choice = document.getElementById(`theme-${root.dataset.theme}`);
    if (choice instanceof HTMLInputElement) choice.checked = true;
  };
  const say = (element: Element) => {
    const status = document.querySelector("[role=status]");
    if (!status) return;
    status.textContent = "";
    status.textContent = element.getAttribute("data-done");
    setTimeout(() => {
      status.textContent = "";
    }, 3000);
  };
  const copy = async (text: string, element: Element, otherwise?: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(element);
    } catch {
      if (otherwise) location.href = otherwise;
      else prompt("", text);
    }
  };

  if (typeof navigator.share === "function") root.dataset.share = "";
  applyTheme();
  addEventListener("DOMContentLoaded", applyTheme);
  addEventListener("pageshow", applyTheme);
  // Where a pointer rests on links, browsers draw the next page ahead: it is there before it could fade in.
  addEventListener("pageswap", ({ viewTransition }) => {
    if (HTMLScriptElement.supports?.("speculationrules") && matchMedia("(hover: hover)").matches) viewTransition?.skipTransition();
  });
  addEventListener("storage", applyTheme);
  addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== "theme") return;
    root.dataset.theme = target.value;
    remember(target.value);
  });
  addEventListener("click", (event) => {
    const action = event.target instanceof Element && event.target.closest("[data-action]");
    if (!action) return;
    const kind = action.getAttribute("data-action");
    if (kind === "print") print();
    const text = action.getAttribute("data-text") ?? "";
    if (kind === "copy") copy(text, action, `mailto:${text}`);
    if (kind === "copy-link") {
      copy(location.href, action);
      action.closest<HTMLElement>("[popover]")?.hidePopover();
    }
    if (kind === "share") navigator.share({ title: document.title, url: location.href }).catch(() => {});
  });
}

/** The id that tells the page's script from the framework's. */
export const PAGE_SCRIPT_ID = "page-script";

/** The source text of the page's script. */
export const pageScript = `(${run})()`;
