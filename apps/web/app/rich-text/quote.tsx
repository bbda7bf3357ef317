import { Inlines } from './inlines.tsx';
import type { InlineModel } from '../models/text-model.ts';

export function Quote({ children, source }: { children: InlineModel[]; source: string | null }) {
  return (
    <blockquote>
      <p>
        <Inlines inlines={children} />
      </p>
      {source !== null && <footer>{source}</footer>}
    </blockquote>
  );
}
