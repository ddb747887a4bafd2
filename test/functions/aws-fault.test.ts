// What a refused call leaves in a function's log: the right that is missing, and nothing that a name could stand in.
import { describe, expect, it } from 'vitest';
import { toFault } from '../../functions/adapters/aws-fault.ts';

const refused = (resource: string) => {
  const user = 'User: arn:aws:sts::000000000000:assumed-role/hoso-Prepare/x';
  const because = 'because no identity-based policy allows the s3:PutObject action';
  const message = `${user} is not authorized to perform: s3:PutObject on resource: ${resource} ${because}`;
  return toFault(Object.assign(new Error(message), { name: 'AccessDenied' }));
};

describe('a refused call', () => {
  it('names action and resource', () => {
    expect(refused('arn:aws:dynamodb:ap-southeast-1:000000000000:table/hoso')).toMatchObject({
      ...{ kind: 'bug', code: 'aws.access-denied' },
      details: { action: 's3:PutObject', resource: 'arn:aws:dynamodb:ap-southeast-1:000000000000:table/hoso' },
    });
  });

  it('names of an object its first folder only', () => {
    expect(refused('arn:aws:s3:::work/uploads/D1/Tạ Thử Nghiệm.pdf').details).toEqual({
      ...{ action: 's3:PutObject', resource: 'arn:aws:s3:::work/uploads/*' },
    });
  });

  it('that says nothing of rights is told by its code alone', () => {
    expect(toFault(Object.assign(new Error('no'), { name: 'AccessDeniedException' })).details).toEqual({});
  });
});
