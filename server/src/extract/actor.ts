/** The table of actors as reading uses it: who and what the names of a corpus stand for. */

export interface Actor {
  readonly id: string;
  readonly kind: "person" | "organisation" | "place" | "nationality";
  /** First the name to show; then every spelling and alias. */
  readonly names: readonly string[];
  readonly roles: readonly ActorRole[];
  /** Ids of organisations the actor belongs to. */
  readonly memberOf: readonly string[];
  /** For a place: the id of the place that contains it. */
  readonly within?: string;
}

export interface ActorRole {
  readonly title: string;
  /** Id of the organisation or place the role is of. */
  readonly of?: string;
  /** EDTF dates, inclusive; open where absent. */
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
}

export interface ActorTable {
  readonly actors: ReadonlyMap<string, Actor>;
}
