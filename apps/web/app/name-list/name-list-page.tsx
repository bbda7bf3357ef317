import type { TextKey } from '@flersprog/i18n';
import type { ReactNode } from 'react';
import { useSay, Words } from '../language-of-parts/words.tsx';
import { Pager } from '../lists/pager.tsx';
import { Lede } from '../page-frame/lede.tsx';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageHead } from '../page-frame/page-head.tsx';
import type { PagerModel } from '../models/entries.ts';
import type { PageFrame as Frame } from '../models/page-frame-model.ts';

interface Props {
  frame: Frame;
  pager: PagerModel;
  /** File of texts with the list's title, description and word for "none". */
  words: 'programmes' | 'topics';
  isEmpty: boolean;
  children: ReactNode;
}

/** A list that is nothing but names in order. */
export function NameListPage(props: Props) {
  return (
    <PageFrame frame={props.frame}>
      <Names {...props} />
    </PageFrame>
  );
}

function Names({ frame: { language, crumbs }, pager, words, isEmpty, children }: Props) {
  const say = useSay();
  const none: TextKey = `${words}:none`;
  return (
    <>
      <PageHead crumbs={crumbs} title={{ text: say(`${words}:title`), language }}>
        <Lede said={{ text: say(`${words}:description`), language }} />
      </PageHead>
      <div className="in-column">
        {isEmpty ? (
          <p>
            <Words of={none} />
          </p>
        ) : (
          children
        )}
        <Pager pager={pager} />
      </div>
    </>
  );
}
