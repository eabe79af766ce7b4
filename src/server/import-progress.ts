import 'server-only';

/** How far each running import of this process is. Nothing of it is kept: after the last row the import itself is there. */
const running = new Map<string, number>();

export const importProgress = {
  set: (candidateId: string, id: string, done: number): void => {
    running.set(`${candidateId} ${id}`, done);
  },
  clear: (candidateId: string, id: string): void => {
    running.delete(`${candidateId} ${id}`);
  },
};

/** Rows written so far, undefined when this import does not run. */
export const findImportProgress = (candidateId: string, id: string): number | undefined =>
  running.get(`${candidateId} ${id}`);
