const writeConflict = 112;

/** Whether MongoDB gave up a transaction because another one wrote the same at the same time. Nothing of it was stored. */
export function isCollision(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return hasLabel(error, 'TransientTransactionError') || code === writeConflict || isCollision(cause);
}

/** Whether the MongoDB driver put this label on an error. */
export function hasLabel(error: object, label: string): boolean {
  const { errorLabels, errorLabelSet } = error as Record<string, unknown>;
  return [...labelsIn(errorLabels), ...labelsIn(errorLabelSet)].includes(label);
}

const labelsIn = (labels: unknown): unknown[] => (Array.isArray(labels) ? labels : labels instanceof Set ? [...labels] : []);
