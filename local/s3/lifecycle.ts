// Lifecycle rules: what is to go after so many days goes, at the start and once an hour.
import type { LifecycleRule } from './bucket.ts';
import type { OpenBucket, Shelf } from './shelf.ts';

const dayMilliseconds = 24 * 3600 * 1000;

export function expire(shelf: Shelf): void {
  for (const bucket of shelf.buckets.values()) {
    for (const rule of bucket.lifecycle) if (rule.Status === 'Enabled') expireBy(shelf, bucket, rule);
  }
}

function expireBy(shelf: Shelf, { name, isVersioned }: OpenBucket, rule: LifecycleRule): void {
  const { catalog, uploads, context } = shelf.parts;
  const before = (days: number): number => context.clock.now() - days * dayMilliseconds;
  const freed: string[] = [];
  const { Prefix, ExpirationInDays, NoncurrentVersionExpiration, AbortIncompleteMultipartUpload } = rule;
  if (ExpirationInDays !== undefined) {
    for (const version of catalog.olderThan(name, Prefix, before(ExpirationInDays), 'current')) {
      if (!isVersioned) freed.push(...catalog.remove(version));
      else
        catalog.add(
          { ...version, versionId: `expired-${version.seq}`, blob: undefined, modified: context.clock.now() },
          true,
        );
    }
  }
  if (NoncurrentVersionExpiration !== undefined) {
    const old = catalog.olderThan(name, Prefix, before(NoncurrentVersionExpiration.NoncurrentDays), 'noncurrent');
    freed.push(...old.flatMap((version) => catalog.remove(version)));
  }
  if (AbortIncompleteMultipartUpload !== undefined) {
    const ids = uploads.startedBefore(name, Prefix, before(AbortIncompleteMultipartUpload.DaysAfterInitiation));
    freed.push(...ids.flatMap((id) => uploads.remove(id)));
  }
  shelf.release(freed);
}
