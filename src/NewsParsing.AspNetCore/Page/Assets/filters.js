// What is shown: by speaker, form, act and how sure it is who says it.
import { actName } from "./sayings.js";

const option = (value, text) => {
  const element = document.createElement("option");
  element.value = value;
  element.textContent = text;
  return element;
};

export const createFilters = (form, changed) => {
  const speaker = form.querySelector("#by-speaker");
  const kind = form.querySelector("#by-form");
  const act = form.querySelector("#by-act");
  const confidence = form.querySelector("#by-confidence");
  const output = form.querySelector("#confidence");
  const shown = form.querySelector("#shown");
  const reset = form.querySelector("#show-all");

  const isSet = () => Boolean(speaker.value || kind.value || act.value || Number(confidence.value) > 0);
  const passes = (saying) =>
    (!speaker.value || (speaker.value === "?" ? saying.said.speakers.length === 0 : saying.said.speakers.includes(speaker.value)))
    && (!kind.value || saying.form === kind.value)
    && (!act.value || saying.act === act.value)
    && (Number(confidence.value) === 0 || saying.said.speakerConfidence >= Number(confidence.value));

  const update = () => {
    const least = Math.round(Number(confidence.value) * 100);
    output.textContent = least === 0 ? "any" : `${least} % or more`;
    confidence.setAttribute("aria-valuetext", output.textContent);
    reset.hidden = !isSet();
    changed();
  };

  form.addEventListener("input", update);
  form.addEventListener("change", update);
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());

  return {
    passes,
    isSet,
    /** Offers what the article has. */
    offer: ({ listed, sayings }) => {
      form.reset();
      speaker.replaceChildren(option("", "Everybody"), ...listed.map((one) => option(one.id, one.number ? `${one.number}  ${one.name}` : one.name)));
      const acts = [...new Set(sayings.map((saying) => saying.act))].sort();
      act.replaceChildren(option("", "All acts"), ...acts.map((name) => option(name, actName(name))));
    },
    count: (number, total) => {
      shown.textContent = number === total ? `All ${total} shown` : `${number} of ${total} shown`;
    },
  };
};
