/** Has the browser keep the app's files, where it can: over https or on this machine. Without it only a reload needs the server. */
export async function keepApp(): Promise<void> {
  if (import.meta.env.PROD) await navigator.serviceWorker?.register('/shell-worker.js').catch(() => undefined);
}
