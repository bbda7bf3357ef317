import { SaidText } from '../language-of-parts/said-text.tsx';
import { markFor, useLanguage } from '../language-of-parts/surrounding-language.ts';
import type { ImageModel } from '../models/text-model.ts';

interface Props {
  image: ImageModel;
  /** The first picture of a page is fetched at once; others when they come near. */
  eager?: boolean;
}

/** A picture with its words. Width and height are stated, so that nothing moves when it arrives. */
export function Picture({ image: { src, alt, caption, width, height }, eager = false }: Props) {
  return (
    <figure>
      <img
        src={src}
        alt={alt.text}
        {...markFor(alt.language, useLanguage())}
        width={width ?? undefined}
        height={height ?? undefined}
        loading={eager ? undefined : 'lazy'}
        decoding="async"
      />
      {caption && (
        <figcaption className="tool">
          <SaidText said={caption} />
        </figcaption>
      )}
    </figure>
  );
}
