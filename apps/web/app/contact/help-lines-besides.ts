import { dialled } from '@flersprog/content';
import type { HelpLineModel } from '../models/page-frame-model.ts';
import type { BlockModel } from '../models/text-model.ts';

/**
 * Pure: the editors' help lines that a running text does not give already, told by their numbers. Null where nothing is left to be
 * said: the text has help lines of its own, and what to do in danger with them.
 */
export function helpLinesBesides(lines: readonly HelpLineModel[], blocks: readonly BlockModel[]): HelpLineModel[] | null {
  const inText = blocks.filter((block) => block.type === 'help-line');
  const numbers = new Set(inText.flatMap(({ phone }) => (phone === null ? [] : [dialled(phone)])));
  const others = lines.filter(({ phone }) => phone === null || !numbers.has(dialled(phone)));
  return others.length === 0 && inText.length > 0 ? null : others;
}
