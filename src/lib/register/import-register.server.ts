// The register is the ground everything stands on: it comes from files, whole or in slices, and again every term.
import { stat } from 'node:fs/promises';
import { londonDateAt, newId, systemClock, type Clock } from '#lib/kernel/index.ts';
import type { Database } from '#lib/platform/database/index.server.ts';
import type { Country } from './rows/country.ts';
import { importFile } from './import-file.server.ts';
import { beginImport, endImport, noteProgress } from './storing/import-record.server.ts';
import { addCounts, noCounts, type Counts } from './storing/counts.ts';
import { Organisations } from './storing/organisations.server.ts';
import { shapeOfFile, type FileToRead } from './storing/shape-of-file.server.ts';
import { tieWaiting } from './storing/store-links.server.ts';
import type { Run } from './storing/run.server.ts';
import type { SkippedRow } from './skip.ts';
