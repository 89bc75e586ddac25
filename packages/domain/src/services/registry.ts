// Written by scripts/registry.ts. Do not edit: add a file to a service's folder instead.
import type { DocumentType } from '../schema/document.ts';
import type { Procedure } from '../schema/procedure.ts';
import type { Service } from '../schema/service.ts';
import { documents as common } from './documents.ts';

export const services: readonly Service[] = [];

export const procedures: readonly Procedure[] = [];

export const documents: readonly DocumentType[] = [...common];
