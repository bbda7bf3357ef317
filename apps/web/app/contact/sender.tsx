import { ContactDetails } from './contact-details.tsx';
import { Name } from '../language-of-parts/said-text.tsx';
import { Words } from '../language-of-parts/words.tsx';
import type { SiteModel } from '../models/page-frame-model.ts';

/** Who wrote this, and how to ask about it. */
export function Sender({ site: { senderName, contact }, bothWays = false }: { site: SiteModel; bothWays?: boolean }) {
  return (
    <section className="contact flow" aria-labelledby="sender">
      <h2 id="sender">
        <Words of="announcement:contactSender" />
      </h2>
      {senderName && (
        <p>
          <Name said={senderName} />
        </p>
      )}
      <p>
        <Words of="announcement:contactIntro" />
      </p>
      <ContactDetails contact={contact} bothWays={bothWays} />
    </section>
  );
}
