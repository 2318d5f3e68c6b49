import { fuzzTest } from './short.ts';
import { startBuiltWorker } from '../support/engines.ts';

fuzzTest('the Worker', startBuiltWorker, { runs: 150, nonsense: false });
