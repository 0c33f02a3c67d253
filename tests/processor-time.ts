/**
 * How long this thread has kept a processor, in milliseconds, to tell whether some work is quick. A clock would also count
 * for how long a busy machine did something else.
 */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
