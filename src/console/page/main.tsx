/** Turns the page's list of examples and its empty section into GraphiQL. */

import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { EditorOptions } from './editor-options.tsx';
import { ExampleList } from './example-list.tsx';
import { readExamples } from './examples.ts';
import { fetchOperation } from './fetcher.ts';
import { Waterfall } from './waterfall.tsx';

const list = elementById('example-list');
const examples = readExamples(list);
list.replaceChildren();

createRoot(elementById('graphiql')).render(
  <GraphiQL
    fetcher={fetchOperation}
    defaultTabs={examples.slice(0, 1)}
    defaultEditorToolsVisibility={false}
  >
    <GraphiQL.Logo>{null}</GraphiQL.Logo>
    <EditorOptions />
    <GraphiQL.Footer>
      <Waterfall />
    </GraphiQL.Footer>
    {createPortal(<ExampleList examples={examples} />, list)}
  </GraphiQL>,
);

function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`Expected index.html to hold an element with the id ${id}.`);
  return element;
}
