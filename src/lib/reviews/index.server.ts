export { loadNames, type Names } from './home/load-names.server.ts';
export { loadReviewFacts, type ReviewOnBoard } from './home/load-facts.server.ts';
export { readBoard, type Board, type BoardSchool } from './home/read-board.server.ts';
