import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { sampleReport } from './sample-report.test-data';
import { toPdf } from './to-pdf.server';
it('x', () => {
	writeFileSync('/tmp/docs-try/s.pdf', toPdf(sampleReport('en')));
	writeFileSync('/tmp/docs-try/s-cy.pdf', toPdf(sampleReport('cy')));
});
