export { readHome, type Home, type MyCycle } from './home/read-home.server.ts';
