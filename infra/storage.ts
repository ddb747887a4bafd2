// What must outlive everything else: the key, the bytes as they came, what was made of them, the table.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { BucketProps, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Settings } from './settings.ts';

export class Storage extends Construct {
  readonly key: Key;
  /** `uploads/<unit>/<uploadId>/original`, as they came; never written again. */
  readonly uploads: Bucket;
  /** `work/`: results of the steps, for a while. `pages/`: page images behind documents, kept. */
  readonly work: Bucket;
  readonly table: Table;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Everything that Hoso keeps',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.uploads = this.bucket('Uploads', settings, {});
    // The plain property, not the CDK's custom resource: no extra function, and the template says it where one looks.
    (this.uploads.node.defaultChild as CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
    this.work = this.bucket('Work', settings, {
      lifecycleRules: [{ id: 'results', prefix: 'work/', expiration: Duration.days(settings.workRetentionDays) }],
    });
    this.table = this.makeTable();
  }

  private bucket(id: string, { oldVersionDays }: Settings, { lifecycleRules = [], ...props }: BucketProps): Bucket {
    const tidy = {
      id: 'old-versions',
      noncurrentVersionExpiration: Duration.days(oldVersionDays),
      abortIncompleteMultipartUploadAfter: Duration.days(2),
    };
    const bucket = new Bucket(this, id, {
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [tidy, ...lifecycleRules],
      ...props,
    });
    acknowledge(bucket, {
      'AwsSolutions::AwsSolutions-S1':
        'Only functions and links signed for one object reach it; reading by people is audited in the table. Where the law asks for a log of every request, CloudTrail data events give it.',
    });
    return bucket;
  }

  private makeTable(): Table {
    const text = (name: string) => ({ name, type: AttributeType.STRING });
    const table = new Table(this, 'Table', {
      partitionKey: text('pk'),
      sortKey: text('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    table.addGlobalSecondaryIndex({
      indexName: 'byList',
      partitionKey: text('listPk'),
      sortKey: text('listSk'),
      projectionType: ProjectionType.ALL,
    });
    return table;
  }
}
