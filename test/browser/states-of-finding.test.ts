import { statesOfFinding } from '../support/states.ts';
import { everyState } from './every-state.ts';

everyState(statesOfFinding);
