// A person: names, counts, and what they say over time.
import { dateOf, make } from "./archive-list.js";

const height = 72;
const width = 8;
const gap = 2;

const labels = {
  day: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" }),
  year: new Intl.DateTimeFormat("en-GB", { year: "numeric", timeZone: "UTC" }),
};

const count = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

const svg = (parent, name, attributes) => {
  const element = document.createElementNS(parent.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, String(value));
  }

  return element;
};

const draw = (chart, counts, label, summary) => {
  const most = Math.max(...counts.map((bar) => bar.count));
  chart.setAttribute("viewBox", `0 0 ${counts.length * (width + gap)} ${height}`);
  chart.setAttribute("aria-label", summary);
  chart.replaceChildren(...counts.map((bar, i) => {
    // What is little is still to be seen.
    const size = bar.count === 0 ? 0 : Math.max(2, (bar.count / most) * height);
    const rect = svg(chart, "rect", { x: i * (width + gap) + gap / 2, y: height - size, width, height: size });
    const title = svg(chart, "title", {});
    title.textContent = `${label(bar.from)}: ${bar.count}`;
    rect.append(title);
    return rect;
  }));
};

/** Fewer are no curve. */
const leastBars = 3;

/** Shows a timeline; nothing where there is none to see. */
export const showTimeline = (timeline) => {
  const figure = document.getElementById("chart");
  const { unit, counts, undated, isComplete, total } = timeline;
  figure.hidden = counts.length < leastBars;
  if (figure.hidden) {
    return;
  }

  const label = (day) => labels[unit].format(new Date(`${day}T00:00:00Z`));
  const most = counts.reduce((one, other) => (other.count > one.count ? other : one));
  const [first, last] = [label(counts[0].from), label(counts.at(-1).from)];
  const summary = `Sayings by ${unit}, ${first} to ${last}; most in ${label(most.from)}: ${most.count}.`;
  document.getElementById("chart-title").textContent = [
    `Sayings by ${unit}`, undated > 0 ? `${undated} without a date` : "", isComplete ? "" : `the newest ${total.toLocaleString("en")}`,
  ].filter(Boolean).join(" · ");
  draw(document.getElementById("bars"), counts, label, summary);
  document.getElementById("axis").replaceChildren(
    make("span", "", first), make("span", "", `most: ${most.count}`), make("span", "", last));
  document.getElementById("counts").replaceChildren(...counts.filter((bar) => bar.count > 0).map((bar) => {
    const heading = make("th", "", label(bar.from));
    heading.scope = "row";
    return make("tr", "", heading, make("td", "", String(bar.count)));
  }));
};

/** Shows who somebody is; null for nobody. */
export const showPerson = (person) => {
  const section = document.getElementById("person");
  section.hidden = !person;
  document.getElementById("chart").hidden = true;
  if (!person) {
    return;
  }

  const others = person.names.filter((name) => name !== person.name);
  const days = person.first ? (person.first === person.last ? dateOf(person.first) : `${dateOf(person.first)} – ${dateOf(person.last)}`) : "";
  document.getElementById("person-name").textContent = person.name;
  document.getElementById("person-facts").textContent = [
    person.kind === "person" ? "" : person.kind,
    `${count(person.quotes, "quote")} and ${count(person.claims, "claim")} in ${count(person.articles, "article")}`,
    days,
  ].filter(Boolean).join(" · ");
  const names = document.getElementById("person-names");
  names.hidden = others.length === 0;
  names.textContent = `Also ${others.slice(0, 6).join(", ")}${others.length > 6 ? " …" : ""}`;
  document.getElementById("person-several").hidden = !person.isAmbiguous;
};
