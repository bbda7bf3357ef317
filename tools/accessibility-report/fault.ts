/** Something a page does wrong: the rule (axe's name, or ours), and the place. */
export interface Fault {
  rule: string;
  /** Success criteria of WCAG the rule tests, "1.4.10"; empty for good practice alone. */
  criteria: string[];
  place: string;
}
