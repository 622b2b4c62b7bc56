/** Why: the format is written down once, as the schema that reads it; other programs get it as JSON Schema. */
import { rotaInputSchema } from './rota-input.ts';
import { rotaPlanSchema } from './rota-plan.ts';

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the planner reads. */
export function rotaInputJsonSchema(): JsonSchema {
	return titled('Lateral rota input', 'What the planner is given. docs/rota-format.md explains it.', rotaInputSchema);
}

/** What the planner writes. */
export function rotaPlanJsonSchema(): JsonSchema {
	return titled(
		'Lateral rota plan',
		'A plan with its score and its proof. docs/rota-format.md explains it.',
		rotaPlanSchema,
	);
}

function titled(title: string, description: string, schema: unknown): JsonSchema {
	return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, description, ...shapeOf(schema as Node) };
}

/** The parts of valibot’s schemas and actions that the two formats use. */
interface Node {
	readonly type: string;
	readonly pipe?: readonly Node[];
	readonly entries?: Readonly<Record<string, Node>>;
	readonly item?: Node;
	readonly items?: readonly Node[];
	readonly options?: readonly unknown[];
	readonly literal?: unknown;
	readonly wrapped?: Node;
	readonly default?: unknown;
	readonly requirement?: unknown;
	readonly description?: string;
}

function shapeOf(node: Node): JsonSchema {
	if (!node.pipe) return bareShape(node);
	const [first, ...actions] = node.pipe;
	let shape: JsonSchema = first ? shapeOf(first) : {};
	for (const action of actions) shape = { ...shape, ...limitOf(action, shape['type'] === 'array') };
	return shape;
}

function bareShape(node: Node): JsonSchema {
	switch (node.type) {
		case 'strict_object': {
			const entries = Object.entries(node.entries ?? {});
			const required = entries.filter(([, { type, pipe }]) => (pipe?.[0]?.type ?? type) !== 'optional');
			return {
				type: 'object',
				properties: Object.fromEntries(entries.map(([key, entry]) => [key, shapeOf(entry)])),
				...(required.length > 0 ? { required: required.map(([key]) => key) } : {}),
				additionalProperties: false,
			};
		}
		case 'optional':
			return {
				...(node.wrapped ? shapeOf(node.wrapped) : {}),
				...(node.default === undefined ? {} : { default: node.default }),
			};
		case 'array':
			return { type: 'array', ...(node.item ? { items: shapeOf(node.item) } : {}) };
		case 'tuple':
			return {
				type: 'array',
				prefixItems: (node.items ?? []).map(shapeOf),
				minItems: node.items?.length ?? 0,
				maxItems: node.items?.length ?? 0,
			};
		case 'union':
		case 'variant':
			return { anyOf: (node.options ?? []).map((option) => shapeOf(option as Node)) };
		case 'picklist':
			return { enum: node.options ?? [] };
		case 'literal':
			return { const: node.literal };
		default:
			return { type: node.type };
	}
}

/** A limit, or nothing for what JSON Schema cannot say. */
function limitOf({ type, requirement, description }: Node, ofList: boolean): JsonSchema {
	switch (type) {
		case 'description':
			return { description };
		case 'min_value':
			return { minimum: requirement };
		case 'max_value':
			return { maximum: requirement };
		case 'min_length':
			return ofList ? { minItems: requirement } : { minLength: requirement };
		case 'integer':
			return { type: 'integer' };
		case 'regex':
			return requirement instanceof RegExp ? { pattern: requirement.source } : {};
		default:
			return {};
	}
}
