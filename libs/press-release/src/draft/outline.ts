import { plainWords, type ReleaseBlock } from '../blocks/release-block.ts';
import { findDates, type FoundDate } from '../facts/dates.ts';
import { isDateLine } from './date-line.ts';
import { isLabel, isMonthLine, isSender, partsBesideDay } from './head-lines.ts';
import type { PressReleaseDraft, Unsure } from './press-release-draft.ts';

/** What stands above the running text, and the running text after the lede. */
export interface Outline {
  announcement: PressReleaseDraft['announcement'];
  body: ReleaseBlock[];
  unsure: Unsure[];
}

type TextBlock = Exclude<ReleaseBlock, { type: 'list' }>;
type HeadLine = TextBlock & { besideDay?: true };

const topicLabel = /^(?:emne|tema)\s?:\s*(?<topic>.+)$/iu;
const longestLine = 160;
const mostHeadLines = 8;
/** A title may ask, call out or end in an abbreviation; it is one sentence. */
const endsLikeTitle = /^[^.!?]*(?:[?!]|\s(?:\d[\d.,]*\s)?(?:mio\.\s|mia\.\s)?kr\.)["”»]?$/u;

/** Parts the head (title, date, topic, lede) from the body. What is not said for certain is null, and unsure. */
export function readOutline(blocks: ReleaseBlock[], danish: boolean): Outline {
  const first = blocks.findIndex(
    (block, at) => block.type === 'list' || (isRunningText(block) && !isTitleSentence(block, blocks.slice(0, at))),
  );
  const head = blocks
    .slice(0, first === -1 ? Math.min(blocks.length, mostHeadLines) : first)
    .filter((block): block is TextBlock => block.type !== 'list');
  const lines = head.filter(({ words }) => !isLabel(words.text)).flatMap(splitBesideDay);
  const title = lines.find((line) => line.type === 'heading' && line.level === 1) ?? lines.find(isTitleLine) ?? null;
  const dateLines = lines.filter(({ words }) => isDateLine(words.text));
  const { topic, ...topicDoubt } = readTopic(lines, title, dateLines);
  const rest = blocks.slice(head.length);
  const ledeBlock = rest[0]?.type === 'paragraph' ? rest[0] : null;
  const { date, unsure } = readDate(blocks, lines, dateLines, danish);
  const body = [...extraLines(lines, title, dateLines, topic), ...rest.slice(ledeBlock ? 1 : 0)].filter(
    (block) => block.type === 'list' || !isDateLine(block.words.text),
  );
  return {
    announcement: {
      title: title?.words.text ?? null,
      date,
      topic: topic && (topicLabel.exec(topic)?.groups?.topic ?? topic),
      lede: ledeBlock?.words.text ?? null,
    },
    body: lowerHeadings(body),
    unsure: [...(title ? [] : doubtTitle(blocks)), ...unsure, ...topicDoubt.unsure],
  };
}

function isRunningText(block: ReleaseBlock): boolean {
  if (block.type !== 'paragraph' || topicLabel.test(block.words.text) || isDateLine(block.words.text)) return false;
  return block.words.text.length > longestLine || /[.!?:]["”»]?$/u.test(block.words.text);
}

function isTitleLine(line: HeadLine): boolean {
  const { text } = line.words;
  return !line.besideDay && !isDateLine(text) && !topicLabel.test(text) && !isSender(text) && !isMonthLine(text);
}

/** A sentence that nothing but labels, days and senders stands above. */
function isTitleSentence(block: TextBlock, above: ReleaseBlock[]): boolean {
  const isNothing = (one: ReleaseBlock) => one.type !== 'list' && (isLabel(one.words.text) || !isTitleLine(one));
  return block.words.text.length <= longestLine && endsLikeTitle.test(block.words.text) && above.every(isNothing);
}

/** A line that holds several things beside a day is so many lines, none of them the title. */
function splitBesideDay(line: TextBlock): HeadLine[] {
  const parts = partsBesideDay(line.words.text)?.filter((part) => !isLabel(part));
  return parts?.map((text) => ({ type: 'paragraph', words: plainWords(text), besideDay: true })) ?? [line];
}

/** A day on a line of its own is the day of the release; one in a sentence may be of anything. */
function readDate(
  blocks: ReleaseBlock[],
  head: HeadLine[],
  dateLines: TextBlock[],
  danish: boolean,
): { date: string | null; unsure: Unsure[] } {
  const last = blocks.slice(-3).filter((block): block is TextBlock => block.type !== 'list' && isDateLine(block.words.text));
  const lines = dateLines.length > 0 ? dateLines : last;
  const stated = lines.filter(({ words }) => !/opdateret/iu.test(words.text) || lines.length === 1);
  const dates = stated.flatMap(({ words }) => findDates(words.text).slice(0, 1));
  const [only] = dates;
  if (only && new Set(dates.map(({ date }) => date)).size === 1 && (only.clear || danish)) return { date: only.date, unsure: [] };
  const month = head.find(({ words }) => isMonthLine(words.text));
  if (month) return { date: null, unsure: [{ what: 'date', words: month.words.text }] };
  const elsewhere = blocks.flatMap((block) => (block.type === 'list' ? [] : findDates(block.words.text)));
  return { date: null, unsure: uniqueWords(dates.length > 0 ? dates : elsewhere.slice(0, 3)) };
}

function uniqueWords(dates: FoundDate[]): Unsure[] {
  return [...new Set(dates.map(({ words }) => words))].map((words) => ({ what: 'date', words }));
}

/** A line that says "Emne:", or the line beside the date that is not the title. */
function readTopic(lines: HeadLine[], title: TextBlock | null, dateLines: TextBlock[]): { topic: string | null; unsure: Unsure[] } {
  const others = lines.filter(
    (line) => line !== title && !isDateLine(line.words.text) && !isSender(line.words.text) && !isMonthLine(line.words.text),
  );
  const labelled = others.find(({ words }) => topicLabel.test(words.text));
  const beside = others.filter((line) => dateLines.some((date) => Math.abs(lines.indexOf(line) - lines.indexOf(date)) === 1));
  const topic = labelled ?? (beside.length === 1 ? beside[0] : undefined);
  const unsure = topic ? [] : others.slice(0, 2).map(({ words }): Unsure => ({ what: 'topic', words: words.text }));
  return { topic: topic?.words.text ?? null, unsure };
}

/** Lines of the head that are neither title, date nor topic stay in the text. */
function extraLines(lines: TextBlock[], title: TextBlock | null, dateLines: TextBlock[], topic: string | null): ReleaseBlock[] {
  return lines.filter((line) => line !== title && !dateLines.includes(line) && line.words.text !== topic);
}

function doubtTitle(blocks: ReleaseBlock[]): Unsure[] {
  const first = blocks.find((block): block is TextBlock => block.type !== 'list');
  return first ? [{ what: 'title', words: first.words.text.slice(0, longestLine) }] : [];
}

/** Level 1 belongs to the page's title. */
function lowerHeadings(blocks: ReleaseBlock[]): ReleaseBlock[] {
  return blocks.map((block) => (block.type === 'heading' && block.level === 1 ? { ...block, level: 2 } : block));
}
