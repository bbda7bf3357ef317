/**
 * The same function, remembering what it made: for what costs much to make (everything of Intl does), is asked for again and
 * again, and depends on its key alone. Keys may come without end: after `most` of them it begins anew.
 */
export function rememberMade<Key, Value extends object | string>(make: (key: Key) => Value, most = 2000): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    if (made.size >= most) made.clear();
    made.set(key, value);
    return value;
  };
}
