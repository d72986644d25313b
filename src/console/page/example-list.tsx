/** The list beside the editor: a click puts an example into it. */

import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from './examples.ts';

/** Marks the example that stands unchanged in the editor. */
export function ExampleList({ examples }: { readonly examples: readonly Example[] }) {
  const actions = useGraphiQLActions();
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  const edited = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query ?? '');
  const isOwnWork = edited.trim() !== '' && !examples.some(({ query }) => query === edited);

  function open(example: Example) {
    // What somebody wrote is kept in its tab; an untouched example makes room for the next.
    if (isOwnWork) actions.addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables);
    responseEditor?.setValue('');
  }

  return (
    <ul>
      {examples.map((example) => (
        <li key={example.name}>
          <button
            type="button"
            title={example.description}
            aria-current={example.query === edited}
            onClick={() => open(example)}
          >
            {example.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
