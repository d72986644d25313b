/** Uploading files, hanging them on documents, and the inbox of those that wait for one. */

import { resourceOfSingular, resources } from '../../billy/resources/index.ts';
import type { BillyRecord } from '../../billy/records.ts';
import type { AttachmentOwnerReference, Resolvers } from '../../generated/graphql.ts';
import { act } from '../actions/act.ts';
import type { Faults } from '../actions/faults.ts';
import { inSteps, type Step } from '../actions/steps.ts';
import type { GraphQLContext } from '../context.ts';
import { list } from '../fields.ts';
import { faultOf, readHead } from '../uploaded-file.ts';

const inbox = list('attachments');

export const filesResolvers: Resolvers = {
  Query: {
    receiptInbox: (parent, page, context, info) =>
      inbox(
        parent,
        {
          ...page,
          filter: { unhandled: true },
          sort: { key: 'createdTime', direction: 'DESC' },
        },
        context,
        info,
      ),
  },
  Mutation: {
    async uploadFile(_parent, { file, attachTo, idempotencyKey }, context) {
      const { fileName } = file;
      const head = await readHead(file);
      try {
        const payload = await act(context, {
          operation: 'uploadFile',
          resource: 'files',
          args: { fileName, digest: head.digest, attachTo: attachTo ?? null, idempotencyKey },
          async check(faults) {
            const fault = faultOf(fileName, head);
            if (fault !== undefined) faults.add('INVALID', ['file'], fault);
            if (attachTo) await checkOwner(faults, context, attachTo, 'attachTo');
            return head.kind;
          },
          write: (writer, { contentType }) => {
            const upload = { fileName, contentType, body: head.body, createAttachment: !attachTo };
            const stored = writer.upload(upload);
            if (!attachTo) return stored;
            return stored.then((answer) =>
              inSteps(writer, [
                { what: 'upload the file', write: () => Promise.resolve(answer) },
                {
                  what: 'hang it on its document',
                  write: () =>
                    writer.create('attachments', {
                      ownerReference: referenceTo(attachTo),
                      fileId: answer.records[0]?.id ?? '',
                    }),
                },
              ]),
            );
          },
        });
        const attachment = payload.changed.find(
          ({ __typename }) => __typename === resources.attachments.type,
        );
        return { ...payload, attachment: attachment ?? null };
      } finally {
        head.body.destroy();
      }
    },
    attachFile: (_parent, { idempotencyKey, ...args }, context) => {
      const { fileId, to, fromInbox } = args;
      return act(context, {
        operation: 'attachFile',
        resource: 'attachments',
        args: { ...args, idempotencyKey },
        async check(faults) {
          await faults.record(context, 'files', fileId, ['fileId']);
          await checkOwner(faults, context, to, 'to');
          if (typeof fromInbox === 'string') await checkWaiting(faults, context, fromInbox, fileId);
          return { ownerReference: referenceTo(to), fileId };
        },
        write: (writer, attachment) => {
          const steps: Step[] = [
            {
              what: 'hang it on its document',
              write: () => writer.create('attachments', attachment),
            },
          ];
          if (typeof fromInbox === 'string')
            steps.push({
              what: 'take it out of the inbox',
              write: () => writer.remove('attachments', fromInbox),
            });
          return inSteps(writer, steps);
        },
      });
    },
  },
};

async function checkOwner(
  faults: Faults,
  context: GraphQLContext,
  { type, id }: AttachmentOwnerReference,
  argument: string,
): Promise<void> {
  const owner = resourceOfSingular(type);
  if (owner !== undefined) await faults.record(context, owner, id, [argument, 'id']);
}

/** The attachment has to be the file's own, and to hang on nothing. */
async function checkWaiting(
  faults: Faults,
  context: GraphQLContext,
  id: string,
  fileId: string,
): Promise<void> {
  const attachment = await faults.record(context, 'attachments', id, ['fromInbox']);
  if (attachment !== undefined && !isWaiting(attachment, fileId))
    faults.add(
      'INVALID',
      ['fromInbox'],
      'Expected an attachment of this file in the inbox, got one of another file or of a document.',
    );
}

function isWaiting({ ownerReference, fileId }: BillyRecord, expected: string): boolean {
  return fileId === expected && (ownerReference === null || ownerReference === undefined);
}

/** The enum's values are Billy's own words for kinds of records. */
function referenceTo({ type, id }: AttachmentOwnerReference): string {
  return `${type}:${id}`;
}
