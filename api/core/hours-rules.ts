/** The grammar of opening hours: what may follow what. What the rules come to together is in `hours.ts`. */
import { HOLIDAY } from './calendar.ts';
import { readTokens, type HoursError, type Token } from './hours-tokens.ts';
import type { HoursCode } from './hours-words.ts';

/** A piece of opening hours on one day, and where it stands in the text. */
export type Placed = { from: number; to: number; at: number };

/** One rule as it is written. No days at all: a comment on its own. No spans: closed on these days. */
export type Rule = {
  days: readonly number[];
  spans: readonly Placed[];
  comment: string | undefined;
  at: number;
  /** After a comma: it adds to earlier rules for the same days instead of replacing them. */
  adds: boolean;
};

/** What is wrong in a rule. Never leaves this file. */
class Mistake extends Error {
  readonly code: HoursCode;
  readonly at: number;
  constructor(code: HoursCode, at: number) {
    super(code);
    this.code = code;
    this.at = at;
  }
}

/** Gives out tokens one after the other. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #next = 0;
  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }
  get done(): boolean {
    return this.#next >= this.#tokens.length;
  }
  get at(): number {
    return this.#tokens[this.#next]?.at ?? this.#end;
  }
  sees(kind: Token['kind'], ahead = 0): boolean {
    return this.#tokens[this.#next + ahead]?.kind === kind;
  }
  /** Takes the next token when it is of that kind. */
  take<Kind extends Token['kind']>(kind: Kind): Extract<Token, { kind: Kind }> | undefined {
    const token = this.#tokens[this.#next];
    if (token?.kind !== kind) return undefined;
    this.#next++;
    return token as Extract<Token, { kind: Kind }>;
  }
  need<Kind extends Token['kind']>(kind: Kind, otherwise: HoursCode): Extract<Token, { kind: Kind }> {
    const token = this.take(kind);
    if (!token) throw new Mistake(otherwise, this.at);
    return token;
  }
  skipTo(kind: Token['kind']): void {
    while (!this.done && !this.sees(kind)) this.#next++;
  }
}

function readDays(reader: Reader): number[] {
  const days = new Set<number>();
  do {
    const first = reader.need('day', 'day-missing');
    const range = reader.take('-');
    const last = range ? reader.need('day', 'last-day-missing') : first;
    if (range && (first.day === HOLIDAY || last.day === HOLIDAY)) throw new Mistake('holiday-in-range', first.at);
    if (range && first.day === last.day) throw new Mistake('range-of-one-day', first.at);
    for (let day = first.day; day !== last.day; day = (day + 1) % 7) days.add(day);
    days.add(last.day);
  } while (reader.take(','));
  return [...days].sort((a, b) => a - b);
}

function readSpan(reader: Reader): Placed {
  const from = reader.need('time', 'time-missing');
  reader.need('-', 'until-missing');
  const to = reader.need('time', 'end-missing');
  if (from.minute === 1440) throw new Mistake('begins-at-24', from.at);
  if (from.minute === to.minute) throw new Mistake('no-time-at-all', from.at);
  return { from: from.minute, to: to.minute > from.minute ? to.minute : to.minute + 1440, at: from.at };
}

function readRule(reader: Reader, adds: boolean): Rule {
  const at = reader.at;
  if (reader.take('24/7')) {
    return { days: [0, 1, 2, 3, 4, 5, 6, HOLIDAY], spans: [{ from: 0, to: 1440, at }], comment: reader.take('comment')?.text, at, adds };
  }
  const alone = reader.take('comment');
  if (alone) return { days: [], spans: [], comment: alone.text, at, adds };
  if (reader.done || reader.sees(';') || reader.sees(',')) throw new Mistake('rule-missing', at);
  if (!reader.sees('day')) throw new Mistake('days-first', at);
  const days = readDays(reader);
  const spans: Placed[] = [];
  if (!reader.take('off')) {
    if (!reader.sees('time')) throw new Mistake('when-missing', reader.at);
    do {
      spans.push(readSpan(reader));
    } while (!reader.sees('day', 1) && reader.take(','));
  }
  return { days, spans, comment: reader.take('comment')?.text, at, adds };
}

/**
 * The rules that stand in a text of opening hours, in order. After a mistake it goes on behind the next semicolon, so
 * that a person sees every wrong rule at once; the rules are to be used only when there is no error.
 */
export function readRules(text: string): { rules: Rule[]; errors: HoursError[] } {
  const { tokens, errors } = readTokens(text);
  const rules: Rule[] = [];
  if (errors.length > 0) return { rules, errors };
  const reader = new Reader(tokens, text.length);
  let adds = false;
  for (;;) {
    try {
      rules.push(readRule(reader, adds));
      adds = reader.sees(',') && reader.sees('day', 1);
      if (!reader.done && !adds && !reader.sees(';')) throw new Mistake('semicolon-missing', reader.at);
    } catch (mistake) {
      if (!(mistake instanceof Mistake)) throw mistake;
      errors.push({ code: mistake.code, at: mistake.at });
      reader.skipTo(';');
      adds = false;
    }
    if (reader.done) return { rules, errors };
    reader.take(adds ? ',' : ';');
  }
}
