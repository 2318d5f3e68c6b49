/** The order of test files: those that take longest begin first, so that at the end no file runs alone. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Longest first, as last measured; all others after them. */
const longest = ['workerd/api', 'browser/states-of-pages', 'browser/states-of-finding', 'browser/exit', 'browser/take-away', 'browser/zoom', 'browser/find', 'api/node', 'browser/map-in-use', 'browser/map', 'seed/load-killed'];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = longest.findIndex((name) => moduleId.endsWith(`test/${name}.test.ts`));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
