/** A press release with facts of every kind the import knows, about places the demonstration content does not have. */
export const sampleRelease = `Tre kommuner får 3,2 mio. kroner til at gøre naboer trygge

Pressemeddelelse
9. november 2026

Odense, Randers og Esbjerg skal hjælpe beboere, der føler sig alene i deres opgang.

Der er i alt fordelt 3,2 mio. kroner, og ni kommuner har søgt.

Odense og Randers kommuner indgår begge partnerskaber med foreningerne Naboringen og Sproghuset. De to organisationer er finansieret af Fonden for Lokalt Liv.

Esbjerg Kommune indgår partnerskab med foreningen Havnens Venner, som arbejder i boligområderne Kvaglund og Stengårdsvej.
`;

/** What the official reads in it and sets right: which count is meant, and what the programme is called. */
export const corrections = { applications: 9, programme: 'Trygge naboskaber' };

export const arabicTranslation = {
  title: 'ثلاث بلديات تحصل على 3,2 مليون كرونة ليشعر الجيران بالأمان',
  lede: 'تساعد أودنسه وراندرس وإسبيرغ السكان الذين يشعرون بالوحدة في عماراتهم.',
  body: 'تعمل بلدية Esbjerg مع جمعية Havnens Venner في الحي السكني.',
};
