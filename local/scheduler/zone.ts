// Clock times of a time zone and the instants they stand for. A clock time that a change to summer time leaps over has
// no instant; one that comes twice stands for its first, as EventBridge Scheduler takes them.

export class Zone {
  readonly #format: Intl.DateTimeFormat;

  /** Throws for a name the time zone data do not have. */
  constructor(name: string) {
    const numeric = 'numeric' as const;
    const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
    this.#format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', { timeZone: name, hourCycle: 'h23', ...parts });
  }

  /** The clock's reading as if it were UTC: 2022-03-08T18:30Z in Asia/Ho_Chi_Minh -> Date.UTC(2022, 2, 9, 1, 30) */
  clockAt(instant: number): number {
    const parts = Object.fromEntries(
      this.#format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }

  instantOf(clock: number): number | undefined {
    const day = 24 * 3_600_000;
    const offsets = [clock - day, clock + day].map((near) => this.clockAt(near) - near);
    const instants = offsets.map((offset) => clock - offset).filter((instant) => this.clockAt(instant) === clock);
    return instants.length === 0 ? undefined : Math.min(...instants);
  }
}
