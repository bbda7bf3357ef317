import { Notice } from '../notices/notice.tsx';
import { Words } from '../language-of-parts/words.tsx';

/** Only the editor who asked for the preview ever sees it. */
export function DraftBanner() {
  return (
    <Notice id="draft" kind="draft" heading={<Words of="preview:heading" />}>
      <p>
        <Words of="preview:text" />
      </p>
    </Notice>
  );
}
