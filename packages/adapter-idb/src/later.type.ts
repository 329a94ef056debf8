/** What of a desk may come later than its tickets. */
import type { FilePort, KnowledgePort, RecordPorts } from '@chamado/core';

export type LaterPorts = RecordPorts & { readonly files: FilePort; readonly knowledge: KnowledgePort };
