/** Of generated records those that a file can hold: of the right form, and every text made of letters. */
import type * as fc from 'fast-check';
import { locationSchema, type LocationRecord } from '../../api/core/location.ts';
import { notText } from '../../seed/parse.ts';
import { plainText } from '../../seed/table/cells.ts';
import { columnsOf, valueAt } from '../../seed/table/columns.ts';

/** The same records as the schema gives them, without those that no file can hold. */
export const heldRecord = (any: fc.Arbitrary<object>): fc.Arbitrary<LocationRecord> => any.map((given) => locationSchema.safeParse(given).data)
  .filter((given) => given !== undefined).filter((given) => textsOf(given).every((text) => text.isWellFormed() && !text.includes('\r') && !notText.test(text)));

const textsOf = (given: LocationRecord): string[] => columnsOf([given]).map(({ path }) => plainText(valueAt(given, path)));
