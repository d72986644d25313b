/** Sets the editors' type so that a whole example fits beside its answer. */

import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

export function EditorOptions() {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    headerEditor: state.headerEditor,
    responseEditor: state.responseEditor,
  }));

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor])
      editor?.updateOptions({ fontSize: 13, wordWrap: 'on', wrappingIndent: 'same' });
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);

  return null;
}
