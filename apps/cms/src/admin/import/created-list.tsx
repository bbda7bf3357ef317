import { collectionLabels } from '../labels/collection-labels.ts';
import type { CreatedDrafts, DeskDocument } from './import-api.ts';
import type { ImportSpeech } from './import-speech.ts';

interface Props {
  result: CreatedDrafts;
  adminRoute: string;
  speech: ImportSpeech;
}

/** The drafts that are in the desk now, the announcement first, each a link to its form. */
export function CreatedList({ result: { created, found }, adminRoute, speech }: Props) {
  return (
    <div role="status">
      <p>{speech.say('createdHelp')}</p>
      <DocumentLinks adminRoute={adminRoute} documents={created} speech={speech} title={speech.say('created')} />
      <DocumentLinks adminRoute={adminRoute} documents={found} speech={speech} title={speech.say('found')} />
    </div>
  );
}

function DocumentLinks({
  documents,
  title,
  adminRoute,
  speech,
}: {
  documents: DeskDocument[];
  title: string;
  adminRoute: string;
  speech: ImportSpeech;
}) {
  if (documents.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="import-desk__names">
        {documents.toReversed().map(({ collection, id, label }) => (
          <li key={`${collection} ${id}`}>
            <a href={`${adminRoute}/collections/${collection}/${id}`}>
              <bdi>{label}</bdi>
            </a>
            <span className="import-desk__note">{collectionLabels[collection]?.singular[speech.language] ?? collection}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
