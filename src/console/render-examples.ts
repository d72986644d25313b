/** The example operations as HTML: readable without JavaScript, and what the page's script reads them from. */

import type { ExampleOperation } from './operations.ts';

/** One `<details>` for each example; `page/examples.ts` reads the same elements and attributes. */
export function renderExamples(examples: readonly ExampleOperation[]): string {
  return examples.map(renderExample).join('\n');
}

function renderExample({ name, title, description, query, variables }: ExampleOperation): string {
  return `<details data-example="${escape(name)}">
<summary>${escape(title)}</summary>
<p>${escape(description)}</p>
<pre data-part="query">${escape(query)}</pre>
${variables && `<p>Variables:</p>\n<pre data-part="variables">${escape(variables)}</pre>`}
</details>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
