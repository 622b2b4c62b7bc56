import {b,O,person,shot} from './look.tmp.mjs';
const p=await person(); await b.close();
