// Resource types that do nothing at home, each with the reason. What the template says of them is not looked at.
export const inertTypes: Readonly<Record<string, string>> = {
  'AWS::CDK::Metadata': 'statistics of the CDK itself',
  'AWS::CloudWatch::Alarm': 'no metrics are kept here; failures are printed as they happen',
  'AWS::CloudWatch::CompositeAlarm': 'no metrics are kept here',
  'AWS::CloudWatch::Dashboard': 'no metrics are kept here',
  'AWS::Logs::LogGroup': 'logs are files in the data folder',
  'AWS::Logs::MetricFilter': 'no metrics are kept here',
  'AWS::Logs::QueryDefinition': 'logs are files in the data folder',
  'AWS::Logs::ResourcePolicy': 'logs are files in the data folder',
  'AWS::SNS::Topic': 'alarms are sent to it, and there are none here',
  'AWS::SNS::Subscription': 'alarms are sent to it, and there are none here',
  'AWS::SNS::TopicPolicy': 'alarms are sent to it, and there are none here',
  'AWS::Backup::BackupPlan': 'the data folder is backed up like any folder',
  'AWS::Backup::BackupSelection': 'the data folder is backed up like any folder',
  'AWS::Backup::BackupVault': 'the data folder is backed up like any folder',
  'AWS::Budgets::Budget': 'nothing here costs money',
  'AWS::CloudTrail::Trail': 'every refused call is printed; the trail is for an account',
  'AWS::XRay::Group': 'no traces are kept here',
  'AWS::XRay::SamplingRule': 'no traces are kept here',
  'AWS::ResourceGroups::Group': 'a view of the console of AWS',
  'AWS::ServiceCatalogAppRegistry::Application': 'a view of the console of AWS',
  'Custom::S3AutoDeleteObjects': 'works when a stack is destroyed',
  'Custom::LogRetention': 'logs are files in the data folder',
};

/** Policies that AWS maintains, and what they allow is not emulated: logs and traces. */
export const inertManagedPolicies: readonly string[] = [
  'service-role/AWSLambdaBasicExecutionRole',
  'AWSXRayDaemonWriteAccess',
  'AWSXrayWriteOnlyAccess',
  'CloudWatchLambdaInsightsExecutionRolePolicy',
  'service-role/AmazonAPIGatewayPushToCloudWatchLogs',
];
