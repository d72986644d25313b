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
  const isReady = queryEditor && variableEditor && responseEditor;

  function open({ query, variables }: Example) {
    if (!isReady) return;
    // GraphiQL learns of a change only a moment after the editor: until then it would give a tab the name of the
    // query before, and send that name with this query.
    actions.setOperationFacts({});
    // What somebody wrote is kept in its tab; an untouched example makes room for the next.
    if (isOwnWork(queryEditor.getValue(), examples)) actions.addTab();
    queryEditor.setValue(query);
    variableEditor.setValue(variables);
    responseEditor.setValue('');
    actions.updateActiveTabValues({ query, variables, operationName: null, response: null });
  }

  return (
    <ul>
      {examples.map((example) => (
        <li key={example.name}>
          <button
            type="button"
            title={example.description}
            disabled={!isReady}
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

function isOwnWork(text: string, examples: readonly Example[]): boolean {
  return text.trim() !== '' && !examples.some(({ query }) => query === text);
}
