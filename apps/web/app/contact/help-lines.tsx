import { HelpLine } from './help-line.tsx';
import type { HelpLineModel } from '../models/page-frame-model.ts';

/** The help lines that the editors chose for every sensitive page, for the front page and for when nothing else can be shown. */
export function HelpLines({ lines }: { lines: HelpLineModel[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="in-column">
      {lines.map((line, index) => (
        <HelpLine key={index} {...line} />
      ))}
    </div>
  );
}
