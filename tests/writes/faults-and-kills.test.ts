/** A part of what the long run does with a thousand. */

import { describeFaultsAndKills } from './faults-and-kills.ts';

describeFaultsAndKills(150, 3);
