/** Why: everything about files that the subjects use on the server. */
export * from './index.ts';
export { type FileReading, type FileState, type FileStore, fileStoreIn, type StoredFile } from './file-store.server.ts';
export { readZip, readZipEntry, type ZipEntry, type ZipListing } from './read-zip.server.ts';
export { checkUpload, type UploadCheck, uploadExtensions, uploadLimit } from './upload-check.server.ts';
export { type FileToPack, writeZip } from './write-zip.server.ts';
