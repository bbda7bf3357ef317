import { amountParts, formatCount } from '@flersprog/i18n';
import type { ReactNode } from 'react';
import { useLanguage } from '../language-of-parts/surrounding-language.ts';
import { Words } from '../language-of-parts/words.tsx';
import type { FiguresModel } from '../models/facts-model.ts';

/** The figures, large, in the same digits and the same place in every language. Figures that nobody stated are left out. */
export function Figures({ amount, applications, municipalityCount }: FiguresModel) {
  if (amount === null && applications === null && municipalityCount === null) return null;
  return (
    <dl className="figures">
      {amount !== null && (
        <Figure label={<Words of="announcement:granted" />}>
          <Amount {...amount} />
        </Figure>
      )}
      {applications !== null && (
        <Figure label={<Words of="announcement:applications" />}>
          <Count value={applications} />
        </Figure>
      )}
      {municipalityCount !== null && (
        <Figure label={<Words of="announcement:municipalities" />}>
          <Count value={municipalityCount} />
        </Figure>
      )}
    </dl>
  );
}

function Figure({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Amount({ value, currency }: { value: number; currency: string }) {
  const { figure, unit } = amountParts(useLanguage(), value, currency);
  return (
    <>
      <b>{figure}</b> {unit}
    </>
  );
}

function Count({ value }: { value: number }) {
  return <b>{formatCount(useLanguage(), value)}</b>;
}
