// The list beside the article: every speaker with what they say, each with its source, its cue and why.
import { roleOf } from "./speakers.js";

/** Below it the parser is more likely wrong than right. */
const unsure = 0.5;

const make = (name, className, text) => {
  const element = document.createElement(name);
  if (className) {
    element.className = className;
  }

  if (text !== undefined) {
    element.textContent = text;
  }

  return element;
};

const percent = (value) => `${Math.round(value * 100)} %`;

/** "NameInSource" becomes "name in source". */
const words = (name) => name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

export const actName = (act) => act[0].toUpperCase() + act.slice(1);

const textOf = (article, part) => (part ? part.spans.map((span) => article.text.slice(span.start, span.end)).join(" … ") : "");

/** Without the quotation marks, which the list draws itself. */
const bare = (text) => text.replace(/^[“”"„«‘'’]+|[“”"»’‘']+$/gu, "").replace(/\s+/gu, " ");

const why = (attribution, said) => {
  const origin = attribution?.origin;
  if (!origin) {
    return "In quotation marks; no words say whose they are.";
  }

  const parts = [`attribution: ${words(origin.attribution)}`];
  if (origin.source) {
    parts.push(`source: ${words(origin.source)}`);
  }

  parts.push(`content: ${words(origin.content)}`);
  if (said.speakers.length > 0 && origin.speakers.length > 0) {
    parts.push(`speaker: ${origin.speakers.map((one) => words(one.rule) + (one.mention ? ` (${words(one.mention)})` : "")).join(", ")}`);
  }

  return parts.join(" · ");
};

const labelOf = ({ form, said, act }) => {
  const labels = [];
  if (form === "claim" && (act !== "statement" || said.negated)) {
    labels.push(`${said.negated ? "negated " : ""}${act === "statement" ? "" : act}`.trim());
  }

  if (said.confidence < unsure) {
    labels.push("unsure");
  } else if (said.speakers.length > 0 && said.speakerConfidence < unsure) {
    labels.push("speaker unsure");
  }

  return labels.join(", ");
};

const facts = (article, saying) => {
  const { attribution, said, form, act } = saying;
  const audience = attribution?.audienceText || "";
  return [
    ["Source", textOf(article, attribution?.source) || "not named here"],
    ["Cue", textOf(article, attribution?.cue) || "none"],
    ["To", audience],
    ["Act", actName(act) + (said.negated || (form === "quote" && attribution?.negated) ? ", negated" : "")],
    ["Sure", `${percent(said.confidence)}; of the speaker ${said.speakers.length > 0 ? percent(said.speakerConfidence) : "–"}`],
    ["Why", why(attribution, said)],
  ].filter(([, value]) => value);
};

const sayingItem = (article, saying, handlers) => {
  const item = make("li");
  const details = make("details");
  details.dataset.saying = saying.id;
  const summary = make("summary");
  const text = saying.form === "quote" ? make("q", "", bare(saying.said.text)) : make("span", "said", saying.said.text.replace(/\s+/gu, " "));
  summary.append(text);
  const label = labelOf(saying);
  if (label) {
    summary.append(" ", make("span", "label", label));
  }

  const list = make("dl");
  for (const [name, value] of facts(article, saying)) {
    list.append(make("dt", "", name), make("dd", "", value));
  }

  const show = make("button", "quiet", "Show in the text");
  show.type = "button";
  show.addEventListener("click", () => handlers.show(saying.id));
  details.append(summary, list, show);
  details.addEventListener("toggle", () => {
    if (details.open) {
      handlers.opened(saying.id, details);
    }
  });
  item.append(details);
  return item;
};

/** Fills the list. Handlers: opened(id, details) when a reader opens what is said, show(id) to go to its place in the text. */
export const fill = (list, article, { listed }, handlers) => {
  list.replaceChildren(...listed.map((speaker) => {
    const item = make("li", `speaker ${speaker.colour}`);
    item.dataset.speaker = speaker.id;
    const heading = make("h3");
    const badge = make("span", "badge", speaker.number === 0 ? "?" : String(speaker.number));
    heading.append(badge, " ", make("bdi", "", speaker.name));
    item.append(heading);
    const role = roleOf(speaker.actor);
    if (role) {
      item.append(make("p", "role", role));
    }

    const said = make("ul");
    said.append(...speaker.sayings.map((saying) => sayingItem(article, saying, handlers)));
    item.append(said);
    return item;
  }));
};

/** Hides what does not pass, and speakers of whom nothing is left. Returns how many are left. */
export const filter = (list, { listed }, passes) => {
  const left = new Set();
  listed.forEach((speaker, i) => {
    const item = list.children[i];
    let some = false;
    speaker.sayings.forEach((saying, j) => {
      const isShown = passes(saying);
      item.querySelector("ul").children[j].hidden = !isShown;
      some ||= isShown;
      if (isShown) {
        left.add(saying.id);
      }
    });
    item.hidden = !some;
  });
  return left.size;
};
