import type { CsvLimits } from '@/lib/csv/read-csv';

/** A hunt of twenty years with every advertisement in full fits; what is larger is another file, or no table at all. */
export const importLimits: CsvLimits = { bytes: 25 * 1024 * 1024, rows: 20_000, columns: 200, cellLength: 100_000 };
