// What went wrong, in words for the reader.

export class Problem extends Error {
  constructor(title, detail, mayPass = false, status = null) {
    super(detail);
    this.title = title;
    this.status = status;
    /** Whether the same may go well a moment later. */
    this.mayPass = mayPass;
  }
}

const titles = new Map([
  [400, "It could not be read"],
  [413, "It is too long"],
  [415, "It is of a kind that is not read here"],
  [503, "The server is busy"],
]);

/** The problem of an answer, which says it as application/problem+json does. */
export const problemOf = (status, { detail } = {}) => new Problem(
  titles.get(status) || "Something went wrong", detail || `The server answered ${status}.`, status >= 500, status);
