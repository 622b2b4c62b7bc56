/** Why: any subject may describe a document; only the server turns it into a file. */
export type {
	Block,
	CalloutBlock,
	DocumentLanguage,
	DocumentModel,
	HeaderLine,
	HeadingBlock,
	ListBlock,
	PageBreakBlock,
	ParagraphBlock,
	PictureBlock,
	QuoteBlock,
	RichText,
	TableBlock,
	TextRun,
	TrailBlock,
	TrailItem,
} from './document.ts';
export { plainText } from './rich-text.ts';
