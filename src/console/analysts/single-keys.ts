/** Single keys that do something wherever no field is typed in and no dialog is open. */

import { useEffect } from 'react';

export function useSingleKeys(
  isOn: boolean,
  /** Whether the key meant something; it does nothing else then. */
  onKey: (key: string) => boolean,
): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTypedIn(event.target) || document.querySelector('dialog[open]') !== null) return;
      if (onKey(event.key)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [isOn, onKey]);
}

function isTypedIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type="checkbox"]), select, textarea') || target.isContentEditable)
  );
}
