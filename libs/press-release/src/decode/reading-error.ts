export type ReadingErrorCode = 'empty' | 'too-big' | 'not-a-text' | 'protected' | 'damaged' | 'unpacks-too-big' | 'too-tangled' | 'no-text';

/** Why a file cannot be read, with a Danish sentence that says what to do. */
export interface ReadingError {
  code: ReadingErrorCode;
  message: string;
}

const messages: Readonly<Record<ReadingErrorCode, string>> = {
  empty: 'Filen er tom. Vælg den fil, som pressemeddelelsen står i.',
  'too-big': 'Filen fylder mere end 5 MB. Gem pressemeddelelsen som ren tekst eller uden billeder, og prøv igen.',
  'not-a-text': 'Filen er hverken tekst, HTML eller et Word-dokument (.docx). Gem pressemeddelelsen i et af de formater, og prøv igen.',
  protected:
    'Dokumentet er beskyttet med adgangskode eller gemt i et gammelt Word-format. Gem det som .docx uden adgangskode, og prøv igen.',
  damaged: 'Word-dokumentet er beskadiget og kan ikke åbnes. Åbn det i Word, gem det igen som .docx, og prøv igen.',
  'unpacks-too-big': 'Word-dokumentet fylder for meget, når det pakkes ud. Kopiér teksten, og indsæt den i stedet.',
  'too-tangled': 'Siden er bygget så indviklet op, at den ikke kan læses. Kopiér teksten, og indsæt den i stedet.',
  'no-text': 'Der er ingen tekst at læse i filen. Er det et billede eller en scanning, så indsæt teksten i stedet.',
};

/** Thrown inside the decode stage, turned into a typed result at the door of the lib. */
export class UnreadableFile extends Error {
  readonly reason: ReadingError;

  constructor(code: ReadingErrorCode) {
    super(messages[code]);
    this.reason = { code, message: messages[code] };
  }
}
