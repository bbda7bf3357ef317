import { Inlines } from './inlines.tsx';
import type { ListItemModel } from '../models/text-model.ts';

export function TextList({ ordered, items }: { ordered: boolean; items: ListItemModel[] }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {items.map((item, index) => (
        <li key={index}>
          <Inlines inlines={item.children} />
          {item.items.length > 0 && <TextList ordered={item.ordered} items={item.items} />}
        </li>
      ))}
    </List>
  );
}
