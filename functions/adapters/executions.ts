// Executions of a state machine, each started under a name of its own: the same name never runs twice.
import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { toFault } from './aws-fault.ts';

export interface Executions {
  /** running: begun now, or still under way with this input. ended: a run of this name is over, however it ended. */
  start(name: string, input: object): Promise<'running' | 'ended'>;
}

export function executionsOf(stateMachineArn: string, client = new SFNClient({})): Executions {
  return {
    async start(name, input) {
      try {
        await client.send(new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify(input) }));
        return 'running';
      } catch (error) {
        if (error instanceof ExecutionAlreadyExists) return 'ended';
        throw toFault(error);
      }
    },
  };
}
