import { fuzzTest } from './short.ts';
import { startNode } from '../support/engines.ts';

fuzzTest('the Node server', startNode, { runs: 250, nonsense: true });
