/** The keys there are, and the switch that turns single ones off (WCAG 2.1.4). */

import { Dialog } from './dialog.tsx';
import { useWords, type TextKey } from './texts/language.ts';

const keys: readonly (readonly [string, TextKey])[] = [
  ['/', 'keySearch'],
  ['↓ ↑ Enter', 'keyArrows'],
  ['Esc', 'keyEscape'],
  ['1 – 9', 'keyNumbers'],
  ['s', 'keySave'],
  ['t', 'keySchedule'],
  ['e', 'keyExport'],
  ['n', 'keyNext'],
  ['b', 'keyPrevious'],
  ['?', 'keyHelp'],
];

interface KeysDialogProps {
  readonly hasKeys: boolean;
  readonly onHasKeys: (hasKeys: boolean) => void;
  readonly onClose: () => void;
}

export function KeysDialog({ hasKeys, onHasKeys, onClose }: KeysDialogProps) {
  const { say } = useWords();
  return (
    <Dialog title={say('keysTitle')} onClose={onClose}>
      <dl className="keys">
        {keys.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
      </dl>
      <label className="row">
        <input
          type="checkbox"
          checked={hasKeys}
          onChange={({ target }) => onHasKeys(target.checked)}
        />
        {say('keysOn')}
      </label>
      <p className="hint">{say('keysWhy')}</p>
    </Dialog>
  );
}
