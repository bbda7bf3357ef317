/** Subject heading (emne). Localized: title, intro. */
export interface Topic {
  title: string | null;
  intro: string | null;
  sensitive: boolean;
}
