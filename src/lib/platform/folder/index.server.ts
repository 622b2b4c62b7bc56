/** Why: the door to the data folder's own business: who holds it, and how to talk to that process. */
export { holdFolder, FolderInUse, noteIn, type HeldFolder } from './hold-folder.server.ts';
export { holderOf } from './folder-holder.server.ts';
export { controlSocketOf, openControlSocket, type ControlSocket } from './control-socket.server.ts';
