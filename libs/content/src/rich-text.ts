/**
 * The only shapes a running text may have. The desk's editor offers these, publishing keeps these and drops
 * everything else, the renderers know these: no alignment, no colours, no raw HTML.
 */
export interface RichText {
  blocks: Block[];
}

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: ListItem[] }
  | { type: 'quote'; children: Inline[]; source: string | null }
  | { type: 'image'; media: string }
  | { type: 'help-line'; title: string | null; text: string | null; phone: string | null; hours: string | null };

export interface ListItem {
  children: Inline[];
  /** A list inside this entry; at most one level deep. */
  items: ListItem[];
  /** Whether `items` is numbered. */
  ordered: boolean;
}

export type Inline =
  | { type: 'text'; text: string; bold?: true; italic?: true }
  | { type: 'break' }
  | { type: 'link'; to: LinkTarget; children: Inline[] }
  | { type: 'fact'; fact: FactReference };

/** A page by reference (resolved when read), or an address that passed the allow-list of safe-link.ts. */
export type LinkTarget =
  { page: { kind: 'announcement' | 'topic' | 'municipality' | 'partner' | 'grant-programme'; id: string } } | { href: string };

/** Points at one typed value; what it says is rendered per language when the page is read. */
export type FactReference =
  | { of: 'grant-programme'; id: string; value: 'amount' | 'applicationsReceived' | 'year' | 'municipalityCount' | 'name' }
  | { of: 'announcement'; id: string; value: 'date' }
  | { of: 'municipality'; id: string; value: 'name' }
  | { of: 'partner'; id: string; value: 'name' }
  | { of: 'funder'; id: string; value: 'name' }
  | { of: 'area'; id: string; value: 'name' };
