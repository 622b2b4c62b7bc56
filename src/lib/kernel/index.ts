// The one door into the kernel: ids, results, problems, dates and school days.
export * from './academic-year.ts';
export * from './bank-holidays.ts';
export * from './calendar-date.ts';
export * from './clock.ts';
export * from './date-range.ts';
export * from './easter.ts';
export * from './given-name.ts';
export * from './ids.ts';
export * from './list-of.ts';
export * from './localised.ts';
export * from './problem.ts';
export * from './result.ts';
export * from './school-calendar.ts';
export * from './school-days.ts';
export * from './school-year.ts';
export * from './typical-school-year.ts';
