// Who says what, numbered and coloured as in the marked text.

const colours = 8;
/** Whether quoted words are spoken, and no title, name or word set apart. */
export const isSpeech = (quote) => quote.kind === "direct" || quote.kind === "mixed";

export const same = (one, other) => one.length === other.length && one.every((id, i) => id === other[i]);
const placeOf = (said) => (said.spans.length === 0 ? Infinity : said.spans[0].start);

/** Returns the article's quotes and claims with all that is said of them, and the speakers by number. */
export const speakersOf = (article) => {
  const actors = new Map(article.actors.map((actor) => [actor.id, actor]));
  const attributions = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
  const quotes = new Map(article.quotes.map((quote) => [quote.id, quote]));

  // A quote inside a claim of the same speakers is read with the claim.
  const inside = new Map();
  article.claims.forEach((claim, i) => {
    for (const id of claim.quotes) {
      if (quotes.has(id) && same(quotes.get(id).speakers, claim.speakers)) {
        inside.set(id, `c${i + 1}`);
      }
    }
  });

  const entry = (form) => (said, i) => {
    const attribution = attributions.get(said.attribution) || null;
    return {
      form, said, attribution,
      // The ids of the marked text count from one.
      id: `${form === "claim" ? "c" : "q"}${i + 1}`,
      act: said.act || attribution?.act || "statement",
      inside: form === "quote" ? inside.get(said.id) : undefined,
      isSpeech: form === "claim" || isSpeech(said),
    };
  };
  const all = [...article.claims.map(entry("claim")), ...article.quotes.map(entry("quote"))];
  const sayings = all.filter((saying) => saying.isSpeech && !saying.inside).sort((one, other) => placeOf(one.said) - placeOf(other.said));

  const speakers = [];
  const numbered = new Map();
  const nobody = { id: "?", number: 0, colour: "s0", name: "Speaker not identified", actor: null, sayings: [] };
  for (const saying of sayings) {
    for (const id of saying.said.speakers) {
      if (!numbered.has(id)) {
        const number = speakers.length + 1;
        const actor = actors.get(id) || null;
        numbered.set(id, { id, number, colour: `s${((number - 1) % colours) + 1}`, name: actor?.name || id, actor, sayings: [] });
        speakers.push(numbered.get(id));
      }

      numbered.get(id).sayings.push(saying);
    }

    if (saying.said.speakers.length === 0) {
      nobody.sayings.push(saying);
    }
  }

  return { all, sayings, speakers, listed: nobody.sayings.length > 0 ? [...speakers, nobody] : speakers };
};

/** Returns title and affiliation, or what the speaker is when it is no person. */
export const roleOf = (actor) => {
  if (!actor) {
    return "";
  }

  const { title, affiliation, kind } = actor;
  if (title && affiliation && !title.toLowerCase().includes(affiliation.toLowerCase())) {
    return `${title}, ${affiliation}`;
  }

  return title || affiliation || (kind === "person" ? "" : kind);
};
