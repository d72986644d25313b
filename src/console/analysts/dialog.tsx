/** A dialog over the page: the browser keeps the focus in it, and Escape closes it. */

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from './texts/language.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ title, onClose, children }: DialogProps) {
  const { say } = useWords();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    // What had the focus gets it back.
    const before = document.activeElement;
    dialog.current?.showModal();
    // What is to be filled in comes before the way out.
    dialog.current?.querySelector<HTMLElement>('form :is(input, select)')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="quiet" onClick={onClose}>
          {say('close')}
        </button>
      </header>
      {children}
    </dialog>
  );
}
