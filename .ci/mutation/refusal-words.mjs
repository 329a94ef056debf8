// Leaves alone the sentence of a DeskError: it is for whoever reads a log. Its code, reason and fields are mutated like all else.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'refusal-words', {
    shouldIgnore({ node, parent, parentPath }) {
      const isSentence = node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
      const isOfRefusal =
        parentPath?.isNewExpression() && parent.callee.name === 'DeskError' && parent.arguments[1] === node;
      return isSentence && isOfRefusal ? 'the words of a refusal are read in logs' : undefined;
    },
  }),
];
