/** The shape of the words around what people tell us of a record. Only the server writes them. */
import type { CorrectionReason } from '../../api/core/corrections.ts';

export type CorrectionWords = {
  /** Opens the form. */
  open: string;
  text: string;
  reason: string;
  reasons: Record<CorrectionReason, string>;
  more: string;
  hint: string;
  /** Beside the field that nobody is to fill in, for those who come upon it. */
  trap: string;
  send: string;
  /** Before the way by e-mail or elsewhere. */
  orElse: string;
  thanks: string;
  received: (name: string) => string;
  called: string;
  next: string;
  failed: string;
  failures: Record<400 | 403 | 404 | 410 | 413 | 415 | 429 | 503, string>;
  typedStays: string;
  back: (name: string | undefined) => string;
};
