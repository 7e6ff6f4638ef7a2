/** The port to wherever passages are kept and found: a map in memory, an engine on disk, a cluster. */

export interface IndexedPassage {
  /** Key of the source. */
  readonly source: string;
  /** Position among the source's sentences. */
  readonly sentence: number;
  readonly text: string;
}

export interface PassageQuery {
  readonly text: string;
  /** Further words that would do as well, such as "dead" for "killed"; they weigh less than the text's own. */
  readonly related?: readonly string[];
  /** Only passages of these sources; all where absent. */
  readonly among?: readonly string[];
  /** No passages of these sources. */
  readonly except?: readonly string[];
  readonly limit: number;
}

export interface PassageHit {
  readonly source: string;
  readonly sentence: number;
  readonly score: number;
}

/** Asynchronous and batched, so that an implementation may live on a disk or behind a network. */
export interface PassageIndex {
  add(passages: readonly IndexedPassage[]): Promise<void>;
  /** Forgets every passage of these sources. */
  remove(sources: readonly string[]): Promise<void>;
  /** The best passages for each query, best first. */
  search(queries: readonly PassageQuery[]): Promise<readonly (readonly PassageHit[])[]>;
}
