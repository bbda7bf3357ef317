export type Direction = 'ltr' | 'rtl';

/** Letters a language is written in; decides fonts and which letters its name may have. */
export type Script = 'latin' | 'arabic' | 'cyrillic' | 'ethiopic';
