import { nothingOfThatName } from './counter.mjs';
