import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { sampleReport } from './sample-report.test-data';
import { toPdf } from './to-pdf.server';
it('x', () => { writeFileSync('/tmp/docs-try/s.pdf', toPdf(sampleReport('en'))); writeFileSync('/tmp/docs-try/s-cy.pdf', toPdf(sampleReport('cy')));
 let t=performance.now(); for(let i=0;i<5;i++) toPdf({...sampleReport('en'), title:'x'+i}); console.log((performance.now()-t)/5,'ms');
 execFileSync('pdftoppm',['-r','80','-png','/tmp/docs-try/s.pdf','/tmp/docs-try/s']); });
