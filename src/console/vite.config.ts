/** Builds the landing page and the analysts' console into `dist`: an HTML file each, and assets whose names carry their hash. */

import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { readExampleOperations } from './operations.ts';
import { renderExamples } from './render-examples.ts';

const operationsDirectory = fileURLToPath(new URL('../../docs/operations', import.meta.url));

/** Puts the example operations where index.html says `<!-- examples -->`. */
const examplesInPage: Plugin = {
  name: 'examples-in-page',
  transformIndexHtml: {
    order: 'pre',
    handler: async (html) => {
      const examples = renderExamples(await readExampleOperations(operationsDirectory));
      return html.replace('<!-- examples -->', () => examples);
    },
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // Relative addresses, so that the page also works behind a proxy that adds a path prefix.
  base: './',
  plugins: [examplesInPage],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Monaco, GraphiQL's editor, is one chunk of several megabytes; splitting it would only add requests.
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    // GraphiQL's packages carry directives ("use client") that mean nothing in a page without a server part.
    rolldownOptions: {
      input: ['index.html', 'console.html'].map((page) =>
        fileURLToPath(new URL(page, import.meta.url)),
      ),
      checks: { moduleLevelDirective: false },
    },
  },
  logLevel: 'warn',
});
