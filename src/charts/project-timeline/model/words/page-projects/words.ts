/** Why nothing is drawn of the projects that a page gives. */
export interface PageProjectsWords {
  /** In a table, and in a list of records. */
  readonly emptyTable: string;
  readonly emptyList: string;
}
