/**
 * The one way a record file is written: keys in the order of the schema, one field per line, short word lists on one
 * line, values in their usual form, comments kept. Files then differ only where facts differ.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { isMap, isScalar, isSeq, Scalar, type Document, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { formatHours, parseHours } from '../api/core/hours.ts';
import { commentsOf } from './comments.ts';
import { parseRecordText } from './parse.ts';
import { locationShape, type Shape } from './shape.ts';

/** First line of every record: tells an editor where the schema stands, so that it can help while one types. */
export const schemaComment = '# yaml-language-server: $schema=../../location.schema.json';
const anySchemaComment = /^# ?yaml-language-server:.*(?:\r?\n|$)/gm;

/**
 * The canonical text of a record file.
 * @returns undefined when the text is not YAML that we take, or when rewriting it would lose anything: then it has to
 * be mended by hand first. The canonical text of a canonical text is itself.
 */
export function canonicalText(text: string): string | undefined {
  const body = text.replace(/^\ufeff/, '').replace(anySchemaComment, '');
  const { document } = parseRecordText(body);
  if (!document || !isMap(document.contents)) return undefined;
  const written = `${schemaComment}\n${write(arranged(document, document.contents))}`;
  // What stays as it is loses nothing: to prove that takes longer than all the rest.
  return written === text || losesNothing(document, body, written) ? written : undefined;
}

/**
 * Whether the text of a file is its own canonical text, told from its document without reading it once more; false also
 * where only `canonicalText` can tell. Puts the document in order, so only places may be asked of it afterwards.
 */
export function isCanonical(text: string, document: Document): boolean {
  // The comment for editors stands where it belongs, once, and with what comes after it close by: then it is a comment like others.
  if (!text.startsWith(`${schemaComment}\n`) || /^\s*\n/.test(text.slice(schemaComment.length + 1)) || text.match(anySchemaComment)?.length !== 1) return false;
  return isMap(document.contents) && write(arranged(document, document.contents)) === text;
}

function arranged(document: Document, contents: YAMLMap): Document {
  arrangeMap(contents, locationShape, '');
  if (document.directives) {
    document.directives.docStart = null;
    document.directives.docEnd = false;
  }
  contents.spaceBefore = false;
  return document;
}

function write(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, indent: 2, singleQuote: false });
}

/** Guard: what was written reads back as the same values, and every comment is still there. */
function losesNothing(document: Document.Parsed, before: string, after: string): boolean {
  const back = parseRecordText(after).document;
  if (!back || JSON.stringify(back.toJS()) !== JSON.stringify(document.toJS())) return false;
  const kept = commentsOf(after).filter((comment) => comment !== schemaComment);
  return kept.sort().join('\n') === commentsOf(before).sort().join('\n');
}

function arrangeMap(map: YAMLMap, shape: Shape | undefined, name: string): void {
  const order = Object.keys(shape?.properties ?? {});
  const rank = (pair: Pair): number => {
    const place = order.indexOf(keyOf(pair));
    return place < 0 ? order.length : place;
  };
  map.flow = false;
  map.items.sort((a, b) => rank(a) - rank(b));
  for (const pair of map.items) {
    if (isScalar(pair.key)) {
      pair.key.spaceBefore = false;
      pair.key.type = Scalar.PLAIN;
    }
    arrange(pair.value, shape?.properties?.[keyOf(pair)], `${name}.${keyOf(pair)}`);
  }
}

function arrangeList(list: YAMLSeq, shape: Shape | undefined, name: string): void {
  for (const item of list.items) arrange(item, shape?.items, name);
  const commented = list.comment || list.items.some((item) => isScalar(item) && (item.comment || item.commentBefore));
  list.flow = shape?.items?.enum !== undefined && list.items.length > 0 && list.items.every(isScalar) && !commented;
}

function arrange(node: unknown, shape: Shape | undefined, name: string): void {
  if (isMap(node)) arrangeMap(node, shape, name);
  else if (isSeq(node)) arrangeList(node, shape, name);
  else if (isScalar(node)) arrangeValue(node, shape, name);
  if (isMap(node) || isSeq(node) || isScalar(node)) node.spaceBefore = false;
}

function arrangeValue(scalar: Scalar, shape: Shape | undefined, name: string): void {
  if (typeof scalar.value === 'number' && shape?.type === 'string' && scalar.source) scalar.value = scalar.source;
  if (typeof scalar.value === 'number') {
    delete scalar.minFractionDigits;
    delete scalar.format;
  }
  if (typeof scalar.value !== 'string') return;
  const text = canonicalValue(scalar.value.trim(), name);
  scalar.value = text;
  if (text.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
  else scalar.type = looksLikeNumber.test(text) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
}

/** Numbers, dates, ZIP codes and phone numbers stand in quotes, so that no program takes them for something to count. */
const looksLikeNumber = /^[+\d][\d.:+-]*$/;

/** A text in the usual form of its field. `name` as `.phones.number`; what has no such form stays as it is. */
export function canonicalValue(text: string, name: string): string {
  if (name === '.phones.number' || name === '.text.number') return canonicalPhone(text);
  if (name === '.hours') return canonicalHours(text);
  return text;
}

/** `(617) 555-0100` becomes `+16175550100`; what is no phone number of this country stays as it is. */
export function canonicalPhone(text: string): string {
  if (/^\d{3,6}$/.test(text)) return text;
  const number = parsePhoneNumberFromString(text, 'US');
  return number?.countryCallingCode === '1' && number.isPossible() && !number.ext ? number.number : text;
}

/** Hours in their usual form; what cannot be read stays as it is. */
export function canonicalHours(text: string): string {
  const read = parseHours(text);
  return 'hours' in read ? formatHours(read.hours) : text;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}
