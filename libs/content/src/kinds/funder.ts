/** Who finances a partner or a programme (bevillingsgiver). Localized: name, description. */
export interface Funder {
  name: string | null;
  description: string | null;
  website: string | null;
}
