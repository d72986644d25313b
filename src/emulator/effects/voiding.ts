/** Voiding is for good. */

import { invalidAttributes } from '../invalid.ts';
import type { WireRecord } from '../world.ts';

/** @throws Invalid when something voided is to become valid again */
export function refuseUnvoiding(record: WireRecord): void {
  if (record['isVoided'] === true) return;
  throw invalidAttributes({
    isVoided: { en: 'Voiding cannot be undone.', da: 'En annullering kan ikke fortrydes.' },
  });
}
