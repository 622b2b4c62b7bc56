/** Why: everything about files that the subjects use on the server. */
export * from './index';
export { type FileReading, type FileState, type FileStore, fileStoreIn, type StoredFile } from './file-store.server';
export { readZip, readZipEntry, type ZipEntry, type ZipListing } from './read-zip.server';
export { checkUpload, type UploadCheck, uploadExtensions, uploadLimit } from './upload-check.server';
export { type FileToPack, writeZip } from './write-zip.server';
