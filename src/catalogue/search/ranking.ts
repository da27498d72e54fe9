/**
 * What makes one entry come before another, found with the judged searches (docs/adr/0015-search.md). A title weighs 1;
 * all else is measured by it.
 */
export const ranking = {
  /** A word in the summary. */
  summary: 0.45,
  /** A word around the entry: agency, topic, number, year. */
  around: 0.3,
  /** An entry of today; one of a year ago has half of it. */
  fresh: 0.12,
  /** All words close together on one page. */
  inside: 0.3,
  /** Of what a page is worth, how many of the words it has; the rest is how close they stand. */
  covered: 0.6,
  /** All words anywhere, where some entries lack some. */
  complete: 0.5,
  /** How much rare words say more than common ones: 0 not at all, 1 as information. */
  rarity: 0.3,
}
