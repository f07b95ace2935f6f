// A line for every quote and claim, as the tool's --format csv writes them: the same columns, and nothing that a spreadsheet would run.
import { isSpeech, same } from "./speakers.js";

const maximumContext = 1000;

const fold = (text) => text.replace(/[\s\u0085]+/gu, " ").trim();

const shorten = (text) => {
  if (text.length <= maximumContext) {
    return text;
  }

  const last = text.charCodeAt(maximumContext - 1);
  return `${text.slice(0, last >= 0xd800 && last < 0xdc00 ? maximumContext - 1 : maximumContext)}…`;
};

/** Text of the article's: a spreadsheet would run what begins so (OWASP, CSV Injection). */
const safe = (text) => (/^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? { quoted: `'${text}` } : text);

const cell = (value) => {
  const text = value === null || value === undefined ? "" : typeof value === "object" ? value.quoted : String(value);
  return typeof value === "object" && value !== null || /[",\r\n]/.test(text) || /^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const join = (actors, value) => (actors.some((actor) => value(actor) !== null) ? actors.map((actor) => value(actor) ?? "").join("; ") : "");

/** From the first sentence that the words touch to the last. */
const sentenceOf = (article, said) => {
  const first = said.spans[0].start;
  const last = said.spans.at(-1).end;
  const touched = article.sentences.filter((sentence) => sentence.end > first && sentence.start < Math.max(last, first + 1));
  const start = touched.length > 0 ? Math.min(touched[0].start, first) : first;
  const end = touched.length > 0 ? Math.max(touched.at(-1).end, last) : last;
  return article.text.slice(start, Math.min(end, start + maximumContext + 1));
};

const insideOf = (article) => {
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));
  const inside = new Map();
  for (const claim of article.claims) {
    for (const id of claim.quotes) {
      const quote = quotes.get(id);
      if (quote && !inside.has(id) && (!isSpeech(quote) || same(quote.speakers, claim.speakers))) {
        inside.set(id, claim.id);
      }
    }
  }

  for (const quote of article.quotes) {
    const parent = quotes.get(quote.parent);
    if (parent && !inside.has(quote.id) && (!isSpeech(quote) || same(quote.speakers, parent.speakers))) {
      inside.set(quote.id, parent.id);
    }
  }

  return inside;
};

const columns = [
  ["article", ({ article }) => safe(article.id ?? "")],
  ["date", ({ article }) => article.publishedAt?.slice(0, 10) ?? article.dateline?.date ?? ""],
  ["source", ({ article }) => safe(fold(article.source ?? ""))],
  ["url", ({ article }) => safe(fold(article.url ?? ""))],
  ["headline", ({ article }) => safe(fold(shorten(article.headline?.text ?? "")))],
  ["type", ({ form }) => form],
  ["id", ({ said }) => said.id],
  ["inside", ({ inside }) => inside],
  ["speaker", ({ speakers }) => safe(fold(join(speakers, (actor) => actor.name)))],
  ["speaker_kind", ({ speakers }) => join(speakers, (actor) => actor.kind)],
  ["title", ({ speakers }) => safe(fold(join(speakers, (actor) => actor.title)))],
  ["affiliation", ({ speakers }) => safe(fold(join(speakers, (actor) => actor.affiliation)))],
  ["addressee", ({ audience }) => safe(fold(audience))],
  ["text", ({ said }) => safe(fold(said.text))],
  ["sentence", ({ article, said }) => safe(fold(shorten(sentenceOf(article, said))))],
  ["cue", ({ article, attribution }) => safe(fold((attribution?.cue?.spans ?? []).map((span) => article.text.slice(span.start, span.end)).join(" ")))],
  ["act", ({ said, attribution }) => said.act ?? attribution?.act ?? ""],
  ["kind", ({ form, said }) => (form === "quote" ? said.kind : said.quotes.length > 0 ? "mixed" : "indirect")],
  ["negated", ({ attribution }) => String(attribution?.negated ?? false)],
  ["start", ({ said }) => said.spans[0].start],
  ["end", ({ said }) => said.spans.at(-1).end],
  ["spans", ({ said }) => said.spans.map((span) => `${span.start}..${span.end}`).join(" ")],
  ["confidence", ({ said }) => said.confidence],
  ["speaker_confidence", ({ said }) => said.speakerConfidence],
];

/** Returns the table with a byte order mark, without which Excel takes it for its old code page. */
export const toCsv = (article) => {
  const actors = new Map(article.actors.map((actor) => [actor.id, actor]));
  const attributions = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  const inside = insideOf(article);
  const row = (form) => (said) => {
    const attribution = attributions.get(said.attribution) ?? null;
    return {
      article, form, said, attribution,
      inside: (form === "quote" && inside.get(said.id)) || "",
      speakers: said.speakers.map((id) => actors.get(id)),
      audience: attribution && attribution.audience.length > 0
        ? attribution.audience.map((id) => actors.get(id).name).join("; ")
        : attribution?.audienceText ?? "",
    };
  };
  const rows = [...article.claims.map(row("claim")), ...article.quotes.map(row("quote"))]
    .sort((one, other) => one.said.spans[0].start - other.said.spans[0].start || other.said.spans.at(-1).end - one.said.spans.at(-1).end);
  const lines = [columns.map(([name]) => name), ...rows.map((values) => columns.map(([, value]) => cell(value(values))))];
  return `\ufeff${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
};
