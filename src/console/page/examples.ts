/** The examples as the page's HTML holds them; `render-examples.ts` wrote them there. */

export interface Example {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly query: string;
  readonly variables: string;
}

/** Reads the examples below an element, in the order of the page. */
export function readExamples(parent: Element): readonly Example[] {
  return [...parent.querySelectorAll('details[data-example]')].map((element) => ({
    name: element.getAttribute('data-example') ?? '',
    title: textOf(element, 'summary'),
    description: textOf(element, 'p'),
    query: textOf(element, '[data-part="query"]'),
    variables: textOf(element, '[data-part="variables"]'),
  }));
}

function textOf(parent: Element, selector: string): string {
  return parent.querySelector(selector)?.textContent ?? '';
}
