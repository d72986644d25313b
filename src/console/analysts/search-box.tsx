/** Where it is typed what to find: a combobox whose completions are chosen with arrows (ARIA's combobox pattern). */

import { useEffect, useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { kindOf, kinds } from './kinds.ts';
import { useWords } from './texts/language.ts';
import { useCompletions } from './use-completions.ts';
import { show, type View } from './view.ts';

interface SearchBoxProps {
  readonly view: View;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

export function SearchBox({ view, inputRef }: SearchBoxProps) {
  const { say, number } = useWords();
  const list = useId();
  const [typed, setTyped] = useState(view.text);
  const [isOpen, setOpen] = useState(false);
  /** Place of the completion that is chosen; -1 for none. */
  const [at, setAt] = useState(-1);
  const kind = kindOf(view.resource);
  const completions = useCompletions(isOpen ? typed : '', kind);
  const isShown = isOpen && completions.length > 0;
  const chosen = isShown ? completions[at] : undefined;

  useEffect(() => {
    setTyped(view.text);
    setOpen(false);
  }, [view.text, view.resource]);

  function take(text: string): void {
    setTyped(text);
    setAt(-1);
    setOpen(false);
    inputRef.current?.focus();
  }

  function find(text: string): void {
    setOpen(false);
    setAt(-1);
    show({ text: text.trim(), pages: [], saved: text.trim() === view.text ? view.saved : '' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const many = completions.length;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (!isShown) {
          setOpen(true);
          return;
        }
        // One place more than there are: the text itself, as it was typed.
        setAt(((at + 1 + (event.key === 'ArrowDown' ? 1 : many)) % (many + 1)) - 1);
        return;
      case 'Enter':
        event.preventDefault();
        if (chosen) take(chosen.text);
        else find(typed);
        return;
      case 'Escape':
        if (isShown) event.preventDefault();
        setOpen(false);
        setAt(-1);
        return;
      default:
    }
  }

  return (
    <form
      role="search"
      className="box"
      onSubmit={(event) => {
        event.preventDefault();
        find(typed);
      }}
    >
      <label className="kind">
        <span>{say('in')}</span>
        <select
          value={view.resource}
          onChange={({ target }) =>
            // Words are no conditions: what was typed is left behind with where it was meant.
            show({
              resource: target.value,
              text: '',
              pages: [],
              group: '',
              measure: 'count',
              saved: '',
            })
          }
        >
          <option value="">{say('everything')}</option>
          {kinds.map(({ resource, name }) => (
            <option key={resource} value={resource}>
              {say(name)}
            </option>
          ))}
        </select>
      </label>
      <div className="typing">
        <label htmlFor={`${list}-input`}>{say(kind ? 'filterLabel' : 'searchLabel')}</label>
        <input
          ref={inputRef}
          id={`${list}-input`}
          type="search"
          role="combobox"
          aria-expanded={isShown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen && `${list}-${at}`}
          aria-keyshortcuts="/"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={kind ? 10_000 : 1_000}
          placeholder={say(kind ? 'filterExample' : 'searchExample', {
            example: kind?.example ?? 'kaffe is:unpaid amount:>1000',
          })}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setAt(-1);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <ul id={list} role="listbox" aria-label={say('suggestions')} hidden={!isShown}>
          {completions.map(({ text, word, note, count }, place) => (
            <li
              key={text}
              id={`${list}-${place}`}
              role="option"
              aria-selected={place === at}
              // Before the field loses the focus, and the list goes.
              onMouseDown={(event) => {
                event.preventDefault();
                take(text);
              }}
            >
              <span>{word}</span>
              <small>{note ?? say('suggestionCount', { n: number(count ?? 0) })}</small>
            </li>
          ))}
        </ul>
      </div>
      <button type="submit" className="main">
        {say('search')}
      </button>
    </form>
  );
}
