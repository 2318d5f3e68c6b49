/** The comments of a YAML text, in the order of the page. */
import { CST, Lexer } from 'yaml';

/** Comments as written, each from its `#` to the end of the line. Text that only looks like a comment is left out. */
export function commentsOf(text: string): string[] {
  const comments: string[] = [];
  let content = false;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && !content) comments.push(token.trimEnd());
    // The lexer announces the content of an unquoted text with this mark; what follows may hold a `#`.
    content = token === CST.SCALAR;
  }
  return comments;
}
