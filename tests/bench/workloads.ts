/** The three operations every benchmark runs: a detail, a list, and what a router asks. */

export interface Workload {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @param ids some ids of invoices and contacts that exist. */
export function workloads(ids: { invoice: string; contacts: readonly string[] }): Workload[] {
  return [
    {
      name: 'A: one invoice with contact, lines, products',
      document: `query ($id: ID!) {
        invoice(id: $id) {
          invoiceNo entryDate amount tax balance
          contact { name street }
          lines { description quantity unitPrice amount product { name productNo } }
        }
      }`,
      variables: { id: ids.invoice },
    },
    {
      name: 'B: 50 invoices with contacts',
      document: `{
        invoices(first: 50, sort: { key: ENTRY_DATE, direction: DESC }) {
          totalCount
          nodes { id invoiceNo entryDate dueDate amount tax balance isPaid contact { name street } }
        }
      }`,
      variables: {},
    },
    {
      name: 'C: 100 contacts by _entities',
      document: `query ($r: [_Any!]!) {
        _entities(representations: $r) { ... on Contact { id name street phone registrationNo } }
      }`,
      variables: { r: ids.contacts.map((id) => ({ __typename: 'Contact', id })) },
    },
  ];
}
