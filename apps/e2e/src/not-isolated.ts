/**
 * Runs in the browser: where texts are shown that could be drawn into the order of what stands beside them, and which of
 * the texts were seen at all. A text is safe when it fills an element that is isolated or a block.
 */
export function notIsolated(texts: string[]): { exposed: string[]; seen: string[] } {
  const tidy = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const standsApart = (element: Element) => {
    const { unicodeBidi, display } = getComputedStyle(element);
    return /isolate|plaintext/.test(unicodeBidi) || !display.startsWith('inline');
  };
  const isSafe = (node: Node, text: string): boolean => {
    for (let element = node.parentElement; element && tidy(element.textContent) === text; element = element.parentElement) {
      if (standsApart(element)) return true;
    }
    return false;
  };
  const exposed: string[] = [];
  const seen: string[] = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const shown = tidy(node.textContent);
    for (const text of texts.filter((candidate) => shown.includes(candidate))) {
      seen.push(text);
      if (!isSafe(node, text)) exposed.push(`${text} in ${node.parentElement!.outerHTML.slice(0, 200)}`);
    }
  }
  return { exposed, seen };
}
