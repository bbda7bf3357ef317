import { SaidText } from './said-text.tsx';
import type { Said } from '../models/said.ts';

/** One short paragraph of a card or call-out: in another language it still hangs from the edge of what it stands in. */
export function Paragraph({ said }: { said: Said | null }) {
  return (
    said && (
      <p>
        <SaidText said={said} />
      </p>
    )
  );
}
