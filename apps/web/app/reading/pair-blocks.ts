import type { BlockModel } from '../models/text-model.ts';

/**
 * Pairs the blocks of two versions of a text in order: as many of the same kind as can be had stand beside each other
 * (longest common subsequence), the rest stands alone at its place.
 */
export function pairBlocks(here: readonly BlockModel[], there: readonly BlockModel[]): [BlockModel[], BlockModel[]][] {
  const lengths = commonLengths(here, there);
  const pairs: [BlockModel[], BlockModel[]][] = [];
  let row = 0;
  let column = 0;
  while (row < here.length || column < there.length) {
    const own = here[row];
    const other = there[column];
    if (own && other && sameShape(own, other)) {
      pairs.push([[own], [other]]);
      row++;
      column++;
    } else if (own && (!other || lengths[row + 1]![column]! >= lengths[row]![column + 1]!)) {
      pairs.push([[own], []]);
      row++;
    } else {
      pairs.push([[], [other!]]);
      column++;
    }
  }
  return pairs;
}

const sameShape = (one: BlockModel, other: BlockModel) =>
  one.type === other.type && (one.type !== 'heading' || one.level === (other as typeof one).level);

/** lengths[row][column]: how many pairs can be made of what comes from there on. */
function commonLengths(here: readonly BlockModel[], there: readonly BlockModel[]): number[][] {
  const lengths = Array.from({ length: here.length + 1 }, () => new Array<number>(there.length + 1).fill(0));
  for (let row = here.length - 1; row >= 0; row--) {
    for (let column = there.length - 1; column >= 0; column--) {
      lengths[row]![column] = sameShape(here[row]!, there[column]!)
        ? lengths[row + 1]![column + 1]! + 1
        : Math.max(lengths[row + 1]![column]!, lengths[row]![column + 1]!);
    }
  }
  return lengths;
}
