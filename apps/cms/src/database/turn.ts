/** The right to write, held by one transaction at a time. */
export interface Turn {
  readonly since: number;
  readonly what: string;
  over: boolean;
}
