import { statesOfPages } from '../support/states.ts';
import { everyState } from './every-state.ts';

everyState(statesOfPages);
