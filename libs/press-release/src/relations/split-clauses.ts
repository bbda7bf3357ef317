const boundary =
  /;\s|,?\s(?:mens|imens|hvorimod)\s|,?\sog\s(?=(?:i\s)?\p{Lu}[\p{L} -]{2,40}?\s[Kk]ommune\s(?:indgår|samarbejder|har|får|etablerer|indleder|vil|skal)\s)/u;

/** A sentence in the parts that each tell of their own municipality: "A samarbejder med B, mens C samarbejder med D". */
export function splitClauses(sentence: string): string[] {
  return sentence.split(boundary).filter((clause) => clause.trim() !== '');
}
