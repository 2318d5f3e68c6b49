/** Which parameters tell where a person is or what they typed. With scripts they stay on the device. */
import { declarations, type FilterKind } from '../filters.ts';
import { parametersOf } from './read.ts';

export const privateKinds: ReadonlySet<FilterKind> = new Set<FilterKind>(['words', 'near', 'inside']);

export const privateParameters: readonly string[] = declarations.flatMap(([name, declaration]) =>
  privateKinds.has(declaration.kind) ? parametersOf(name, declaration) : []);
