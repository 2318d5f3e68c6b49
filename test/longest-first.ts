/** The order of test files: those that take longest begin first, so that at the end no file runs alone. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Longest first, as last measured; all others after them. */
const longest = [
  'browser/states-of-finding', 'browser/states-of-pages', 'browser/zoom', 'seed/load-d1', 'redos', 'browser/exit', 'browser/copy', 'browser/find', 'workerd/api', 'runtime/deploy/dry-run', 'browser/take-away',
  'seed/load-killed', 'runtime/start-refused', 'browser/keep-offline', 'browser/map', 'browser/speed', 'browser/privacy', 'workerd/faults', 'browser/map-in-use',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = longest.findIndex((name) => moduleId.endsWith(`test/${name}.test.ts`));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
