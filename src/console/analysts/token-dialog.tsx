/** Asks for credentials when the server wants some. */

import { useState } from 'react';
import { Dialog } from './dialog.tsx';
import { useWords } from './texts/language.ts';

interface TokenDialogProps {
  /** What the server said of those before; empty when there were none. */
  readonly refusal: string;
  readonly onToken: (token: string) => void;
  readonly onClose: () => void;
}

export function TokenDialog({ refusal, onToken, onClose }: TokenDialogProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <Dialog title={say('signIn')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onToken(typed.trim());
        }}
      >
        <p>{say('tokenWhy')}</p>
        <label>
          {say('token')}
          <input
            type="password"
            autoComplete="off"
            required
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        {refusal !== '' && (
          <p role="alert" className="fault">
            {say('tokenWrong', { message: refusal })}
          </p>
        )}
        <button type="submit" className="main">
          {say('use')}
        </button>
      </form>
    </Dialog>
  );
}
