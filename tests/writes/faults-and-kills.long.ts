/** A thousand creations and twenty kills. */

import { describeFaultsAndKills } from './faults-and-kills.ts';

describeFaultsAndKills(1_000, 20);
