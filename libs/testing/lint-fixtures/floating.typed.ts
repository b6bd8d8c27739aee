// breaks: @typescript-eslint/no-floating-promises 1
export function send(work: () => Promise<void>): void {
  work();
}
